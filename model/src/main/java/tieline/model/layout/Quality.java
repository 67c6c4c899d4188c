package tieline.model.layout;

import java.util.Arrays;

/// How good a drawing of a small graph is, by the measure that its character is about; lower is
/// better. Takes the square of the number of nodes or edges.
final class Quality {
  private final Bodies bodies;
  private final Adjacency graph;

  private Quality(Bodies bodies) {
    this.bodies = bodies;
    graph = bodies.graph;
  }

  static double of(Bodies bodies, LayoutCharacter character) {
    var quality = new Quality(bodies);
    return switch (character) {
      case DISTANCES -> quality.stress();
      case FORCES -> quality.crossings();
      case COMMUNITIES -> -quality.neighbourhood();
    };
  }

  /// The mean over pairs of `(s · |xᵢ - xⱼ| / dᵢⱼ - 1)²` at the scale `s` that makes it least.
  double stress() {
    var search = new BitParallelSearch(graph);
    int n = bodies.count();
    var rows = new short[64][n];
    double ratios = 0;
    double squares = 0;
    long pairs = 0;
    for (int first = 0; first < n; first += 64) {
      int[] sources = new int[Math.min(64, n - first)];
      Arrays.setAll(sources, k -> k);
      for (int k = 0; k < sources.length; k++) {
        sources[k] = first + k;
      }
      search.search(sources, rows);
      for (int k = 0; k < sources.length; k++) {
        for (int j = 0; j < n; j++) {
          if (rows[k][j] > 0) {
            double ratio = distance(first + k, j) / rows[k][j];
            ratios += ratio;
            squares += ratio * ratio;
            pairs++;
          }
        }
      }
    }
    return 1 - ratios * ratios / Math.max(1e-9, squares * pairs);
  }

  private double distance(int i, int j) {
    double dx = bodies.x[i] - bodies.x[j];
    double dy = bodies.y[i] - bodies.y[j];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /// The number of pairs of edges that cross.
  double crossings() {
    int m = graph.edges();
    int[] from = new int[m];
    int[] to = new int[m];
    int k = 0;
    for (int i = 0; i < bodies.count(); i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        if (i < graph.target[e]) {
          from[k] = i;
          to[k++] = graph.target[e];
        }
      }
    }
    long crossings = 0;
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < a; b++) {
        if (cross(from[a], to[a], from[b], to[b])) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  private boolean cross(int a, int b, int c, int d) {
    if (a == c || a == d || b == c || b == d) {
      return false;
    }
    return left(a, b, c) != left(a, b, d) && left(c, d, a) != left(c, d, b);
  }

  private boolean left(int a, int b, int c) {
    float[] x = bodies.x;
    float[] y = bodies.y;
    return (x[b] - x[a]) * (y[c] - y[a]) > (y[b] - y[a]) * (x[c] - x[a]);
  }

  /// The mean over nodes of how far (Jaccard) a node's neighbours in the graph are also the nodes
  /// nearest to it, 0 to 1.
  double neighbourhood() {
    int n = bodies.count();
    double sum = 0;
    double[] distance = new double[n];
    for (int i = 0; i < n; i++) {
      if (graph.degree(i) == 0) {
        continue;
      }
      for (int j = 0; j < n; j++) {
        distance[j] = j == i ? Double.POSITIVE_INFINITY : distance(i, j);
      }
      double[] sorted = distance.clone();
      Arrays.sort(sorted);
      int degree = graph.degree(i);
      double reach = sorted[degree - 1];
      int near = 0;
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        if (distance[graph.target[e]] <= reach) {
          near++;
        }
      }
      sum += near / (2.0 * degree - near);
    }
    return sum / n;
  }
}
