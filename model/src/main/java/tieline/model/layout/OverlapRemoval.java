package tieline.model.layout;

import java.util.Arrays;

/// Pushes overlapping nodes apart, each by the shortest way, until none overlap.
///
/// Neighbours are found in a uniform grid whose cells are as wide as the largest node. Pinned nodes
/// stay; two of them may overlap, for nothing can be done about it.
final class OverlapRemoval {
  private static final int MAX_ROUNDS = 400;

  private final Shapes shapes;
  private final boolean[] pinned;
  private final double[] x;
  private final double[] y;
  private final double[] moveX;
  private final double[] moveY;
  private final double cell;

  /// The nodes that moved in the last round; the others cannot overlap one another.
  private boolean[] moved;

  private OverlapRemoval(Shapes shapes, boolean[] pinned, double[] x, double[] y) {
    this.shapes = shapes;
    this.pinned = pinned;
    this.x = x;
    this.y = y;
    moveX = new double[x.length];
    moveY = new double[x.length];
    double widest = 0;
    for (int i = 0; i < x.length; i++) {
      widest = Math.max(widest, Math.max(shapes.halfWidth[i], shapes.halfHeight[i]));
    }
    cell = 2 * widest;
    moved = new boolean[x.length];
    Arrays.fill(moved, true);
  }

  /// Moves the nodes in place; coordinates and sizes are in the same unit.
  static void apply(Shapes shapes, boolean[] pinned, double[] x, double[] y, Workers workers) {
    var removal = new OverlapRemoval(shapes, pinned, x, y);
    int round = 0;
    while (removal.cell > 0 && round < MAX_ROUNDS && removal.round()) {
      workers.checkpoint();
      round++;
    }
  }

  private boolean round() {
    int n = x.length;
    var grid = new Grid(x, y, cell);
    Arrays.fill(moveX, 0);
    Arrays.fill(moveY, 0);
    var moving = new boolean[n];
    boolean any = false;
    for (int i = 0; i < n; i++) {
      if (moved[i]) {
        any |= apart(i, grid, moving);
      }
    }
    for (int i = 0; i < n; i++) {
      x[i] += moveX[i];
      y[i] += moveY[i];
    }
    moved = moving;
    return any;
  }

  /// Pushes node `i` and those that overlap it apart.
  private boolean apart(int i, Grid grid, boolean[] moving) {
    boolean any = false;
    for (int row = grid.row(i) - 1; row <= grid.row(i) + 1; row++) {
      for (int column = grid.column(i) - 1; column <= grid.column(i) + 1; column++) {
        for (int j = grid.first(row, column); j >= 0; j = grid.next(j)) {
          boolean once = j < i || !moved[j];
          if (once && apart(i, j)) {
            moving[i] = true;
            moving[j] = true;
            any = true;
          }
        }
      }
    }
    return any;
  }

  private boolean apart(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    double depth = shapes.overlap(i, j, dx, dy);
    if (depth <= 0 || (pinned[i] && pinned[j])) {
      return false;
    }
    double length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1e-6 * cell) {
      // Nodes on one spot leave it in directions that differ from pair to pair.
      dx = StrictMath.cos(i + 0.7 * j);
      dy = StrictMath.sin(i + 0.7 * j);
      length = 1;
    }
    double share = pinned[i] || pinned[j] ? 1 : 0.5;
    double step = (depth * 1.02 + 1e-6 * cell) * share / length;
    if (!pinned[i]) {
      moveX[i] += step * dx;
      moveY[i] += step * dy;
    }
    if (!pinned[j]) {
      moveX[j] -= step * dx;
      moveY[j] -= step * dy;
    }
    return true;
  }
}
