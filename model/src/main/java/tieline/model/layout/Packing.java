package tieline.model.layout;

import java.util.List;

/// Sets the drawings of components side by side on shelves, without overlap, the first at the top
/// left, in a whole about as wide as a screen is.
final class Packing {
  private static final double ASPECT = 1.6;

  private Packing() {}

  /// Shifts the nodes of each component in place.
  ///
  /// @param components the nodes of each component, the largest component first
  /// @param top where the first shelf begins
  /// @param gap the room between components, in pixels
  static void apply(
      List<int[]> components, Shapes shapes, double[] x, double[] y, double top, double gap) {
    var boxes = components.stream().map(c -> Box.around(c, shapes, x, y)).toList();
    double area = 0;
    double widest = 0;
    for (var box : boxes) {
      area += (box.width() + gap) * (box.height() + gap);
      widest = Math.max(widest, box.width());
    }
    double right = Math.max(widest + gap, Math.sqrt(area * ASPECT));
    double shelf = top;
    double atX = 0;
    double height = 0;
    for (int k = 0; k < boxes.size(); k++) {
      var box = boxes.get(k);
      if (atX > 0 && atX + box.width() > right) {
        shelf += height + gap;
        atX = 0;
        height = 0;
      }
      for (int i : components.get(k)) {
        x[i] += atX - box.left();
        y[i] += shelf - box.top();
      }
      atX += box.width() + gap;
      height = Math.max(height, box.height());
    }
  }

  /// A rectangle in pixels.
  record Box(double left, double top, double right, double bottom) {
    static Box around(int[] nodes, Shapes shapes, double[] x, double[] y) {
      double left = Double.POSITIVE_INFINITY;
      double top = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      double bottom = Double.NEGATIVE_INFINITY;
      for (int i : nodes) {
        left = Math.min(left, x[i] - shapes.halfWidth[i]);
        right = Math.max(right, x[i] + shapes.halfWidth[i]);
        top = Math.min(top, y[i] - shapes.halfHeight[i]);
        bottom = Math.max(bottom, y[i] + shapes.halfHeight[i]);
      }
      return new Box(left, top, right, bottom);
    }

    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }
  }
}
