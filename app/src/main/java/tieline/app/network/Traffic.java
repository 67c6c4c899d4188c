package tieline.app.network;

import java.util.List;
import tieline.app.draw.Box;
import tieline.app.network.Marks.TieMark;

/// Where ties run: points along them in a grid of cells, so that a text can look for a quiet place.
final class Traffic {
  private static final double CELL = 8;
  private static final double STEP = 6;

  /// Beyond this many ties no place is quiet, and the count is not worth its time.
  private static final int MOST_TIES = 2_000;

  private static final int MOST_POINTS = 1_000;

  private final int columns;
  private final int rows;
  private final short[] points;

  /// The traffic of some ties in an area; ties that leave it are counted in it only.
  Traffic(Box area, List<TieMark> ties) {
    columns = (int) Math.ceil(area.width() / CELL) + 1;
    rows = (int) Math.ceil(area.height() / CELL) + 1;
    points = new short[columns * rows];
    if (ties.size() <= MOST_TIES) {
      ties.forEach(this::add);
    }
  }

  private void add(TieMark tie) {
    var curve = tie.curve();
    int steps = steps(curve);
    for (int i = 0; i <= steps; i++) {
      double t = (double) i / steps;
      int x = cell(curve.x(t));
      int y = cell(curve.y(t));
      if (x >= 0 && y >= 0 && x < columns && y < rows && points[y * columns + x] < MOST_POINTS) {
        points[y * columns + x]++;
      }
    }
  }

  private static int steps(Curve curve) {
    double length = Math.hypot(curve.x3() - curve.x0(), curve.y3() - curve.y0());
    return (int) Math.clamp(length / STEP, 2, 400);
  }

  /// How many points of ties lie in or just beside a box; about its width in steps for every tie
  /// that crosses it.
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

  /// The same without the points of a tie itself: what stands on its own line is not in its way.
  int besides(TieMark tie, Box box) {
    var curve = tie.curve();
    int steps = steps(curve);
    int own = 0;
    for (int i = 0; i <= steps; i++) {
      double t = (double) i / steps;
      int x = cell(curve.x(t));
      int y = cell(curve.y(t));
      if (x >= cell(box.x())
          && y >= cell(box.y())
          && x <= cell(box.right())
          && y <= cell(box.bottom())) {
        own++;
      }
    }
    return Math.max(0, in(box) - own);
  }

  private static int cell(double v) {
    return (int) Math.floor(Math.clamp(v, -1e6, 1e6) / CELL);
  }
}
