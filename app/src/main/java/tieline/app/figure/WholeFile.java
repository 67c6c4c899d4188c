package tieline.app.figure;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes files all at once: whoever reads one finds the old bytes or the new ones, never a part.
public final class WholeFile {
  private WholeFile() {}

  /// Replaces a file, or makes it. A link stays a link, and the file keeps who may read it.
  ///
  /// @throws IOException with a message for the one who named the file
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; name a file in it");
    }
    var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    var name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    var fresh = target.resolveSibling(name);
    try {
      Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(target, fresh);
      move(fresh, target);
    } catch (NoSuchFileException e) {
      throw new IOException(file + " cannot be written: there is no folder for it", e);
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: is there room, and are you allowed to?", e);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepPermissions(Path target, Path fresh) throws IOException {
    var before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    var after =
        Files.getFileAttributeView(fresh, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (before != null && after != null && Files.exists(target)) {
      after.setPermissions(before.readAttributes().permissions());
    }
  }
}
