package tieline.model.time;

import java.util.Arrays;
import java.util.PriorityQueue;

/// Items stacked into rows, lane by lane, so that none overlaps another: interval partitioning by
/// earliest start (Kleinberg and Tardos, Algorithm Design, 4.1).
///
/// Each item gets the topmost row that is free at its start, so a lane has no more rows than items
/// at its most crowded place. The rows depend on the extents alone, not on the order of the items
/// but where extents are equal. Extents at [TimeScale#level()] give rows that stay as they are
/// under panning, and under zooming until the next level. Takes O(n log n).
public final class Lanes {
  private final int[] rows;
  private final int[] tops;

  private Lanes(int[] rows, int[] tops) {
    this.rows = rows;
    this.tops = tops;
  }

  /// Stacks items, of which number i lies in lane `lane[i]` from `start[i]` to before `end[i]`.
  ///
  /// @param lanes the number of lanes
  /// @param lane of each item, from 0 to before `lanes`
  /// @param start of each item, in pixels
  /// @param end of each item with its label and the gap after it, in pixels, after its start
  public static Lanes of(int lanes, int[] lane, double[] start, double[] end) {
    var stacks = new Stack[lanes];
    Arrays.setAll(stacks, i -> new Stack());
    var rows = new int[lane.length];
    for (var item : Extents.byStart(start, end)) {
      rows[item] = stacks[lane[item]].put(start[item], end[item]);
    }
    var tops = new int[lanes + 1];
    for (var i = 0; i < lanes; i++) {
      tops[i + 1] = tops[i] + Math.max(1, stacks[i].height);
    }
    return new Lanes(rows, tops);
  }

  /// The row of an item within its lane, from 0 at the top.
  public int row(int item) {
    return rows[item];
  }

  /// The number of rows of a lane, at least 1.
  public int rows(int lane) {
    return tops[lane + 1] - tops[lane];
  }

  /// The number of rows in all lanes above a lane.
  public int top(int lane) {
    return tops[lane];
  }

  /// The number of rows in all lanes.
  public int rows() {
    return tops[tops.length - 1];
  }

  /// The rows of one lane while it fills from left to right.
  private static final class Stack {
    private record Occupied(int row, double end) {}

    private final PriorityQueue<Occupied> occupied =
        new PriorityQueue<>((a, b) -> Double.compare(a.end, b.end));
    private final PriorityQueue<Integer> free = new PriorityQueue<>();
    private int height;

    int put(double start, double end) {
      for (var next = occupied.peek(); next != null && next.end <= start; next = occupied.peek()) {
        free.add(next.row);
        occupied.remove();
      }
      var lowest = free.poll();
      var row = lowest == null ? height++ : lowest;
      occupied.add(new Occupied(row, end));
      return row;
    }
  }
}
