package tieline.app.network;

import java.util.Arrays;

/// Numbers of marks in the cells of a grid on the screen.
final class MarkGrid {
  /// Size of a cell, in pixels.
  private static final double CELL = 32;

  /// Cells in a row, and rows; the outermost ones hold all that lies beyond them.
  private static final int CELLS = 256;

  /// Pieces that a curve is cut into, so that a long one does not fill all cells of its hull.
  private static final int PIECES = 8;

  private static final int NONE = -1;

  /// For each cell the entry that was added last.
  private final int[] last = new int[CELLS * CELLS];

  /// For each entry its mark, and the entry of the same cell before it.
  private int[] marks;

  private int[] before;
  private int entries;

  /// @param expected how many marks
  MarkGrid(int expected) {
    Arrays.fill(last, NONE);
    marks = new int[4 * expected + 16];
    before = new int[marks.length];
  }

  /// Adds a mark that lies in a box. What is added later must have a greater number.
  void add(int mark, double left, double top, double right, double bottom) {
    int lastX = cell(right);
    int lastY = cell(bottom);
    for (int y = cell(top); y <= lastY; y++) {
      for (int x = cell(left); x <= lastX; x++) {
        add(mark, y * CELLS + x);
      }
    }
  }

  private void add(int mark, int cell) {
    if (last[cell] != NONE && marks[last[cell]] == mark) {
      return;
    }
    if (entries == marks.length) {
      marks = Arrays.copyOf(marks, 2 * entries);
      before = Arrays.copyOf(before, 2 * entries);
    }
    marks[entries] = mark;
    before[entries] = last[cell];
    last[cell] = entries++;
  }

  /// Adds a mark that lies within so many pixels of a curve.
  void add(int mark, Curve curve, double reach) {
    double x = curve.x0();
    double y = curve.y0();
    for (int i = 1; i <= PIECES; i++) {
      double nextX = curve.x((double) i / PIECES);
      double nextY = curve.y((double) i / PIECES);
      add(
          mark,
          Math.min(x, nextX) - reach,
          Math.min(y, nextY) - reach,
          Math.max(x, nextX) + reach,
          Math.max(y, nextY) + reach);
      x = nextX;
      y = nextY;
    }
  }

  /// The marks that may be at a point, those added last first.
  int[] near(double x, double y) {
    int cell = cell(y) * CELLS + cell(x);
    int count = 0;
    for (int entry = last[cell]; entry != NONE; entry = before[entry]) {
      count++;
    }
    int[] near = new int[count];
    int entry = last[cell];
    for (int i = 0; i < count; i++) {
      near[i] = marks[entry];
      entry = before[entry];
    }
    return near;
  }

  private static int cell(double v) {
    return (int) Math.clamp(Math.floor(v / CELL) + 1, 0, CELLS - 1);
  }
}
