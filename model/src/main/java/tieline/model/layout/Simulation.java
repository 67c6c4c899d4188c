package tieline.model.layout;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// A settled layout that answers to touch: it warms up when a node is dragged or the graph changes,
/// moves the neighbourhood, cools, and sleeps.
///
/// Forces are those of Fruchterman and Reingold (1991) less what they were in the settled layout,
/// so that a picture of any character is at rest as it opens; and each node is drawn home by a weak
/// spring, which keeps the reader's mental map. Belongs to one thread; its snapshots to any.
public final class Simulation {
  /// Below this the simulation is settled; the same as d3-force's.
  private static final double ALPHA_MIN = 0.001;

  private static final double ALPHA_DECAY = 1 - StrictMath.pow(ALPHA_MIN, 1 / 300.0);

  /// The share of a node's own stiffness with which it is drawn home.
  private static final double HOMING = 0.1;

  private final LayoutGraph graph;
  private final Adjacency adjacency;
  private final double edgeLength;
  private final double[] x;
  private final double[] y;
  private final double[] homeX;
  private final double[] homeY;
  private final double[] forceX;
  private final double[] forceY;
  private final double[] stiffness;
  private final double[] restX;
  private final double[] restY;
  private final boolean[] pinned;
  private double alpha;

  /// A simulation at rest where the nodes are.
  ///
  /// @param start a position for each node, such as a layout's
  /// @param edgeLength the ideal length of an edge in pixels
  public Simulation(LayoutGraph graph, Positions start, double edgeLength) {
    if (start.count() != graph.nodes()) {
      throw new IllegalArgumentException(
          start.count() + " positions of " + graph.nodes() + " nodes");
    }
    int n = graph.nodes();
    this.graph = graph;
    this.edgeLength = edgeLength;
    adjacency = graph.adjacency();
    x = start.xs();
    y = start.ys();
    homeX = start.xs();
    homeY = start.ys();
    forceX = new double[n];
    forceY = new double[n];
    stiffness = new double[n];
    pinned = new boolean[n];
    for (int i = 0; i < n; i++) {
      pinned[i] = graph.isPinned(i);
    }
    forces();
    restX = forceX.clone();
    restY = forceY.clone();
  }

  /// The graph that is simulated.
  public LayoutGraph graph() {
    return graph;
  }

  /// The temperature, from 1 just after a change down to 0.001, where the simulation sleeps at 0.
  public double alpha() {
    return alpha;
  }

  /// Whether nothing will move before the next change.
  public boolean isSettled() {
    return alpha == 0;
  }

  /// An immutable snapshot.
  public Positions positions() {
    return Positions.of(x, y);
  }

  /// Holds node `i` at a position in pixels, as under a dragging pointer, and warms up.
  public void pin(int i, double atX, double atY) {
    if (!(Math.abs(atX) <= LayoutGraph.MAX_COORDINATE
        && Math.abs(atY) <= LayoutGraph.MAX_COORDINATE)) {
      throw new IllegalArgumentException("node " + i + " at " + atX + ", " + atY);
    }
    pinned[i] = true;
    x[i] = atX;
    y[i] = atY;
    reheat();
  }

  /// Lets go of node `i`.
  public void release(int i) {
    pinned[i] = false;
    reheat();
  }

  /// Whether node `i` is held.
  public boolean isPinned(int i) {
    return pinned[i];
  }

  /// Sets the temperature to 1.
  public void reheat() {
    alpha = 1;
  }

  /// Moves every node once and cools by a 300th part of the way; nothing when settled.
  public void step() {
    if (isSettled()) {
      return;
    }
    forces();
    double cap = alpha * edgeLength / 4;
    double farthest = 0;
    for (int i = 0; i < x.length; i++) {
      if (!pinned[i]) {
        farthest = Math.max(farthest, move(i, cap));
      }
    }
    alpha *= 1 - ALPHA_DECAY;
    if (alpha < ALPHA_MIN || farthest < 1e-3) {
      alpha = 0;
    }
  }

  private double move(int i, double cap) {
    double homing = HOMING * stiffness[i];
    double h = stiffness[i] + homing;
    double dx = (forceX[i] - restX[i] + homing * (homeX[i] - x[i])) / h;
    double dy = (forceY[i] - restY[i] + homing * (homeY[i] - y[i])) / h;
    double length = Math.sqrt(dx * dx + dy * dy);
    double scale = length > cap ? cap / length : 1;
    x[i] += scale * dx;
    y[i] += scale * dy;
    return scale * length;
  }

  /// A simulation of a changed graph that starts where this one is, and moves where it differs.
  ///
  /// @param former the number that node `i` has here, or -1 for a new node, which starts beside its
  ///   neighbours
  public Simulation restart(LayoutGraph changed, IntUnaryOperator former) {
    int n = changed.nodes();
    double[] startX = new double[n];
    double[] startY = new double[n];
    Arrays.fill(startX, Double.NaN);
    for (int i = 0; i < n; i++) {
      int old = former.applyAsInt(i);
      if (old >= 0) {
        startX[i] = x[old];
        startY[i] = y[old];
      }
    }
    var neighbours = changed.adjacency();
    for (int i = 0; i < n; i++) {
      if (Double.isNaN(startX[i])) {
        beside(neighbours, i, startX, startY);
      }
    }
    var next = new Simulation(changed, Positions.of(startX, startY), edgeLength);
    for (int i = 0; i < n; i++) {
      int old = former.applyAsInt(i);
      if (old >= 0) {
        next.homeX[i] = homeX[old];
        next.homeY[i] = homeY[old];
        next.restX[i] = restX[old];
        next.restY[i] = restY[old];
        next.pinned[i] |= pinned[old];
      }
    }
    next.reheat();
    return next;
  }

  private void beside(Adjacency neighbours, int i, double[] atX, double[] atY) {
    double sumX = 0;
    double sumY = 0;
    int count = 0;
    for (int e = neighbours.offset[i]; e < neighbours.offset[i + 1]; e++) {
      int j = neighbours.target[e];
      if (!Double.isNaN(atX[j])) {
        sumX += atX[j];
        sumY += atY[j];
        count++;
      }
    }
    atX[i] = sumX / Math.max(1, count) + edgeLength * StrictMath.cos(2.4 * i) / 2;
    atY[i] = sumY / Math.max(1, count) + edgeLength * StrictMath.sin(2.4 * i) / 2;
  }

  private void forces() {
    int n = x.length;
    double l2 = edgeLength * edgeLength;
    for (int i = 0; i < n; i++) {
      double fx = 0;
      double fy = 0;
      double h = 0;
      for (int j = 0; j < n; j++) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double k = l2 / (dx * dx + dy * dy + 0.01 * l2);
        fx += k * dx;
        fy += k * dy;
        h += j == i ? 0 : k;
      }
      for (int e = adjacency.offset[i]; e < adjacency.offset[i + 1]; e++) {
        int j = adjacency.target[e];
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double k = adjacency.weight[e] * Math.sqrt(dx * dx + dy * dy) / edgeLength;
        fx += k * dx;
        fy += k * dy;
        h += k;
      }
      forceX[i] = fx;
      forceY[i] = fy;
      stiffness[i] = h + 1e-6;
    }
  }
}
