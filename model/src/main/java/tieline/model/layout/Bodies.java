package tieline.model.layout;

import java.util.SplittableRandom;

/// The moving part of a connected graph: parallel arrays, in units of one edge length.
final class Bodies {
  final Adjacency graph;
  final float[] x;
  final float[] y;

  /// Which bodies forces do not move.
  final boolean[] fixed;

  Bodies(Adjacency graph) {
    this.graph = graph;
    x = new float[graph.nodes()];
    y = new float[graph.nodes()];
    fixed = new boolean[graph.nodes()];
  }

  int count() {
    return x.length;
  }

  /// The mean length of an edge.
  double meanEdge() {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        sum += length(i, graph.target[e]);
      }
    }
    return sum / Math.max(1, graph.target.length);
  }

  /// The distance of two bodies.
  double length(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    return Math.sqrt(dx * dx + dy * dy);
  }

  void scale(double factor) {
    for (int i = 0; i < x.length; i++) {
      x[i] *= (float) factor;
      y[i] *= (float) factor;
    }
  }

  /// Moves each body by up to so much, in each direction, so that none share a spot.
  void jitter(double reach, SplittableRandom random) {
    for (int i = 0; i < x.length; i++) {
      x[i] += (float) ((random.nextDouble() - 0.5) * 2 * reach);
      y[i] += (float) ((random.nextDouble() - 0.5) * 2 * reach);
    }
  }
}
