package tieline.model.layout;

import java.util.stream.IntStream;

/// The pinned nodes of a component: its drawing is turned and shifted to meet them as well as it
/// can (Procrustes), then they are fastened and the others relax around them.
final class Pins {
  private static final int STEPS = 100;

  private final LayoutGraph graph;
  private final int[] nodes;
  private final int[] pinned;
  private final double middleX;
  private final double middleY;

  Pins(LayoutGraph graph, int[] nodes) {
    this.graph = graph;
    this.nodes = nodes;
    pinned = IntStream.range(0, nodes.length).filter(k -> graph.isPinned(nodes[k])).toArray();
    middleX = IntStream.of(pinned).mapToDouble(k -> graph.x(nodes[k])).average().orElse(0);
    middleY = IntStream.of(pinned).mapToDouble(k -> graph.y(nodes[k])).average().orElse(0);
  }

  boolean isEmpty() {
    return pinned.length == 0;
  }

  /// Brings the bodies to the pins, the middle of which becomes their origin.
  void fasten(Bodies bodies, double unit, Workers workers) {
    double shiftX = IntStream.of(pinned).mapToDouble(k -> bodies.x[k]).average().orElse(0);
    double shiftY = IntStream.of(pinned).mapToDouble(k -> bodies.y[k]).average().orElse(0);
    double dot = 1e-9;
    double cross = 0;
    for (int k : pinned) {
      double ax = bodies.x[k] - shiftX;
      double ay = bodies.y[k] - shiftY;
      double bx = wantedX(k) / unit;
      double by = wantedY(k) / unit;
      dot += ax * bx + ay * by;
      cross += ax * by - ay * bx;
    }
    double norm = Math.sqrt(dot * dot + cross * cross);
    for (int k = 0; k < bodies.count(); k++) {
      double ax = bodies.x[k] - shiftX;
      double ay = bodies.y[k] - shiftY;
      bodies.x[k] = (float) ((dot * ax - cross * ay) / norm);
      bodies.y[k] = (float) ((cross * ax + dot * ay) / norm);
    }
    for (int k : pinned) {
      bodies.x[k] = (float) (wantedX(k) / unit);
      bodies.y[k] = (float) (wantedY(k) / unit);
      bodies.fixed[k] = true;
    }
    if (bodies.count() > pinned.length) {
      new Relaxation(bodies, Attraction.LINEAR, workers).relax(STEPS, 1, 0.02);
    }
  }

  /// Writes pixels, those of the pins exactly.
  void place(Bodies bodies, double unit, double[] x, double[] y) {
    for (int k = 0; k < nodes.length; k++) {
      x[nodes[k]] = middleX + bodies.x[k] * unit;
      y[nodes[k]] = middleY + bodies.y[k] * unit;
    }
    for (int k : pinned) {
      x[nodes[k]] = graph.x(nodes[k]);
      y[nodes[k]] = graph.y(nodes[k]);
    }
  }

  private double wantedX(int k) {
    return graph.x(nodes[k]) - middleX;
  }

  private double wantedY(int k) {
    return graph.y(nodes[k]) - middleY;
  }
}
