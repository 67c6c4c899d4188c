package tieline.model.layout;

import java.util.Arrays;

/// A first drawing by the two main axes of a matrix of squared distances from some pivots: Pivot
/// MDS (Brandes and Pich 2007). It unfolds meshes, which descent alone may leave folded.
final class PivotMds {
  private static final int POWER_ITERATIONS = 50;

  private final double[][] centred;

  /// @param distance from each pivot to each node, in steps
  PivotMds(short[][] distance) {
    int pivots = distance.length;
    int n = distance[0].length;
    double[] rowMean = new double[n];
    centred = new double[pivots][n];
    double mean = 0;
    double[] columnMean = new double[pivots];
    for (int p = 0; p < pivots; p++) {
      for (int i = 0; i < n; i++) {
        double square = (double) distance[p][i] * distance[p][i];
        centred[p][i] = square;
        rowMean[i] += square / pivots;
        columnMean[p] += square / n;
      }
      mean += columnMean[p] / pivots;
    }
    for (int p = 0; p < pivots; p++) {
      for (int i = 0; i < n; i++) {
        centred[p][i] = (rowMean[i] + columnMean[p] - mean - centred[p][i]) / 2;
      }
    }
  }

  /// Places the bodies in the plane of the two main axes, edges being 1 long on average.
  void place(Bodies bodies) {
    int pivots = centred.length;
    double[][] product = new double[pivots][pivots];
    for (int p = 0; p < pivots; p++) {
      for (int q = 0; q <= p; q++) {
        product[p][q] = dot(centred[p], centred[q]);
        product[q][p] = product[p][q];
      }
    }
    double[] first = eigenvector(product, new double[pivots]);
    double[] second = eigenvector(product, first);
    Arrays.fill(bodies.x, 0);
    Arrays.fill(bodies.y, 0);
    double scale = 1 / Math.sqrt(Math.max(1e-9, quadratic(product, first)) / bodies.count());
    for (int p = 0; p < pivots; p++) {
      for (int i = 0; i < bodies.count(); i++) {
        bodies.x[i] += (float) (scale * first[p] * centred[p][i]);
        bodies.y[i] += (float) (scale * second[p] * centred[p][i]);
      }
    }
    bodies.scale(1 / Math.max(1e-6, bodies.meanEdge()));
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
