package tieline.model.graph;

import java.util.Arrays;

/// Groups the nodes of a graph so that its modularity is great: many edges within the groups, few
/// between them (Newman and Girvan 2004). The method of Blondel, Guillaume, Lambiotte and Lefebvre
/// (2008), with the nodes in their given order, so that the same graph is always grouped the same.
///
/// JGraphT's greedy modularity takes 40 s on two cores for 10,000 nodes and 30,000 edges, where
/// this takes half a second.
final class Louvain {
  /// Moving a node must gain more than what rounding does, or it could move for ever.
  private static final double LEAST_GAIN = 1e-9;

  /// More rounds over all nodes than these change next to nothing.
  private static final int MOST_ROUNDS = 100;

  private final int[][] neighbours;
  private final double[][] weights;

  /// By node, the weight of all edges that end there; an edge within it counts twice.
  private final double[] degree;

  private final int[] group;

  /// By group, the sum of the degrees.
  private final double[] total;

  private final double sum;

  private Louvain(int[][] neighbours, double[][] weights, double[] inner) {
    int n = neighbours.length;
    this.neighbours = neighbours;
    this.weights = weights;
    degree = new double[n];
    Arrays.setAll(degree, i -> inner[i] + Arrays.stream(weights[i]).sum());
    group = new int[n];
    Arrays.setAll(group, i -> i);
    total = degree.clone();
    sum = Arrays.stream(degree).sum();
  }

  /// The number of the group of each node, from 0 without gaps, in the order of the nodes.
  static int[] groups(int[][] neighbours) {
    double[][] ones = new double[neighbours.length][];
    Arrays.setAll(
        ones,
        i -> {
          double[] row = new double[neighbours[i].length];
          Arrays.fill(row, 1);
          return row;
        });
    return groups(neighbours, ones, new double[neighbours.length]);
  }

  private static int[] groups(int[][] neighbours, double[][] weights, double[] inner) {
    var level = new Louvain(neighbours, weights, inner);
    boolean moved = level.settle();
    int count = level.renumber();
    return moved && count < neighbours.length
        ? level.composed(groups(level, count, inner))
        : level.group;
  }

  /// The groups of a graph whose nodes are the groups of another.
  private static int[] groups(Louvain level, int count, double[] inner) {
    var coarse = new Coarse(count);
    for (int i = 0; i < level.group.length; i++) {
      coarse.inner[level.group[i]] += inner[i];
      for (int e = 0; e < level.neighbours[i].length; e++) {
        coarse.add(level.group[i], level.group[level.neighbours[i][e]], level.weights[i][e]);
      }
    }
    return groups(coarse.neighbours(), coarse.weights(), coarse.inner);
  }

  private int[] composed(int[] coarse) {
    int[] composed = new int[group.length];
    Arrays.setAll(composed, i -> coarse[group[i]]);
    return composed;
  }

  /// Moves nodes to where modularity gains most, until none would gain any more.
  private boolean settle() {
    double[] towards = new double[group.length];
    boolean ever = false;
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < group.length; i++) {
        moved |= move(i, towards);
      }
      ever |= moved;
    }
    return ever;
  }

  /// @param towards scratch, zero before and after: by group, the weight of a node's edges to it
  private boolean move(int i, double[] towards) {
    int from = group[i];
    for (int e = 0; e < neighbours[i].length; e++) {
      towards[group[neighbours[i][e]]] += weights[i][e];
    }
    total[from] -= degree[i];
    int best = from;
    double most = gain(i, from, towards) + LEAST_GAIN;
    for (int neighbour : neighbours[i]) {
      double gain = gain(i, group[neighbour], towards);
      if (gain > most) {
        most = gain;
        best = group[neighbour];
      }
    }
    for (int neighbour : neighbours[i]) {
      towards[group[neighbour]] = 0;
    }
    group[i] = best;
    total[best] += degree[i];
    return best != from;
  }

  private double gain(int i, int to, double[] towards) {
    return towards[to] - total[to] * degree[i] / sum;
  }

  /// Gives the groups numbers without gaps, in the order of their first nodes.
  private int renumber() {
    int[] numbers = new int[group.length];
    Arrays.fill(numbers, -1);
    int count = 0;
    for (int i = 0; i < group.length; i++) {
      if (numbers[group[i]] < 0) {
        numbers[group[i]] = count++;
      }
      group[i] = numbers[group[i]];
    }
    return count;
  }
}
