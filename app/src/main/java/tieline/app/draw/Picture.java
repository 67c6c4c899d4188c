package tieline.app.draw;

/// Something that can be painted at any size. Pure: what it draws depends on nothing but itself and
/// the size, so it may be painted on any thread.
@FunctionalInterface
public interface Picture {

  /// Paints the whole area from (0, 0), ground included.
  ///
  /// @param width in pixels
  /// @param height in pixels
  void paint(Ink ink, double width, double height);
}
