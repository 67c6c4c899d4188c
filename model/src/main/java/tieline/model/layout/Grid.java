package tieline.model.layout;

import java.util.Arrays;

/// Points in square cells, as linked lists in a hash table, so that the extent does not matter.
final class Grid {
  private final double cell;
  private final int[] row;
  private final int[] column;
  private final int[] head;
  private final int[] next;
  private final int mask;

  /// An empty grid.
  ///
  /// @param n points are numbered `0 … n-1`
  /// @param cell the width of a cell
  Grid(int n, double cell) {
    this.cell = cell;
    row = new int[n];
    column = new int[n];
    next = new int[n];
    mask = Integer.highestOneBit(Math.max(1, 2 * n)) * 2 - 1;
    head = new int[mask + 1];
    Arrays.fill(head, -1);
  }

  void add(int i, double x, double y) {
    row[i] = (int) Math.floor(y / cell);
    column[i] = (int) Math.floor(x / cell);
    int slot = slot(row[i], column[i]);
    next[i] = head[slot];
    head[slot] = i;
  }

  void remove(int i) {
    int slot = slot(row[i], column[i]);
    if (head[slot] == i) {
      head[slot] = next[i];
      return;
    }
    int before = head[slot];
    while (next[before] != i) {
      before = next[before];
    }
    next[before] = next[i];
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
