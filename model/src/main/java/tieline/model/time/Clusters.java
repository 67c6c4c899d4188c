package tieline.model.time;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Marks too crowded to be told apart, merged: two neighbours belong together if less than a gap
/// parts them (single linkage).
///
/// Clusters are numbered from left to right, and a mark that stands alone is a cluster of one. For
/// marks of a fixed size, zooming out only ever merges clusters and zooming in only splits them;
/// extents at [TimeScale#level()] keep them as they are under panning. Takes O(n log n).
public final class Clusters {
  private final int[] items;
  private final int[] firsts;
  private final double[] starts;
  private final double[] ends;

  private Clusters(int[] items, int[] firsts, double[] starts, double[] ends) {
    this.items = items;
    this.firsts = firsts;
    this.starts = starts;
    this.ends = ends;
  }

  /// Merges marks, of which number i lies from `start[i]` to before `end[i]`.
  ///
  /// @param start of each mark, in pixels
  /// @param end of each mark, in pixels, after its start
  /// @param gap in pixels, at least 0; with 0 only marks that overlap merge
  public static Clusters of(double[] start, double[] end, double gap) {
    var items = Extents.byStart(start, end);
    var firsts = new int[items.length + 1];
    var starts = new double[items.length];
    var ends = new double[items.length];
    var count = 0;
    for (var i = 0; i < items.length; i++) {
      var item = items[i];
      if (count == 0 || start[item] - ends[count - 1] >= gap) {
        firsts[count] = i;
        starts[count] = start[item];
        ends[count++] = end[item];
      } else {
        ends[count - 1] = Math.max(ends[count - 1], end[item]);
      }
    }
    firsts[count] = items.length;
    return new Clusters(
        items,
        Arrays.copyOf(firsts, count + 1),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count));
  }

  /// The number of clusters.
  public int count() {
    return starts.length;
  }

  /// The number of marks in a cluster, at least 1.
  public int size(int cluster) {
    return firsts[cluster + 1] - firsts[cluster];
  }

  /// The marks in a cluster, by start.
  public IntStream items(int cluster) {
    return Arrays.stream(items, firsts[cluster], firsts[cluster + 1]);
  }

  /// Where a cluster begins, in pixels.
  public double start(int cluster) {
    return starts[cluster];
  }

  /// Where a cluster ends, in pixels.
  public double end(int cluster) {
    return ends[cluster];
  }
}
