package tieline.model.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Source;

/// Reads the texts that a dataset's sources name from a folder that its owner has.
public final class SourceFolder {
  /// The largest text, in bytes: 16 MiB.
  public static final long MAX_BYTES = 16L << 20;

  private SourceFolder() {}

  /// What came of looking for a source's text.
  public enum State {
    /// Its digest is the one in the dataset.
    SAME,
    /// It can be read, but its digest differs.
    CHANGED,
    /// The folder has no such file.
    MISSING,
    /// It is too large, not UTF-8, or may not be read.
    UNREADABLE
  }

  /// A text as found.
  ///
  /// @param sha256 digest of what was found; empty if nothing was
  /// @param text null unless the state is SAME or CHANGED
  public record Attached(State state, String sha256, @Nullable SourceText text) {}

  /// The texts of all sources that name one, by source id.
  public static Map<String, Attached> read(Dataset dataset, Path folder) {
    var attached = new LinkedHashMap<String, Attached>();
    for (var source : dataset.sources()) {
      if (source.text() != null) {
        attached.put(source.id(), read(source.text(), folder));
      }
    }
    return attached;
  }

  private static Attached read(Source.Text expected, Path folder) {
    var file = folder.resolve(expected.file());
    if (!Files.isRegularFile(file)) {
      return new Attached(State.MISSING, "", null);
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        return new Attached(State.UNREADABLE, "", null);
      }
      var bytes = Files.readAllBytes(file);
      var sha256 = sha256(bytes);
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var state = sha256.equals(expected.sha256()) ? State.SAME : State.CHANGED;
      return new Attached(state, sha256, SourceText.of(text));
    } catch (IOException e) {
      return new Attached(State.UNREADABLE, "", null);
    }
  }

  /// The digest of a text's bytes, as the dataset has it: 64 lower-case hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
