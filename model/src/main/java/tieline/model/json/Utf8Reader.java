package tieline.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Decodes UTF-8, keeps count of what a parser that counts UTF-16 units needs to know to speak of
/// code points, and remembers the first fault instead of stopping at it: a faulty sequence becomes
/// U+FFFD, so that the rest of the file can still be looked at. A byte-order mark is skipped.
final class Utf8Reader extends Reader {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final InputStream in;
  private final long maxBytes;
  private final byte[] bytes = new byte[1 << 13];
  private int next;
  private int limit;
  private long bytesRead;

  private long charsRead;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;
  private boolean atStart = true;
  private int[] pairs = new int[16];
  private int pairCount;
  private int parked = -1;
  private @Nullable Place malformedAt;
  private int malformedByte;

  Utf8Reader(InputStream in, long maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /// The stream is longer than allowed.
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// Where the first byte stands that is not UTF-8, or null if there was none so far.
  @Nullable Place malformedAt() {
    return malformedAt;
  }

  /// The first byte that is not UTF-8, from 0 to 255.
  int malformedByte() {
    return malformedByte;
  }

  /// How many characters outside the basic plane (two UTF-16 units each) begin in `[from, to)`.
  ///
  /// @param from UTF-16 offset in the decoded text
  /// @param to UTF-16 offset in the decoded text
  int pairsBetween(long from, long to) {
    return rank(to) - rank(from);
  }

  private int rank(long offset) {
    int found = Arrays.binarySearch(pairs, 0, pairCount, (int) offset);
    return found < 0 ? -found - 1 : found;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int at = offset;
    int stop = offset + length;
    while (at < stop) {
      if (parked >= 0) {
        buffer[at++] = (char) parked;
        parked = -1;
        continue;
      }
      int point = nextPoint();
      if (point < 0) {
        break;
      }
      if (Character.isSupplementaryCodePoint(point)) {
        rememberPair(charsRead + (at - offset));
        parked = Character.lowSurrogate(point);
        buffer[at++] = Character.highSurrogate(point);
      } else {
        buffer[at++] = (char) point;
      }
    }
    charsRead += at - offset;
    return at == offset && length > 0 ? -1 : at - offset;
  }

  private void rememberPair(long offset) {
    if (pairCount == pairs.length) {
      pairs = Arrays.copyOf(pairs, pairCount * 2);
    }
    pairs[pairCount++] = (int) offset;
  }

  private int nextPoint() throws IOException {
    int point = decode();
    if (atStart) {
      atStart = false;
      if (point == BYTE_ORDER_MARK) {
        point = decode();
      }
    }
    advance(point);
    return point;
  }

  private void advance(int point) {
    if (point == '\n' && afterReturn) {
      afterReturn = false;
      return;
    }
    afterReturn = point == '\r';
    if (point == '\n' || point == '\r') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  /// Table 3-7 of the Unicode Standard: which second bytes each first byte allows.
  private int decode() throws IOException {
    int first = peek();
    if (first < 0) {
      return -1;
    }
    next++;
    if (first < 0x80) {
      return first;
    }
    if (first < 0xC2 || first > 0xF4) {
      return malformed(first);
    }
    int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    int point = first & (0x3F >> more);
    for (int i = 0; i < more; i++) {
      int following = peek();
      if (following < low || following > high) {
        return malformed(first);
      }
      next++;
      point = point << 6 | (following & 0x3F);
      low = 0x80;
      high = 0xBF;
    }
    return point;
  }

  private int malformed(int first) {
    if (malformedAt == null) {
      malformedAt = new Place(line, column);
      malformedByte = first;
    }
    return REPLACEMENT;
  }

  private int peek() throws IOException {
    if (next == limit) {
      limit = in.read(bytes, 0, bytes.length);
      next = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
      bytesRead += limit;
      if (bytesRead > maxBytes) {
        throw new TooLong();
      }
    }
    return bytes[next] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
