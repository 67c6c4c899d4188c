package tieline.model.layout;

/// The shapes of nodes, in pixels: a disc where `disc`, with `halfWidth` as its radius, else a box.
final class Shapes {
  final double[] halfWidth;
  final double[] halfHeight;
  final boolean[] disc;

  Shapes(double[] halfWidth, double[] halfHeight, boolean[] disc) {
    this.halfWidth = halfWidth;
    this.halfHeight = halfHeight;
    this.disc = disc;
  }

  /// How far two nodes at an offset overlap: the shortest way out in pixels, 0 when they do not.
  double overlap(int i, int j, double dx, double dy) {
    if (disc[i] && disc[j]) {
      double reach = halfWidth[i] + halfWidth[j];
      double d2 = dx * dx + dy * dy;
      return d2 >= reach * reach ? 0 : reach - Math.sqrt(d2);
    }
    double ox = halfWidth[i] + halfWidth[j] - Math.abs(dx);
    double oy = halfHeight[i] + halfHeight[j] - Math.abs(dy);
    return Math.max(0, Math.min(ox, oy));
  }

  /// The sum of the areas of the boxes around all nodes.
  double area() {
    double sum = 0;
    for (int i = 0; i < disc.length; i++) {
      sum += 4 * halfWidth[i] * halfHeight[i];
    }
    return sum;
  }

  /// The greatest half width or half height.
  double widest() {
    double widest = 0;
    for (int i = 0; i < disc.length; i++) {
      widest = Math.max(widest, Math.max(halfWidth[i], halfHeight[i]));
    }
    return widest;
  }

  /// The same shapes, each at least as large as a disc of this radius.
  Shapes atLeast(double radius) {
    double[] w = halfWidth.clone();
    double[] h = halfHeight.clone();
    for (int i = 0; i < w.length; i++) {
      w[i] = Math.max(radius, w[i]);
      h[i] = Math.max(radius, h[i]);
    }
    return new Shapes(w, h, disc);
  }

  /// The shapes of these nodes alone.
  Shapes of(int[] nodes) {
    double[] w = new double[nodes.length];
    double[] h = new double[nodes.length];
    boolean[] d = new boolean[nodes.length];
    for (int k = 0; k < nodes.length; k++) {
      w[k] = halfWidth[nodes[k]];
      h[k] = halfHeight[nodes[k]];
      d[k] = disc[nodes[k]];
    }
    return new Shapes(w, h, d);
  }
}
