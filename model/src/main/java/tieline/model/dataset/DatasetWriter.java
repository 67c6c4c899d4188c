package tieline.model.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import tieline.model.json.JsonPrinter;

/// Writes datasets in canonical form: UTF-8, line feeds, the layout of [JsonPrinter], properties in
/// a fixed order, unknown ones after the known, and nothing that says what is so without it.
/// Reading a canonical file and writing it gives the same bytes.
public final class DatasetWriter {
  private DatasetWriter() {}

  /// The canonical text.
  public static String toJson(Dataset dataset) {
    return JsonPrinter.print(DatasetTree.of(dataset));
  }

  /// The canonical text in UTF-8.
  public static byte[] toBytes(Dataset dataset) {
    return toJson(dataset).getBytes(StandardCharsets.UTF_8);
  }

  /// Replaces a file, or makes it, in one step: whoever reads it meanwhile sees the old file or the
  /// new one, and if anything fails the old one stays. A link is followed, permissions are kept.
  ///
  /// @throws IOException if the folder cannot be written to
  public static void save(Dataset dataset, Path path) throws IOException {
    var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    var fresh = target.resolveSibling("." + target.getFileName() + ".saving");
    try {
      write(fresh, toBytes(dataset));
      copyPermissions(target, fresh);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    } catch (FileAlreadyExistsException e) {
      // Left behind by a save that was cut off.
      Files.delete(file);
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    var permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (permissions != null && Files.exists(from)) {
      permissions.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}
