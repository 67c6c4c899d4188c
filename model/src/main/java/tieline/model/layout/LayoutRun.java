package tieline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;

/// One layout of one graph, from components to pixels.
final class LayoutRun {
  /// Nodes are at least as large as this share of the median edge length, as for the dots that
  /// large graphs are drawn with.
  private static final double LEAST_RADIUS = 0.011;

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
    components = Components.of(adjacency);
    x = new double[graph.nodes()];
    y = new double[graph.nodes()];
  }

  Layout.Result run() {
    double effort = Effort.of(layout.budget(), adjacency);
    var loose = new ArrayList<int[]>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (int[] nodes : components.nodes) {
      workers.checkpoint();
      var bodies = new Bodies(adjacency.of(nodes, components.number));
      boolean held = draw(nodes, bodies, effort);
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
  private boolean draw(int[] nodes, Bodies bodies, double effort) {
    if (nodes.length > 1) {
      iterations = Math.max(iterations, BestOf.layout(bodies, layout, effort, workers));
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
    double asked = layout.edgeLength() / Math.max(1e-6, bodies.meanEdge());
    double width = extent(bodies.x);
    double height = extent(bodies.y);
    double area = graph.shapes().of(nodes).area();
    double mean = bodies.meanEdge();
    double room = Math.max(width, mean) * Math.max(height, mean);
    return nodes.length == 1 ? 1 : Math.max(asked, Math.sqrt(area / FILL / room));
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
    double least = LEAST_RADIUS * medianEdge(bodies.graph, px, py);
    OverlapRemoval.apply(graph.shapes().of(nodes).atLeast(least), fixed, px, py, workers);
    for (int k = 0; k < nodes.length; k++) {
      x[nodes[k]] = px[k];
      y[nodes[k]] = py[k];
    }
  }

  private static double medianEdge(Adjacency graph, double[] x, double[] y) {
    double[] length = new double[graph.target.length];
    for (int i = 0; i < x.length; i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        double dx = x[i] - x[graph.target[e]];
        double dy = y[i] - y[graph.target[e]];
        length[e] = Math.sqrt(dx * dx + dy * dy);
      }
    }
    Arrays.sort(length);
    return length[length.length / 2];
  }
}
