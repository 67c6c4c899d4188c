package tieline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;

/// One layout of one graph, from components to pixels.
final class LayoutRun {
  /// Nodes are at least as large as this share of the median edge length, as for the dots that
  /// large graphs are drawn with.
  private static final double DOT = 0.0105;

  /// Where dots of that size would fill more than this share of a drawing, as when a hundred
  /// thousand nodes are all within a few steps, they cannot all be told apart ...
  private static final double MOST_DOTS = 0.25;

  /// ... and smaller ones are kept apart, which fill this share.
  private static final double CROWDED_DOTS = 0.1;

  /// The share of a drawing's area that nodes may fill, for the eye to tell them apart.
  private static final double FILL = 0.3;

  private final Layout layout;
  private final LayoutGraph graph;
  private final Workers workers;
  private final Adjacency adjacency;
  private final Components components;
  private final double[] x;
  private final double[] y;
  private int iterations;

  LayoutRun(Layout layout, LayoutGraph graph, Workers workers) {
    this.layout = layout;
    this.graph = graph;
    this.workers = workers;
    adjacency = graph.adjacency();
    workers.checkpoint();
    components = Components.of(adjacency);
    x = new double[graph.nodes()];
    y = new double[graph.nodes()];
  }

  Layout.Result run() {
    var loose = new ArrayList<int[]>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (int[] nodes : components.nodes) {
      workers.checkpoint();
      var bodies = new Bodies(adjacency.of(nodes, components.number));
      boolean held = draw(nodes, bodies);
      workers.checkpoint();
      separate(nodes, bodies);
      if (held) {
        bottom = Math.max(bottom, Packing.Box.around(nodes, graph.shapes(), x, y).bottom());
      } else {
        loose.add(nodes);
      }
    }
    double gap = layout.edgeLength() / 2;
    double top = Double.isFinite(bottom) ? bottom + gap : 0;
    Packing.apply(loose, graph.shapes(), x, y, top, gap);
    return new Layout.Result(Positions.of(x, y), iterations);
  }

  /// Draws one component; returns whether pins hold it in place.
  private boolean draw(int[] nodes, Bodies bodies) {
    if (nodes.length > 1) {
      var budget = layout.budget().multipliedBy(nodes.length).dividedBy(graph.nodes());
      iterations =
          Math.max(iterations, BestOf.layout(bodies, graph.nodes(), layout, budget, workers));
    }
    double unit = pixelsPerUnit(nodes, bodies);
    var pins = new Pins(graph, nodes);
    if (pins.isEmpty()) {
      for (int k = 0; k < nodes.length; k++) {
        x[nodes[k]] = bodies.x[k] * unit;
        y[nodes[k]] = bodies.y[k] * unit;
      }
      return false;
    }
    pins.fasten(bodies, unit, workers);
    pins.place(bodies, unit, x, y);
    return true;
  }

  /// Edges are as long as asked for on average, or longer where the nodes need the room.
  private double pixelsPerUnit(int[] nodes, Bodies bodies) {
    double mean = bodies.meanEdge();
    double asked = layout.edgeLength() / Math.max(1e-6, mean);
    double room = Math.max(extent(bodies.x), mean) * Math.max(extent(bodies.y), mean);
    double area = graph.shapes().of(nodes).area();
    return nodes.length == 1 ? 1 : Math.max(asked, Math.sqrt(area / FILL / room));
  }

  private void separate(int[] nodes, Bodies bodies) {
    if (nodes.length == 1) {
      return;
    }
    double[] px = Arrays.stream(nodes).mapToDouble(i -> x[i]).toArray();
    double[] py = Arrays.stream(nodes).mapToDouble(i -> y[i]).toArray();
    boolean[] fixed = new boolean[nodes.length];
    for (int k = 0; k < nodes.length; k++) {
      fixed[k] = graph.isPinned(nodes[k]);
    }
    var shapes = graph.shapes().of(nodes).atLeast(dot(bodies.graph, px, py));
    OverlapRemoval.apply(shapes, fixed, px, py, workers);
    for (int k = 0; k < nodes.length; k++) {
      x[nodes[k]] = px[k];
      y[nodes[k]] = py[k];
    }
  }

  /// The radius of a dot.
  private static double dot(Adjacency graph, double[] x, double[] y) {
    double median = medianEdge(graph, x, y);
    double room = Math.max(extent(x), median) * Math.max(extent(y), median);
    double radius = DOT * median;
    double fill = 4 * radius * radius * x.length / room;
    return fill > MOST_DOTS ? radius * Math.sqrt(CROWDED_DOTS / fill) : radius;
  }

  private static double medianEdge(Adjacency graph, double[] x, double[] y) {
    double[] length = new double[graph.edges()];
    int m = 0;
    for (int i = 0; i < x.length; i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        int j = graph.target[e];
        if (i < j) {
          length[m++] = Math.sqrt(square(x[i] - x[j]) + square(y[i] - y[j]));
        }
      }
    }
    Arrays.sort(length);
    return length[length.length / 2];
  }

  private static double square(double d) {
    return d * d;
  }

  private static double extent(double[] coordinates) {
    var range = Arrays.stream(coordinates).summaryStatistics();
    return range.getMax() - range.getMin();
  }

  private static double extent(float[] coordinates) {
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (float c : coordinates) {
      least = Math.min(least, c);
      most = Math.max(most, c);
    }
    return (double) most - least;
  }
}
