package tieline.app.draw;

/// What painters draw on. Coordinates are pixels with y down; colours are 0xAARRGGBB, not
/// premultiplied. Implementations: [SkiaInk] for the window and PNG, [SvgInk] for SVG.
public interface Ink {

  void fill(Outline shape, Fill fill);

  void stroke(Outline shape, Stroke stroke);

  void line(double x1, double y1, double x2, double y2, Stroke stroke);

  /// Draws many straight lines at once, which is much faster than one by one.
  ///
  /// @param ends `x1, y1, x2, y2` of each line
  void lines(double[] ends, Stroke stroke);

  void disc(double x, double y, double radius, int argb);

  /// Draws one line of text.
  ///
  /// @param x where the lettering's anchor stands
  /// @param y the baseline
  void text(String text, double x, double y, Lettering lettering);

  /// Opens a group, until the matching [#pop].
  void push(Layer layer);

  void pop();
}
