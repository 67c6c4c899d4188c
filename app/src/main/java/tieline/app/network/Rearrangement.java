package tieline.app.network;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tieline.model.layout.Positions;

/// Moves a whole layout, so that a reader finds again what they knew. Pure.
final class Rearrangement {
  private Rearrangement() {}

  /// A layout turned, mirrored and shifted, but not resized, to lie as near to a former one as it
  /// can.
  ///
  /// Orthogonal Procrustes analysis in the plane (Schönemann 1966).
  static Positions nearest(Positions layout, Positions former) {
    int n = layout.count();
    if (n == 0) {
      return layout;
    }
    double px = mean(n, layout::x);
    double py = mean(n, layout::y);
    double qx = mean(n, former::x);
    double qy = mean(n, former::y);
    double xx = 0;
    double xy = 0;
    double yx = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      xx += (layout.x(i) - px) * (former.x(i) - qx);
      xy += (layout.x(i) - px) * (former.y(i) - qy);
      yx += (layout.y(i) - py) * (former.x(i) - qx);
      yy += (layout.y(i) - py) * (former.y(i) - qy);
    }
    // A turn gains the first, a mirroring and a turn the second.
    boolean mirrored = Math.hypot(xx - yy, xy + yx) > Math.hypot(xx + yy, xy - yx);
    double sign = mirrored ? -1 : 1;
    double angle = StrictMath.atan2(xy - sign * yx, xx + sign * yy);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return mapped(
        n,
        i -> qx + cos * (layout.x(i) - px) - sin * sign * (layout.y(i) - py),
        i -> qy + sin * (layout.x(i) - px) + cos * sign * (layout.y(i) - py));
  }

  /// A layout with its distances from the middle multiplied.
  ///
  /// @param held the numbers of the nodes that stay
  static Positions spread(Positions layout, double factor, IntPredicate held) {
    int n = layout.count();
    double x = mean(n, layout::x);
    double y = mean(n, layout::y);
    return mapped(
        n,
        i -> held.test(i) ? layout.x(i) : x + (layout.x(i) - x) * factor,
        i -> held.test(i) ? layout.y(i) : y + (layout.y(i) - y) * factor);
  }

  /// A layout on the way from one to another.
  ///
  /// @param t 0 for the first, 1 for the second
  static Positions between(Positions from, Positions to, double t) {
    return mapped(
        from.count(),
        i -> from.x(i) * (1 - t) + to.x(i) * t,
        i -> from.y(i) * (1 - t) + to.y(i) * t);
  }

  /// Slow at both ends: Hermite's smooth step.
  static final DoubleUnaryOperator EASE = t -> t * t * (3 - 2 * t);

  private static double mean(int n, IntToDoubleFunction value) {
    return IntStream.range(0, n).mapToDouble(value).sum() / n;
  }

  private static Positions mapped(int n, IntToDoubleFunction x, IntToDoubleFunction y) {
    return Positions.of(
        IntStream.range(0, n).mapToDouble(x).toArray(),
        IntStream.range(0, n).mapToDouble(y).toArray());
  }
}
