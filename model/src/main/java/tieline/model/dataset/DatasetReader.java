package tieline.model.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads dataset files. Whatever the input, the answer is a [Reading]: nothing is thrown, all
/// faults are told at once, and memory stays bounded, because entries are read one by one and the
/// limits of [tieline.model.json.JsonStream] hold: 64 MiB, a million values and names, 64 levels, a
/// million characters in one text.
public final class DatasetReader {
  private DatasetReader() {}

  /// Reads a file.
  public static Reading read(Path path) {
    var file = path.toString();
    if (Files.isDirectory(path)) {
      return unreadable(file, "this is a folder", "name a dataset file in it");
    }
    if (!Files.exists(path)) {
      return unreadable(file, "there is no such file", "check its name and folder");
    }
    try (var in = Files.newInputStream(path)) {
      return read(in, file);
    } catch (IOException e) {
      return unreadable(file, "the file cannot be opened", "are you allowed to read it?");
    }
  }

  /// Reads bytes.
  ///
  /// @param file what problems call them
  public static Reading read(byte[] bytes, String file) {
    return read(new ByteArrayInputStream(bytes), file);
  }

  /// Reads a stream to its end and closes it.
  ///
  /// @param file what problems call it
  public static Reading read(InputStream in, String file) {
    return new DocumentReader(file).read(in);
  }

  private static Reading unreadable(String file, String message, String hint) {
    return new DocumentReader(file).refuse(message, hint);
  }
}
