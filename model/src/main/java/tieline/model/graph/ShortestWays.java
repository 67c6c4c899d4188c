package tieline.model.graph;

import java.util.Arrays;

/// Counts the shortest ways that pass through each node of a graph without weights: the algorithm
/// of Brandes (2001), on arrays, because a graph of ten thousand nodes has a hundred million pairs.
final class ShortestWays {
  private final int[][] neighbours;
  private final int[] order;
  private final int[] distance;
  private final double[] ways;
  private final double[] dependency;
  private final double[] through;

  private ShortestWays(int[][] neighbours) {
    int n = neighbours.length;
    this.neighbours = neighbours;
    order = new int[n];
    distance = new int[n];
    ways = new double[n];
    dependency = new double[n];
    through = new double[n];
  }

  /// For each node the sum, over all ordered pairs of others of which the first is a source, of the
  /// share of the shortest ways that pass through it.
  ///
  /// @param sources how many nodes to start from, evenly chosen; all at most
  static double[] through(int[][] neighbours, int sources) {
    var search = new ShortestWays(neighbours);
    long n = neighbours.length;
    for (int k = 0; k < Math.min(n, sources); k++) {
      search.from((int) (k * n / sources));
    }
    return search.through;
  }

  private void from(int source) {
    int reached = spread(source);
    Arrays.fill(dependency, 0);
    for (int k = reached - 1; k > 0; k--) {
      int w = order[k];
      for (int v : neighbours[w]) {
        if (distance[v] == distance[w] - 1) {
          dependency[v] += ways[v] / ways[w] * (1 + dependency[w]);
        }
      }
      through[w] += dependency[w];
    }
  }

  /// Searches breadth first, and counts the shortest ways to each node.
  ///
  /// @return how many nodes were reached; they stand in `order`
  private int spread(int source) {
    Arrays.fill(distance, -1);
    Arrays.fill(ways, 0);
    distance[source] = 0;
    ways[source] = 1;
    order[0] = source;
    int reached = 1;
    for (int k = 0; k < reached; k++) {
      int v = order[k];
      for (int w : neighbours[v]) {
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          order[reached++] = w;
        }
        if (distance[w] == distance[v] + 1) {
          ways[w] += ways[v];
        }
      }
    }
    return reached;
  }
}
