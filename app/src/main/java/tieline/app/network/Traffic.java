package tieline.app.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tieline.app.draw.Box;
import tieline.app.network.Marks.TieMark;

/// Where ties run: points along them in a grid of cells, so that a text can look for a quiet place.
final class Traffic {
  private static final double CELL = 8;
  private static final double STEP = 6;

  /// Beyond this many ties no place is quiet, and the count is not worth its time.
  private static final int MOST_TIES = 2_000;

  private final Map<Long, Integer> points = new HashMap<>();

  Traffic(List<TieMark> ties) {
    if (ties.size() <= MOST_TIES) {
      ties.forEach(this::add);
    }
  }

  private void add(TieMark tie) {
    var curve = tie.curve();
    double length = Math.hypot(curve.x3() - curve.x0(), curve.y3() - curve.y0());
    int steps = (int) Math.clamp(length / STEP, 2, 400);
    for (int i = 0; i <= steps; i++) {
      double t = (double) i / steps;
      points.merge(key(cell(curve.x(t)), cell(curve.y(t))), 1, Integer::sum);
    }
  }

  /// How many points of ties lie in or just beside a box; about its width in steps for every tie
  /// that crosses it.
  int in(Box box) {
    int count = 0;
    for (int x = cell(box.x()); x <= cell(box.right()); x++) {
      for (int y = cell(box.y()); y <= cell(box.bottom()); y++) {
        count += points.getOrDefault(key(x, y), 0);
      }
    }
    return count;
  }

  private static int cell(double v) {
    return (int) Math.floor(Math.clamp(v, -1e6, 1e6) / CELL);
  }

  private static long key(int x, int y) {
    return (long) x << 32 | (y & 0xffffffffL);
  }
}
