package tieline.model.layout;

import java.util.Arrays;

/// An undirected simple graph in compressed sparse rows: the neighbours of `i` are
/// `target[offset[i]] … target[offset[i + 1] - 1]`, ascending, each with its weight.
final class Adjacency {
  final int[] offset;
  final int[] target;
  final float[] weight;

  private Adjacency(int[] offset, int[] target, float[] weight) {
    this.offset = offset;
    this.target = target;
    this.weight = weight;
  }

  /// Drops self-loops, adds the weights of parallel edges, and scales weights to a mean of 1.
  static Adjacency of(int n, int[] from, int[] to, double[] weight) {
    int[] count = new int[n + 1];
    for (int e = 0; e < from.length; e++) {
      if (from[e] != to[e]) {
        count[from[e] + 1]++;
        count[to[e] + 1]++;
      }
    }
    accumulate(count);
    int[] target = new int[count[n]];
    double[] w = new double[count[n]];
    int[] next = count.clone();
    for (int e = 0; e < from.length; e++) {
      int a = from[e];
      int b = to[e];
      if (a != b) {
        target[next[a]] = b;
        w[next[a]++] = weight[e];
        target[next[b]] = a;
        w[next[b]++] = weight[e];
      }
    }
    return merged(count, target, w);
  }

  /// Transposing rows sorts them; parallels are then side by side.
  private static Adjacency merged(int[] offset, int[] target, double[] weight) {
    int n = offset.length - 1;
    int[] sorted = new int[target.length];
    double[] w = new double[target.length];
    int[] next = offset.clone();
    for (int i = 0; i < n; i++) {
      for (int e = offset[i]; e < offset[i + 1]; e++) {
        int at = next[target[e]]++;
        sorted[at] = i;
        w[at] = weight[e];
      }
    }
    int[] row = new int[n + 1];
    int m = 0;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int e = offset[i]; e < offset[i + 1]; e++) {
        sum += w[e];
        if (m > row[i] && sorted[m - 1] == sorted[e]) {
          w[m - 1] += w[e];
        } else {
          sorted[m] = sorted[e];
          w[m++] = w[e];
        }
      }
      row[i + 1] = m;
    }
    int[] targets = Arrays.copyOf(sorted, m);
    float[] weights = new float[m];
    for (int e = 0; e < m; e++) {
      weights[e] = (float) (w[e] * m / sum);
    }
    return new Adjacency(row, targets, weights);
  }

  static void accumulate(int[] count) {
    for (int i = 1; i < count.length; i++) {
      count[i] += count[i - 1];
    }
  }

  int nodes() {
    return offset.length - 1;
  }

  /// The number of edges, each counted once.
  int edges() {
    return target.length / 2;
  }

  /// Whether some edges weigh more than others.
  boolean isWeighted() {
    for (float w : weight) {
      if (w != weight[0]) {
        return true;
      }
    }
    return false;
  }

  int degree(int i) {
    return offset[i + 1] - offset[i];
  }

  /// The graph of the nodes of one component; `number` says which number each node gets in it.
  Adjacency of(int[] component, int[] number) {
    int[] row = new int[component.length + 1];
    for (int k = 0; k < component.length; k++) {
      row[k + 1] = row[k] + degree(component[k]);
    }
    int[] t = new int[row[component.length]];
    float[] w = new float[t.length];
    int m = 0;
    for (int i : component) {
      for (int e = offset[i]; e < offset[i + 1]; e++) {
        t[m] = number[target[e]];
        w[m++] = weight[e];
      }
    }
    return new Adjacency(row, t, w);
  }
}
