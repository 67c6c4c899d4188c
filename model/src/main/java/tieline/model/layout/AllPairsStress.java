package tieline.model.layout;

import java.util.SplittableRandom;

/// Stress over all pairs of nodes by stochastic gradient descent (Zheng, Pawar and Goodman 2018).
///
/// The stress of a drawing is the sum over pairs of `(|xᵢ - xⱼ| / dᵢⱼ - 1)²`, with `d` the number
/// of steps between them (Kamada and Kawai 1989).
final class AllPairsStress {
  private AllPairsStress() {}

  static void descend(Bodies bodies, int sweeps, SplittableRandom random) {
    int n = bodies.count();
    var distance = distances(bodies.graph);
    int diameter = 1;
    for (byte[] row : distance) {
      for (byte d : row) {
        diameter = Math.max(diameter, d);
      }
    }
    for (int i = 0; i < n; i++) {
      bodies.x[i] = (float) (random.nextDouble() * diameter);
      bodies.y[i] = (float) (random.nextDouble() * diameter);
    }
    int[] order = permutation(n, random);
    double first = (double) diameter * diameter;
    double last = 0.05;
    for (int t = 0; t < sweeps; t++) {
      double rate = first * StrictMath.pow(last / first, t / Math.max(1.0, sweeps - 1.0));
      for (int shift : permutation(n, random)) {
        for (int k = 0; k < n; k++) {
          int i = order[k];
          int j = order[(k + shift) % n];
          if (i < j) {
            move(bodies, i, j, distance[i][j], (float) rate);
          }
        }
      }
    }
  }

  private static void move(Bodies b, int i, int j, float d, float rate) {
    float dx = b.x[i] - b.x[j];
    float dy = b.y[i] - b.y[j];
    float now = (float) Math.sqrt(dx * dx + dy * dy + 1e-9f);
    float step = Math.min(1, rate / (d * d)) * 0.5f * (1 - d / now);
    b.x[i] -= step * dx;
    b.y[i] -= step * dy;
    b.x[j] += step * dx;
    b.y[j] += step * dy;
  }

  private static byte[][] distances(Adjacency graph) {
    int n = graph.nodes();
    var search = new BitParallelSearch(graph);
    var distance = new byte[n][n];
    for (int a = 0; a < n; a += 64) {
      int size = Math.min(64, n - a);
      int[] sources = new int[size];
      byte[][] rows = new byte[size][];
      for (int k = 0; k < size; k++) {
        sources[k] = a + k;
        rows[k] = distance[a + k];
      }
      search.search(sources, rows);
    }
    return distance;
  }

  static int[] permutation(int n, SplittableRandom random) {
    int[] p = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      p[i] = p[j];
      p[j] = i;
    }
    return p;
  }
}
