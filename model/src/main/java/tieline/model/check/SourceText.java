package tieline.model.check;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import tieline.model.dataset.Excerpt;

/// A source's text as an array of code points, which is what excerpts count in.
public final class SourceText {
  private static final String STOPS = ".!?…";
  private static final String MARKS = "\"'“”‘’*_()[]#>•-–— \t";

  private final int[] points;

  private SourceText(int[] points) {
    this.points = points;
  }

  public static SourceText of(String text) {
    return new SourceText(text.codePoints().toArray());
  }

  /// In code points.
  public int length() {
    return points.length;
  }

  /// The characters of `[start, end)`.
  ///
  /// @throws IndexOutOfBoundsException if that is not within the text
  public String slice(int start, int end) {
    return new String(points, start, end - start);
  }

  /// How an excerpt fits this text.
  public Fit fit(Excerpt excerpt) {
    var quote = excerpt.quote().codePoints().toArray();
    if (stands(quote, excerpt.start(), points) && excerpt.end() - excerpt.start() == quote.length) {
      return new Fit.Exact();
    }
    var places = places(quote, points);
    if (places.length > 0) {
      return new Fit.Moved(nearest(places, excerpt.start()), places.length);
    }
    var alike = places(map(quote, SourceText::folded), map(points, SourceText::folded));
    if (alike.length > 0) {
      int start = nearest(alike, excerpt.start());
      return new Fit.Nearly(start, slice(start, start + quote.length));
    }
    return new Fit.Lost();
  }

  /// Whether `[start, end)` begins where a sentence begins and ends where one ends, its full stop
  /// included or not. Headings and list items without a stop are no sentences.
  ///
  /// @throws IndexOutOfBoundsException if that is not within the text
  public boolean isWholeSentence(int start, int end) {
    return beginsSentence(start) && endsSentence(end);
  }

  private boolean beginsSentence(int start) {
    int at = start - 1;
    while (at >= 0 && isMark(points[at])) {
      at--;
    }
    boolean spaced = at < start - 1 || start == 0;
    return at < 0 || points[at] == '\n' || points[at] == '\r' || (spaced && isStop(points[at]));
  }

  private boolean endsSentence(int end) {
    int last = end - 1;
    while (last > 0 && isMark(points[last])) {
      last--;
    }
    if (isStop(points[last])) {
      return true;
    }
    int next = end;
    while (next < points.length && "\"'”’)*_".indexOf(points[next]) >= 0) {
      next++;
    }
    return next < points.length
        && isStop(points[next])
        && (next + 1 == points.length || !Character.isLetterOrDigit(points[next + 1]));
  }

  private static boolean isStop(int point) {
    return STOPS.indexOf(point) >= 0;
  }

  private static boolean isMark(int point) {
    return MARKS.indexOf(point) >= 0;
  }

  private static boolean stands(int[] quote, int at, int[] text) {
    return at >= 0
        && at + (long) quote.length <= text.length
        && Arrays.equals(text, at, at + quote.length, quote, 0, quote.length);
  }

  private static int[] places(int[] quote, int[] text) {
    return IntStream.rangeClosed(0, text.length - quote.length)
        .filter(at -> stands(quote, at, text))
        .toArray();
  }

  private static int nearest(int[] places, int start) {
    int best = places[0];
    for (int place : places) {
      if (Math.abs((long) place - start) < Math.abs((long) best - start)) {
        best = place;
      }
    }
    return best;
  }

  private static int[] map(int[] points, IntUnaryOperator change) {
    return Arrays.stream(points).map(change).toArray();
  }

  /// What an eye takes for the same; one for one, so that places stay places.
  private static int folded(int point) {
    return switch (point) {
      case '‘', '’', '‚', '`' -> '\'';
      case '“', '”', '„' -> '"';
      case '‐', '‑', '–', '—' -> '-';
      default ->
          Character.isWhitespace(point) || point == 0xA0 ? ' ' : Character.toLowerCase(point);
    };
  }
}
