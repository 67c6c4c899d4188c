package tieline.model.layout;

import java.util.Arrays;

/// A first drawing by the two main axes of a matrix of squared distances from some pivots: Pivot
/// MDS (Brandes and Pich 2007). It unfolds meshes, which descent alone may leave folded.
final class PivotMds {
  private static final int POWER_ITERATIONS = 50;

  /// Up to so many nodes, evenly spread, find the axes; more would hardly turn them.
  private static final int SAMPLE = 8192;

  private final short[][] distance;
  private final int pivots;
  private final int n;

  /// The mean of the squared distances from each pivot, and of these means.
  private final double[] pivotMean;

  private final double mean;

  /// @param distance from each pivot to each node, in steps
  PivotMds(short[][] distance) {
    this.distance = distance;
    pivots = distance.length;
    n = distance[0].length;
    pivotMean = new double[pivots];
    for (int p = 0; p < pivots; p++) {
      long sum = 0;
      for (short d : distance[p]) {
        sum += (long) d * d;
      }
      pivotMean[p] = (double) sum / n;
    }
    mean = Arrays.stream(pivotMean).average().orElse(0);
  }

  /// Places the bodies in the plane of the two main axes, edges being 1 long on average.
  void place(Bodies bodies) {
    double[][] product = product();
    double[] first = eigenvector(product, new double[pivots]);
    double[] second = eigenvector(product, first);
    double scale = 1 / Math.sqrt(Math.max(1e-9, quadratic(product, first)));
    project(first, scale, bodies.x);
    project(second, scale, bodies.y);
    bodies.scale(1 / Math.max(1e-6, bodies.meanEdge()));
  }

  /// The products of the doubly centred columns of pivots, over a sample of nodes.
  private double[][] product() {
    int step = (n + SAMPLE - 1) / SAMPLE;
    int size = (n + step - 1) / step;
    double[][] centred = new double[pivots][size];
    for (int k = 0; k < size; k++) {
      double nodeMean = 0;
      for (int p = 0; p < pivots; p++) {
        nodeMean += square(p, k * step) / pivots;
      }
      for (int p = 0; p < pivots; p++) {
        centred[p][k] = (nodeMean + pivotMean[p] - mean - square(p, k * step)) / 2;
      }
    }
    double[][] product = new double[pivots][pivots];
    for (int p = 0; p < pivots; p++) {
      for (int q = 0; q <= p; q++) {
        product[p][q] = dot(centred[p], centred[q]) / size;
        product[q][p] = product[p][q];
      }
    }
    return product;
  }

  /// Writes where each node is along an axis, up to a shift.
  private void project(double[] axis, double scale, float[] to) {
    double sum = Arrays.stream(axis).sum();
    double[] along = new double[n];
    for (int p = 0; p < pivots; p++) {
      double weight = scale * (sum / pivots - axis[p]) / 2;
      short[] d = distance[p];
      for (int i = 0; i < n; i++) {
        along[i] += weight * (d[i] * d[i]);
      }
    }
    for (int i = 0; i < n; i++) {
      to[i] = (float) along[i];
    }
  }

  private double square(int p, int i) {
    return (double) distance[p][i] * distance[p][i];
  }

  private static double quadratic(double[][] matrix, double[] v) {
    double sum = 0;
    for (int p = 0; p < v.length; p++) {
      sum += v[p] * dot(matrix[p], v);
    }
    return sum;
  }

  /// The main eigenvector orthogonal to another, by power iteration from a fixed start.
  private static double[] eigenvector(double[][] matrix, double[] orthogonal) {
    int k = matrix.length;
    double[] v = new double[k];
    Arrays.setAll(v, i -> 1 + i * 0.618033988749895 % 1);
    for (int t = 0; t < POWER_ITERATIONS; t++) {
      double along = dot(v, orthogonal);
      double[] next = new double[k];
      for (int i = 0; i < k; i++) {
        v[i] -= along * orthogonal[i];
      }
      for (int i = 0; i < k; i++) {
        next[i] = dot(matrix[i], v);
      }
      double length = Math.sqrt(dot(next, next));
      if (length < 1e-12) {
        return v;
      }
      for (int i = 0; i < k; i++) {
        v[i] = next[i] / length;
      }
    }
    return v;
  }

  private static double dot(double[] a, double[] b) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (; i + 4 <= a.length; i += 4) {
      sum0 += a[i] * b[i];
      sum1 += a[i + 1] * b[i + 1];
      sum2 += a[i + 2] * b[i + 2];
      sum3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      sum0 += a[i] * b[i];
    }
    return sum0 + sum1 + sum2 + sum3;
  }
}
