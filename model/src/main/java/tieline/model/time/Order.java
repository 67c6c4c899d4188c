package tieline.model.time;

import java.util.stream.IntStream;

/// Sorts items by their numbers, without a box for each: a hundred thousand of them are sorted anew
/// while a reader zooms.
final class Order {
  /// Says which of two items comes first.
  @FunctionalInterface
  interface Comparison {
    /// Below 0 if `a` comes first, above 0 if `b` does, 0 if it does not matter.
    int compare(int a, int b);
  }

  private Order() {}

  /// The numbers from 0 to before `size` in order; equal ones stay as they are. A stable merge sort
  /// from the bottom up, linear where all is in order.
  static int[] of(int size, Comparison by) {
    var items = IntStream.range(0, size).toArray();
    var merged = new int[size];
    for (var run = 1; run < size; run *= 2) {
      for (var from = 0; from < size; from += 2 * run) {
        merge(items, from, Math.min(from + run, size), Math.min(from + 2 * run, size), by, merged);
      }
      var spare = items;
      items = merged;
      merged = spare;
    }
    return items;
  }

  private static void merge(
      int[] items, int from, int middle, int to, Comparison by, int[] merged) {
    if (middle == to || by.compare(items[middle - 1], items[middle]) <= 0) {
      System.arraycopy(items, from, merged, from, to - from);
      return;
    }
    var left = from;
    var right = middle;
    for (var i = from; i < to; i++) {
      var takeLeft = right == to || (left < middle && by.compare(items[left], items[right]) <= 0);
      merged[i] = takeLeft ? items[left++] : items[right++];
    }
  }
}
