package tieline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The connected components of a graph, the largest first.
///
/// The nodes of each are in the order of a breadth-first search from the one of highest degree, so
/// that neighbours are near one another in memory.
final class Components {
  /// The nodes of each component.
  final List<int[]> nodes;

  /// The place of each node within its component.
  final int[] number;

  private Components(List<int[]> nodes, int[] number) {
    this.nodes = nodes;
    this.number = number;
  }

  static Components of(Adjacency graph) {
    int n = graph.nodes();
    int[] rank = byDegree(graph);
    boolean[] seen = new boolean[n];
    int[] queue = new int[n];
    var components = new ArrayList<int[]>();
    int tail = 0;
    for (int root : rank) {
      if (seen[root]) {
        continue;
      }
      int head = tail;
      int start = tail;
      queue[tail++] = root;
      seen[root] = true;
      while (head < tail) {
        int u = queue[head++];
        for (int e = graph.offset[u]; e < graph.offset[u + 1]; e++) {
          int v = graph.target[e];
          if (!seen[v]) {
            seen[v] = true;
            queue[tail++] = v;
          }
        }
      }
      components.add(Arrays.copyOfRange(queue, start, tail));
    }
    components.sort(Comparator.comparingInt(c -> -c.length));
    int[] number = new int[n];
    for (int[] component : components) {
      for (int k = 0; k < component.length; k++) {
        number[component[k]] = k;
      }
    }
    return new Components(List.copyOf(components), number);
  }

  private static int[] byDegree(Adjacency graph) {
    int n = graph.nodes();
    int[] at = new int[n + 1];
    for (int i = 0; i < n; i++) {
      at[n - Math.min(n, graph.degree(i) + 1) + 1]++;
    }
    Adjacency.accumulate(at);
    int[] rank = new int[n];
    for (int i = 0; i < n; i++) {
      rank[at[n - Math.min(n, graph.degree(i) + 1)]++] = i;
    }
    return rank;
  }
}
