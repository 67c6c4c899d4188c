package tieline.model.layout;

import java.util.Arrays;

/// Points in square cells, as linked lists in a hash table, so that the extent does not matter.
final class Grid {
  private final int[] row;
  private final int[] column;
  private final int[] head;
  private final int[] next;
  private final int mask;

  Grid(double[] x, double[] y, double cell) {
    int n = x.length;
    row = new int[n];
    column = new int[n];
    next = new int[n];
    mask = Integer.highestOneBit(Math.max(1, 2 * n)) * 2 - 1;
    head = new int[mask + 1];
    Arrays.fill(head, -1);
    for (int i = 0; i < n; i++) {
      row[i] = (int) Math.floor(y[i] / cell);
      column[i] = (int) Math.floor(x[i] / cell);
      int slot = slot(row[i], column[i]);
      next[i] = head[slot];
      head[slot] = i;
    }
  }

  int row(int i) {
    return row[i];
  }

  int column(int i) {
    return column[i];
  }

  /// A point in this cell, or in another of the same hash; -1 for none.
  int first(int r, int c) {
    return head[slot(r, c)];
  }

  /// The point after `i`, or -1.
  int next(int i) {
    return next[i];
  }

  private int slot(int r, int c) {
    int h = r * 0x9E3779B1 ^ c * 0x85EBCA77;
    return (h ^ h >>> 15) & mask;
  }
}
