package tieline.app.network;

import tieline.app.draw.Box;

/// An area that a reader has drawn a line around, in pixels. Immutable.
///
/// It catches what lies inside, as the window selection of drawing programs does: a tie by its
/// whole curve from rim to rim, and a vertex by its middle, for how large its disc is tells an
/// amount and not where it ends. What only passes through is not meant: a line around two parties
/// would catch all that runs between others behind them.
final class Enclosure {
  /// How many parts of a curve are looked at.
  private static final int PARTS = 8;

  private final double[] points;
  private final Box bounds;

  private Enclosure(double[] points, Box bounds) {
    this.points = points;
    this.bounds = bounds;
  }

  static Enclosure of(Box box) {
    return new Enclosure(
        new double[] {
          box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom()
        },
        box);
  }

  /// The inside of a line that ends where it began; where it crosses itself, what is enclosed twice
  /// is outside.
  ///
  /// @param points x and y in turn, of one point or more
  static Enclosure of(double... points) {
    var bounds = Box.between(points[0], points[1], points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      bounds = bounds.union(Box.between(points[i], points[i + 1], points[i], points[i + 1]));
    }
    return new Enclosure(points.clone(), bounds);
  }

  /// Whether a point is inside, by the number of times that a ray from it crosses the line (Shimrat
  /// 1962).
  boolean contains(double x, double y) {
    if (!bounds.contains(x, y)) {
      return false;
    }
    boolean inside = false;
    int n = points.length;
    double beforeX = points[n - 2];
    double beforeY = points[n - 1];
    for (int i = 0; i < n; i += 2) {
      double nextX = points[i];
      double nextY = points[i + 1];
      if (nextY > y != beforeY > y
          && x < (beforeX - nextX) * (y - nextY) / (beforeY - nextY) + nextX) {
        inside = !inside;
      }
      beforeX = nextX;
      beforeY = nextY;
    }
    return inside;
  }

  /// Whether the whole of a curve is inside.
  boolean contains(Curve curve) {
    for (int i = 0; i <= PARTS; i++) {
      double t = (double) i / PARTS;
      if (!contains(curve.x(t), curve.y(t))) {
        return false;
      }
    }
    return true;
  }
}
