package tieline.app.draw;

import org.jspecify.annotations.Nullable;

/// A group of marks.
///
/// @param name what the group shows, for SVG ids and screen readers; null for none
/// @param clip outside of which nothing is drawn; null for none
/// @param opacity 0 to 1, of the group as a whole
public record Layer(@Nullable String name, @Nullable Box clip, double opacity) {

  public static Layer named(String name) {
    return new Layer(name, null, 1);
  }

  public static Layer clipped(Box clip) {
    return new Layer(null, clip, 1);
  }

  public static Layer faded(double opacity) {
    return new Layer(null, null, opacity);
  }
}
