package tieline.model.layout;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// A settled layout that answers to touch: it warms up when a node is dragged or the graph changes,
/// moves the neighbourhood, cools, and sleeps.
///
/// Edges pull and bodies push as in [Layout], less what pulls and pushes there were in the settled
/// layout, so that a picture of any character is at rest as it opens; and a weak spring draws each
/// node home, which keeps the reader's mental map. Belongs to one thread; its snapshots to any.
public final class Simulation {
  /// Below this the simulation sleeps; the same as d3-force's.
  private static final double ALPHA_MIN = 0.001;

  private static final double ALPHA_DECAY = 1 - StrictMath.pow(ALPHA_MIN, 1 / 300.0);

  /// A simulation in which no node moves farther than this in a step sleeps, in pixels.
  private static final double STILL = 0.01;

  /// The share of a node's own stiffness with which it is drawn home.
  private static final double HOMING = 0.15;

  /// The farthest a node moves in a step, in edge lengths.
  private static final double REACH = 0.25;

  private final LayoutGraph graph;
  private final double edgeLength;
  private final Springs springs;
  private final double[] x;
  private final double[] y;
  private final double[] homeX;
  private final double[] homeY;
  private final float[] restX;
  private final float[] restY;
  private final boolean[] pinned;
  private double alpha;

  /// A simulation at rest where the nodes are.
  ///
  /// @param start a position for each node, such as a layout's
  /// @param edgeLength the ideal length of an edge in pixels
  public Simulation(LayoutGraph graph, Positions start, double edgeLength) {
    this(graph, start, edgeLength, 0);
  }

  /// @param strength that of repulsion, or 0 for the one in balance with the edges
  private Simulation(LayoutGraph graph, Positions start, double edgeLength, float strength) {
    if (start.count() != graph.nodes()) {
      throw new IllegalArgumentException(
          start.count() + " positions of " + graph.nodes() + " nodes");
    }
    this.graph = graph;
    this.edgeLength = edgeLength;
    x = start.xs();
    y = start.ys();
    homeX = start.xs();
    homeY = start.ys();
    pinned = new boolean[graph.nodes()];
    for (int i = 0; i < pinned.length; i++) {
      pinned[i] = graph.isPinned(i);
    }
    springs = new Springs(graph.adjacency(), edgeLength);
    springs.compute(x, y, strength);
    restX = springs.forceX.clone();
    restY = springs.forceY.clone();
  }

  /// The graph that is simulated.
  public LayoutGraph graph() {
    return graph;
  }

  /// The temperature: 1 just after a change, falling to 0, where the simulation sleeps.
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
  ///
  /// @throws IllegalArgumentException if the position is not within 1e9 pixels
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

  /// Moves every node once and cools; from 1 it takes 300 steps to fall asleep at the latest.
  public void step() {
    if (isSettled()) {
      return;
    }
    springs.compute(x, y, 0);
    double cap = alpha * REACH * edgeLength;
    double farthest = 0;
    for (int i = 0; i < x.length; i++) {
      if (!pinned[i]) {
        farthest = Math.max(farthest, move(i, cap));
      }
    }
    alpha *= 1 - ALPHA_DECAY;
    if (alpha < ALPHA_MIN || farthest < STILL) {
      alpha = 0;
    }
  }

  private double move(int i, double cap) {
    double stiffness = springs.stiffness[i];
    double homing = HOMING * stiffness;
    double forceX = edgeLength * (springs.forceX[i] - restX[i]) + homing * (homeX[i] - x[i]);
    double forceY = edgeLength * (springs.forceY[i] - restY[i]) + homing * (homeY[i] - y[i]);
    double dx = forceX / (stiffness + homing);
    double dy = forceY / (stiffness + homing);
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
    int[] old = new int[n];
    Arrays.setAll(old, former);
    var next =
        new Simulation(changed, starts(changed.adjacency(), old), edgeLength, springs.strength());
    for (int i = 0; i < n; i++) {
      if (old[i] >= 0) {
        next.homeX[i] = homeX[old[i]];
        next.homeY[i] = homeY[old[i]];
        next.restX[i] = restX[old[i]];
        next.restY[i] = restY[old[i]];
        next.pinned[i] |= pinned[old[i]];
      }
    }
    next.reheat();
    return next;
  }

  private Positions starts(Adjacency neighbours, int[] old) {
    int n = old.length;
    double[] startX = new double[n];
    double[] startY = new double[n];
    for (int i = 0; i < n; i++) {
      if (old[i] >= 0) {
        startX[i] = x[old[i]];
        startY[i] = y[old[i]];
      } else {
        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int e = neighbours.offset[i]; e < neighbours.offset[i + 1]; e++) {
          int j = old[neighbours.target[e]];
          if (j >= 0) {
            sumX += x[j];
            sumY += y[j];
            count++;
          }
        }
        startX[i] = sumX / Math.max(1, count) + edgeLength / 2 * StrictMath.cos(2.4 * i);
        startY[i] = sumY / Math.max(1, count) + edgeLength / 2 * StrictMath.sin(2.4 * i);
      }
    }
    return Positions.of(startX, startY);
  }
}
