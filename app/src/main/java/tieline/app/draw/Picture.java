package tieline.app.draw;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Something that can be painted at any size. Pure: what it draws depends on nothing but itself and
/// the size, so it may be painted on any thread.
@FunctionalInterface
public interface Picture {

  /// Paints the whole area from (0, 0), ground included.
  ///
  /// @param width in pixels
  /// @param height in pixels
  void paint(Ink ink, double width, double height);

  /// The same picture, drawn better, for those who have the time; null where there is none.
  default @Nullable Finer finer() {
    return null;
  }

  /// A better picture.
  ///
  /// @param after how long nothing else is to be shown before it is worth its time
  record Finer(Picture picture, Duration after) {}
}
