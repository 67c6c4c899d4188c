package tieline.model.layout;

import java.util.Arrays;

/// Breadth-first search from up to 64 sources at once, one bit each (Then et al. 2014, "The more
/// the merrier: efficient multi-source graph traversal").
///
/// A level with few nodes pushes to their neighbours, one with many lets every node pull (Beamer,
/// Asanović and Patterson 2012), so that long thin graphs and short dense ones both take linear
/// time.
final class BitParallelSearch {
  /// The greatest distance told; nodes farther away count as not reached.
  static final int FAR = Short.MAX_VALUE;

  private final Adjacency graph;
  private final long[] seen;
  private final long[] front;
  private final long[] next;
  private int[] list;
  private int[] nextList;

  BitParallelSearch(Adjacency graph) {
    this.graph = graph;
    int n = graph.nodes();
    seen = new long[n];
    front = new long[n];
    next = new long[n];
    list = new int[n];
    nextList = new int[n];
  }

  /// Writes the number of steps from `sources[k]` to node `v` to `distance[k][v]`; 0 for the source
  /// itself and what was not reached. Returns the greatest of them.
  int search(int[] sources, short[][] distance) {
    Arrays.fill(seen, 0);
    Arrays.fill(front, 0);
    int size = 0;
    for (int k = 0; k < sources.length; k++) {
      Arrays.fill(distance[k], (short) 0);
      if (front[sources[k]] == 0) {
        list[size++] = sources[k];
      }
      seen[sources[k]] |= 1L << k;
      front[sources[k]] |= 1L << k;
    }
    int d = 0;
    while (size > 0 && d < FAR) {
      d++;
      size = size > seen.length / 16 ? pull(size) : push(size);
      settle(size, (short) d, distance);
    }
    return Math.max(1, d - 1);
  }

  private int push(int size) {
    int found = 0;
    for (int k = 0; k < size; k++) {
      int u = list[k];
      long bits = front[u];
      front[u] = 0;
      for (int e = graph.offset[u]; e < graph.offset[u + 1]; e++) {
        int v = graph.target[e];
        long fresh = bits & ~seen[v];
        if (fresh != 0) {
          if (next[v] == 0) {
            nextList[found++] = v;
          }
          next[v] |= fresh;
        }
      }
    }
    return found;
  }

  private int pull(int size) {
    int[] offset = graph.offset;
    int[] target = graph.target;
    int found = 0;
    for (int v = 0; v < seen.length; v++) {
      if (seen[v] == -1L) {
        continue;
      }
      long bits = 0;
      for (int e = offset[v]; e < offset[v + 1]; e++) {
        bits |= front[target[e]];
      }
      bits &= ~seen[v];
      if (bits != 0) {
        next[v] = bits;
        nextList[found++] = v;
      }
    }
    for (int k = 0; k < size; k++) {
      front[list[k]] = 0;
    }
    return found;
  }

  /// Makes the nodes just found the front.
  private void settle(int size, short d, short[][] distance) {
    for (int k = 0; k < size; k++) {
      int v = nextList[k];
      long bits = next[v];
      next[v] = 0;
      seen[v] |= bits;
      front[v] = bits;
      for (long b = bits; b != 0; b &= b - 1) {
        distance[Long.numberOfTrailingZeros(b)][v] = d;
      }
    }
    int[] swap = list;
    list = nextList;
    nextList = swap;
  }
}
