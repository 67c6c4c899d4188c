package tieline.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tieline.app.figure.FigureSize;

/// What needs the toolkit of the window. The command line does not know it, so that no other
/// command waits for it to load.
public interface Desktop {

  /// Opens the window, and waits until it is closed.
  ///
  /// @param file null for the shipped dataset
  /// @throws Refusal if there is nothing to show, or nowhere to show it
  void open(@Nullable Path file);

  /// Writes a picture of the real window, without a display.
  ///
  /// @throws Refusal if there is nothing to show, or it cannot be written
  void screenshot(Shot shot);

  /// Which picture of the window is wanted.
  ///
  /// @param file null for the shipped dataset
  /// @param out a PNG file
  /// @param size of the window, in pixels
  /// @param scale device pixels per pixel
  record Shot(@Nullable Path file, Path out, FigureSize size, double scale, Looks looks) {}
}
