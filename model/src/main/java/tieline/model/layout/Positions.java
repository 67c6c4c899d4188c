package tieline.model.layout;

import java.util.Arrays;

/// Where each node of a graph is: an immutable snapshot, safe to hand to another thread.
///
/// Coordinates are pixels at zoom 1, x to the right and y down, and always finite.
public final class Positions {
  private static final Positions NONE = new Positions(new double[0], new double[0]);

  private final double[] x;
  private final double[] y;

  private Positions(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /// The positions with these coordinates, which are copied.
  ///
  /// @throws IllegalArgumentException if the lengths differ or a coordinate is not finite
  public static Positions of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " x and " + y.length + " y");
    }
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
        throw new IllegalArgumentException("node " + i + " at " + x[i] + ", " + y[i]);
      }
    }
    return new Positions(x.clone(), y.clone());
  }

  /// The positions of no nodes.
  public static Positions none() {
    return NONE;
  }

  /// The number of nodes.
  public int count() {
    return x.length;
  }

  /// The horizontal coordinate of node `i` in pixels.
  public double x(int i) {
    return x[i];
  }

  /// The vertical coordinate of node `i` in pixels, growing downwards.
  public double y(int i) {
    return y[i];
  }

  double[] xs() {
    return x.clone();
  }

  double[] ys() {
    return y.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Positions p && Arrays.equals(x, p.x) && Arrays.equals(y, p.y);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
  }

  @Override
  public String toString() {
    return "Positions of " + x.length + " nodes";
  }
}
