package tieline.model.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A graph of groups in the making: edges between two groups become one, those within a group its
/// inner weight.
final class Coarse {
  /// By group, twice the weight of the edges within it.
  final double[] inner;

  private final List<SortedMap<Integer, Double>> rows = new ArrayList<>();

  Coarse(int count) {
    inner = new double[count];
    for (int i = 0; i < count; i++) {
      rows.add(new TreeMap<>());
    }
  }

  /// Adds one direction of an edge.
  void add(int from, int to, double weight) {
    if (from == to) {
      inner[from] += weight;
    } else {
      rows.get(from).merge(to, weight, Double::sum);
    }
  }

  int[][] neighbours() {
    return rows.stream()
        .map(row -> row.keySet().stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  double[][] weights() {
    return rows.stream()
        .map(row -> row.values().stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }
}
