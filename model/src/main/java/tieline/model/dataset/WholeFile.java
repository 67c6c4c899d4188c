package tieline.model.dataset;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes files in one step: whoever reads one meanwhile sees the old file or the new one, and if
/// anything fails the old one stays.
public final class WholeFile {
  private WholeFile() {}

  /// Replaces a file, or makes it. A link is followed, permissions are kept.
  ///
  /// @throws IOException with a message for the one who named the file
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("'" + file + "' is a folder: name a file in it");
    }
    try {
      var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      replace(target, target.resolveSibling("." + target.getFileName() + ".saving"), bytes);
    } catch (NoSuchFileException e) {
      throw new IOException("'" + file + "' cannot be written: there is no such folder", e);
    } catch (IOException e) {
      throw new IOException(
          "'" + file + "' cannot be written: is there room, and are you allowed to?", e);
    }
  }

  private static void replace(Path target, Path fresh, byte[] bytes) throws IOException {
    try {
      create(fresh, bytes);
      copyPermissions(target, fresh);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void create(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    } catch (FileAlreadyExistsException e) {
      // Left behind by a write that was cut off.
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
