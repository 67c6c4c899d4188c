package tieline.model.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Lays a graph out from nothing. The same graph, character, edge length, seed and budget give the
/// same positions bit for bit, on every run, on every machine and with any number of threads.
///
/// @param character what the picture is to show
/// @param edgeLength the ideal length of an edge in pixels, above 0
/// @param seed where randomness starts
/// @param threads how many threads may work, at least 1
/// @param budget about how long a graph may take; it buys a number of sweeps that depends on the
///   size of the graph alone, not on the clock; zero for as many as usually suffice
/// @param cancelled asked often, from any of the threads; once it answers true the layout ends with
///   a `CancellationException`
public record Layout(
    LayoutCharacter character,
    double edgeLength,
    long seed,
    int threads,
    Duration budget,
    BooleanSupplier cancelled) {

  /// The edge length that suits some dozens of nodes with labels, in pixels.
  public static final double EDGE_LENGTH = 120;

  /// A settled picture and the number of sweeps over all nodes that it took.
  public record Result(Positions positions, int iterations) {}

  public Layout {
    if (!(edgeLength > 0 && edgeLength <= 1e6)) {
      throw new IllegalArgumentException("edge length " + edgeLength + " is not in (0, 1e6]");
    }
    if (threads < 1 || budget.isNegative()) {
      throw new IllegalArgumentException(threads + " threads, budget " + budget);
    }
  }

  /// This character with one thread, seed 1, and the default edge length.
  public static Layout of(LayoutCharacter character) {
    return new Layout(character, EDGE_LENGTH, 1, 1, Duration.ZERO, () -> false);
  }

  public Layout withEdgeLength(double pixels) {
    return new Layout(character, pixels, seed, threads, budget, cancelled);
  }

  public Layout withSeed(long s) {
    return new Layout(character, edgeLength, s, threads, budget, cancelled);
  }

  public Layout withThreads(int t) {
    return new Layout(character, edgeLength, seed, t, budget, cancelled);
  }

  public Layout withBudget(Duration time) {
    return new Layout(character, edgeLength, seed, threads, time, cancelled);
  }

  public Layout withCancelled(BooleanSupplier question) {
    return new Layout(character, edgeLength, seed, threads, budget, question);
  }

  /// The settled positions of a graph's nodes.
  public Positions positions(LayoutGraph graph) {
    return run(graph).positions();
  }

  /// Lays the graph out.
  ///
  /// @throws CancellationException when cancelled
  public Result run(LayoutGraph graph) {
    int n = graph.nodes();
    double[] x = new double[n];
    double[] y = new double[n];
    boolean[] pinned = new boolean[n];
    for (int i = 0; i < n; i++) {
      pinned[i] = graph.isPinned(i);
    }
    var adjacency = graph.adjacency();
    var components = Components.of(adjacency);
    int iterations = 0;
    var loose = new ArrayList<int[]>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (int[] nodes : components.nodes) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      var bodies = new Bodies(adjacency.of(nodes, components.number));
      iterations = Math.max(iterations, settle(bodies));
      boolean held = place(nodes, bodies, graph, x, y);
      boolean[] fixed = new boolean[nodes.length];
      for (int k = 0; k < nodes.length; k++) {
        fixed[k] = pinned[nodes[k]];
      }
      separate(nodes, fixed, graph.shapes(), x, y);
      if (held) {
        bottom = Math.max(bottom, Packing.Box.around(nodes, graph.shapes(), x, y).bottom());
      } else {
        loose.add(nodes);
      }
    }
    double gap = edgeLength / 2;
    double top = Double.isFinite(bottom) ? bottom + gap : 0;
    Packing.apply(loose, graph.shapes(), x, y, top, gap);
    return new Result(Positions.of(x, y), iterations);
  }

  private int settle(Bodies bodies) {
    if (bodies.count() > 1) {
      AllPairsStress.descend(bodies, 30, new SplittableRandom(seed));
      return 30;
    }
    return 0;
  }

  /// Brings a component to pixels, and to its pins if it has any.
  private boolean place(int[] nodes, Bodies bodies, LayoutGraph graph, double[] x, double[] y) {
    double dx = 0;
    double dy = 0;
    int pins = 0;
    for (int k = 0; k < nodes.length; k++) {
      int i = nodes[k];
      x[i] = bodies.x[k] * edgeLength;
      y[i] = bodies.y[k] * edgeLength;
      if (graph.isPinned(i)) {
        dx += graph.x(i) - x[i];
        dy += graph.y(i) - y[i];
        pins++;
      }
    }
    if (pins == 0) {
      return false;
    }
    for (int i : nodes) {
      x[i] = graph.isPinned(i) ? graph.x(i) : x[i] + dx / pins;
      y[i] = graph.isPinned(i) ? graph.y(i) : y[i] + dy / pins;
    }
    return true;
  }

  private static void separate(
      int[] nodes, boolean[] fixed, Shapes shapes, double[] x, double[] y) {
    double[] px = Arrays.stream(nodes).mapToDouble(i -> x[i]).toArray();
    double[] py = Arrays.stream(nodes).mapToDouble(i -> y[i]).toArray();
    OverlapRemoval.apply(shapes.of(nodes), fixed, px, py);
    for (int k = 0; k < nodes.length; k++) {
      x[nodes[k]] = px[k];
      y[nodes[k]] = py[k];
    }
  }
}
