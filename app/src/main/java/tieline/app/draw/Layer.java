package tieline.app.draw;

import org.jspecify.annotations.Nullable;

/// A group of marks.
///
/// @param name what the group shows, for SVG ids and screen readers; null for none
/// @param clip outside of which nothing is drawn; null for none
/// @param opacity 0 to 1, of the group as a whole
/// @param crisp whether edges are left jagged, which is drawn up to ten times as fast: for what is
///   seen only while it moves
public record Layer(@Nullable String name, @Nullable Box clip, double opacity, boolean crisp) {

  public static Layer named(String name) {
    return new Layer(name, null, 1, false);
  }

  public static Layer clipped(Box clip) {
    return new Layer(null, clip, 1, false);
  }

  public static Layer faded(double opacity) {
    return new Layer(null, null, opacity, false);
  }

  public static Layer jagged() {
    return new Layer(null, null, 1, true);
  }

  /// The same, clipped to another box.
  public Layer clippedTo(@Nullable Box box) {
    return new Layer(name, box, opacity, crisp);
  }
}
