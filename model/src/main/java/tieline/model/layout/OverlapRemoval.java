package tieline.model.layout;

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
  private final Grid grid;

  /// The nodes that moved in the last round, in any order; the others cannot overlap one another.
  private int[] active;

  private int count;
  private boolean[] isActive;

  private int[] moving;
  private int movingCount;
  private boolean[] isMoving;

  private OverlapRemoval(Shapes shapes, boolean[] pinned, double[] x, double[] y) {
    int n = x.length;
    this.shapes = shapes;
    this.pinned = pinned;
    this.x = x;
    this.y = y;
    moveX = new double[n];
    moveY = new double[n];
    cell = 2 * shapes.widest();
    grid = new Grid(n, cell);
    active = new int[n];
    isActive = new boolean[n];
    moving = new int[n];
    isMoving = new boolean[n];
    for (int i = 0; i < n; i++) {
      grid.add(i, x[i], y[i]);
      active[i] = i;
      isActive[i] = true;
    }
    count = n;
  }

  /// Moves the nodes in place; coordinates and sizes are in the same unit.
  static void apply(Shapes shapes, boolean[] pinned, double[] x, double[] y, Workers workers) {
    if (shapes.widest() == 0) {
      return;
    }
    var removal = new OverlapRemoval(shapes, pinned, x, y);
    for (int round = 0; round < MAX_ROUNDS && removal.count > 0; round++) {
      workers.checkpoint();
      removal.round();
    }
  }

  private void round() {
    for (int k = 0; k < count; k++) {
      apart(active[k]);
    }
    for (int k = 0; k < movingCount; k++) {
      move(moving[k]);
    }
    for (int k = 0; k < count; k++) {
      isActive[active[k]] = false;
    }
    int[] list = active;
    active = moving;
    moving = list;
    boolean[] flags = isActive;
    isActive = isMoving;
    isMoving = flags;
    count = movingCount;
    movingCount = 0;
  }

  private void move(int i) {
    grid.remove(i);
    x[i] += moveX[i];
    y[i] += moveY[i];
    grid.add(i, x[i], y[i]);
    moveX[i] = 0;
    moveY[i] = 0;
  }

  /// Pushes node `i` and those that overlap it apart.
  private void apart(int i) {
    for (int row = grid.row(i) - 1; row <= grid.row(i) + 1; row++) {
      for (int column = grid.column(i) - 1; column <= grid.column(i) + 1; column++) {
        for (int j = grid.first(row, column); j >= 0; j = grid.next(j)) {
          boolean once = j < i || !isActive[j];
          if (once && apart(i, j)) {
            touch(i);
            touch(j);
          }
        }
      }
    }
  }

  private void touch(int i) {
    if (!isMoving[i]) {
      isMoving[i] = true;
      moving[movingCount++] = i;
    }
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
