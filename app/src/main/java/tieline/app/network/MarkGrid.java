package tieline.app.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Numbers of marks in the cells of a grid on the screen.
final class MarkGrid {
  /// Size of a cell, in pixels.
  private static final double CELL = 32;

  /// Beyond this many cells from the origin nothing can be pointed at.
  private static final int FARTHEST = 512;

  /// Pieces that a curve is cut into, so that a long one does not fill all cells of its hull.
  private static final int PIECES = 8;

  private static final int[] NONE = {};

  private final Map<Integer, Cell> cells;

  /// The marks of a cell, in the order in which they were added.
  private static final class Cell {
    private int[] marks = new int[4];
    private int count;

    void add(int mark) {
      if (count > 0 && marks[count - 1] == mark) {
        return;
      }
      if (count == marks.length) {
        marks = Arrays.copyOf(marks, 2 * count);
      }
      marks[count++] = mark;
    }
  }

  /// @param marks how many to expect
  MarkGrid(int marks) {
    cells = HashMap.newHashMap(Math.min(marks, 4_096));
  }

  /// Adds a mark that lies in a box.
  void add(int mark, double left, double top, double right, double bottom) {
    int lastX = cell(right);
    int lastY = cell(bottom);
    for (int cx = cell(left); cx <= lastX; cx++) {
      for (int cy = cell(top); cy <= lastY; cy++) {
        cells.computeIfAbsent(key(cx, cy), k -> new Cell()).add(mark);
      }
    }
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

  /// The marks that may be at a point.
  int[] near(double x, double y) {
    var cell = cells.get(key(cell(x), cell(y)));
    return cell == null ? NONE : Arrays.copyOf(cell.marks, cell.count);
  }

  private static int cell(double v) {
    return (int) Math.clamp(Math.floor(v / CELL), -2, FARTHEST);
  }

  private static int key(int x, int y) {
    return (x + 2) * (FARTHEST + 8) + y + 2;
  }
}
