package tieline.model.layout;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Stress of large graphs by stochastic gradient descent on a sample: every sweep draws fresh
/// random pivots, and each node moves towards its distance from each of them, then the ends of
/// every edge towards theirs, the more firmly the more it weighs.
///
/// Fresh pivots make the expected step that of the full stress, which fixed ones (Ortmann, Klimenta
/// and Brandes 2017) do not.
final class PivotStress {
  private static final int CHUNK = 512;
  private static final int PIVOTS = 64;

  /// How many sets of pivots are drawn at a time, for threads to search from side by side.
  private static final int SETS = 4;

  private final Bodies bodies;
  private final Workers workers;
  private final SplittableRandom random;
  private final BitParallelSearch[] searches = new BitParallelSearch[SETS];
  private final int[][] sets = new int[SETS][PIVOTS];
  private final short[][][] distances;
  private int set = SETS - 1;
  private final int[] from;
  private final int[] to;
  private final float[] weight;
  private int diameter;

  PivotStress(Bodies bodies, SplittableRandom random, Workers workers) {
    this.bodies = bodies;
    this.workers = workers;
    this.random = random;
    distances = new short[SETS][PIVOTS][bodies.count()];
    var graph = bodies.graph;
    Arrays.setAll(searches, k -> new BitParallelSearch(graph));
    from = new int[graph.edges()];
    to = new int[graph.edges()];
    weight = new float[graph.edges()];
    int[] place = AllPairsStress.permutation(graph.edges(), random);
    int m = 0;
    for (int i = 0; i < graph.nodes(); i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        if (i < graph.target[e]) {
          from[place[m]] = i;
          weight[place[m]] = graph.weight[e];
          to[place[m++]] = graph.target[e];
        }
      }
    }
    draw();
  }

  /// The greatest distance from any pivot so far.
  int diameter() {
    return diameter;
  }

  /// Places the bodies anew, by the present pivots.
  void start() {
    workers.checkpoint();
    new PivotMds(distances[set]).place(bodies);
    workers.checkpoint();
    bodies.jitter(0.1, random);
  }

  /// Descends from the present positions.
  void descend(float[] rates) {
    for (float rate : rates) {
      pull(rate);
      for (int e = 0; e < from.length; e++) {
        Descent.edge(bodies.x, bodies.y, from[e], to[e], rate * weight[e]);
      }
      draw();
    }
  }

  /// The stress by the present pivots, at the scale that makes it least.
  double stress() {
    int[] pivots = sets[set];
    short[][] distance = distances[set];
    double ratios = 0;
    double squares = 0;
    long count = 0;
    for (int p = 0; p < PIVOTS; p++) {
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
    int[] pivots = sets[set];
    short[][] distance = distances[set];
    float many = n / (float) PIVOTS;
    float[] px = new float[PIVOTS];
    float[] py = new float[PIVOTS];
    for (int p = 0; p < PIVOTS; p++) {
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
            for (int p = 0; p < PIVOTS; p++) {
              Descent.towards(x, y, px[p], py[p], distance[p], at, size, rate * many);
            }
            System.arraycopy(x, 0, bodies.x, at, size);
            System.arraycopy(y, 0, bodies.y, at, size);
          }
        });
  }

  /// Turns to pivots that were not used before.
  private void draw() {
    set = (set + 1) % SETS;
    if (set > 0) {
      return;
    }
    for (int[] pivots : sets) {
      Arrays.setAll(pivots, p -> random.nextInt(bodies.count()));
    }
    int[] greatest = new int[SETS];
    workers.share(
        SETS,
        1,
        (first, last) -> {
          for (int k = first; k < last; k++) {
            workers.checkpoint();
            greatest[k] = searches[k].search(sets[k], distances[k]);
          }
        });
    for (int d : greatest) {
      diameter = Math.max(diameter, d);
    }
  }
}
