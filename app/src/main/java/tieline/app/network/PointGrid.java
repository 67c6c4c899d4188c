package tieline.app.network;

import tieline.app.draw.Box;

/// Counts points in the cells of a grid.
final class PointGrid {
  private static final double CELL = 8;

  /// More points than this in a cell are not told apart.
  private static final int MOST_POINTS = 1_000;

  private final int columns;
  private final int rows;
  private final short[] points;

  /// An empty grid for an area that begins at (0, 0).
  PointGrid(Box area) {
    columns = (int) Math.ceil(area.width() / CELL) + 1;
    rows = (int) Math.ceil(area.height() / CELL) + 1;
    points = new short[columns * rows];
  }

  /// Adds a point; one outside of the area is not counted.
  void add(double x, double y) {
    int column = cell(x);
    int row = cell(y);
    boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
    if (inside && points[row * columns + column] < MOST_POINTS) {
      points[row * columns + column]++;
    }
  }

  /// How many points lie in the cells that a box touches.
  int in(Box box) {
    int count = 0;
    int right = Math.min(columns - 1, cell(box.right()));
    int bottom = Math.min(rows - 1, cell(box.bottom()));
    for (int y = Math.max(0, cell(box.y())); y <= bottom; y++) {
      for (int x = Math.max(0, cell(box.x())); x <= right; x++) {
        count += points[y * columns + x];
      }
    }
    return count;
  }

  /// Whether a point is one that [#in(Box)] counts.
  static boolean counts(Box box, double x, double y) {
    return cell(x) >= cell(box.x())
        && cell(y) >= cell(box.y())
        && cell(x) <= cell(box.right())
        && cell(y) <= cell(box.bottom());
  }

  private static int cell(double v) {
    return (int) Math.floor(Math.clamp(v, -1e6, 1e6) / CELL);
  }
}
