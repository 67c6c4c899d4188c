package tieline.model.time;

import java.util.Comparator;
import java.util.stream.IntStream;

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
    return IntStream.range(0, start.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> start[i])
                .thenComparing(Comparator.<Integer>comparingDouble(i -> end[i]).reversed()))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
