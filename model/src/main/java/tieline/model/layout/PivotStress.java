package tieline.model.layout;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Stress of large graphs by stochastic gradient descent on a sample: every sweep draws fresh
/// random pivots, and each node moves towards its distance from each of them, then the ends of
/// every edge towards theirs.
///
/// Fresh pivots make the expected step that of the full stress, which fixed ones (Ortmann, Klimenta
/// and Brandes 2017) do not.
final class PivotStress {
  private static final int CHUNK = 512;

  private final Bodies bodies;
  private final Workers workers;
  private final SplittableRandom random;
  private final int[] pivots;
  private final short[][] distance;
  private final int[] from;
  private final int[] to;
  private int diameter;

  PivotStress(Bodies bodies, int batches, SplittableRandom random, Workers workers) {
    this.bodies = bodies;
    this.workers = workers;
    this.random = random;
    pivots = new int[64 * batches];
    distance = new short[pivots.length][bodies.count()];
    var graph = bodies.graph;
    from = new int[graph.edges()];
    to = new int[graph.edges()];
    int[] place = AllPairsStress.permutation(graph.edges(), random);
    int m = 0;
    for (int i = 0; i < graph.nodes(); i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        if (i < graph.target[e]) {
          from[place[m]] = i;
          to[place[m++]] = graph.target[e];
        }
      }
    }
    draw();
  }

  /// The greatest distance from the present pivots.
  int diameter() {
    return diameter;
  }

  /// Places the bodies anew, by the present pivots.
  void start() {
    new PivotMds(distance).place(bodies);
    bodies.jitter(0.1, random);
  }

  /// Descends from the present positions.
  void descend(float[] rates) {
    for (float rate : rates) {
      pull(rate);
      float share = rate / (1 + rate);
      for (int e = 0; e < from.length; e++) {
        Descent.edge(bodies.x, bodies.y, from[e], to[e], share);
      }
      draw();
    }
  }

  /// The stress by the present pivots, at the scale that makes it least.
  double stress() {
    double ratios = 0;
    double squares = 0;
    long count = 0;
    for (int p = 0; p < pivots.length; p++) {
      for (int i = 0; i < bodies.count(); i++) {
        if (distance[p][i] > 0) {
          double dx = bodies.x[i] - bodies.x[pivots[p]];
          double dy = bodies.y[i] - bodies.y[pivots[p]];
          double ratio = Math.sqrt(dx * dx + dy * dy) / distance[p][i];
          ratios += ratio;
          squares += ratio * ratio;
          count++;
        }
      }
    }
    return count == 0 ? 0 : 1 - ratios * ratios / (squares * count);
  }

  private void pull(float rate) {
    int n = bodies.count();
    float many = n / (float) pivots.length;
    float[] px = new float[pivots.length];
    float[] py = new float[pivots.length];
    for (int p = 0; p < pivots.length; p++) {
      px[p] = bodies.x[pivots[p]];
      py[p] = bodies.y[pivots[p]];
    }
    workers.share(
        (n + CHUNK - 1) / CHUNK,
        4,
        (first, last) -> {
          float[] x = new float[CHUNK];
          float[] y = new float[CHUNK];
          for (int chunk = first; chunk < last; chunk++) {
            int at = chunk * CHUNK;
            int size = Math.min(CHUNK, n - at);
            System.arraycopy(bodies.x, at, x, 0, size);
            System.arraycopy(bodies.y, at, y, 0, size);
            for (int p = 0; p < pivots.length; p++) {
              Descent.towards(x, y, px[p], py[p], distance[p], at, size, rate * many);
            }
            System.arraycopy(x, 0, bodies.x, at, size);
            System.arraycopy(y, 0, bodies.y, at, size);
          }
        });
  }

  private void draw() {
    for (int p = 0; p < pivots.length; p++) {
      pivots[p] = random.nextInt(bodies.count());
    }
    int[] greatest = new int[pivots.length / 64];
    workers.share(
        greatest.length,
        1,
        (first, last) -> {
          var search = new BitParallelSearch(bodies.graph);
          for (int b = first; b < last; b++) {
            workers.checkpoint();
            greatest[b] =
                search.search(
                    Arrays.copyOfRange(pivots, 64 * b, 64 * b + 64),
                    Arrays.copyOfRange(distance, 64 * b, 64 * b + 64));
          }
        });
    for (int d : greatest) {
      diameter = Math.max(diameter, d);
    }
  }
}
