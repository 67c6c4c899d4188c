package tieline.model.time;

/// Where items lie on the axis, in pixels.
final class Extents {
  private Extents() {}

  /// The items by start, the longer first where starts are equal.
  static int[] byStart(double[] start, double[] end) {
    for (var i = 0; i < start.length; i++) {
      if (!(start[i] < end[i])) {
        throw new IllegalArgumentException(
            "item " + i + " has no extent: [" + start[i] + ", " + end[i] + ")");
      }
    }
    return Order.of(
        start.length,
        (a, b) ->
            start[a] == start[b]
                ? Double.compare(end[b], end[a])
                : Double.compare(start[a], start[b]));
  }
}
