package tieline.app.draw;

/// How an area is filled.
public sealed interface Fill {

  record Solid(int argb) implements Fill {}

  /// A horizontal linear gradient: one colour up to `x1`, the other from `x2` on.
  record Fade(double x1, int argb1, double x2, int argb2) implements Fill {}

  static Fill of(int argb) {
    return new Solid(argb);
  }
}
