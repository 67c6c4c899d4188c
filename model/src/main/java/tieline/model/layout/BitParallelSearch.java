package tieline.model.layout;

import java.util.Arrays;

/// Breadth-first search from up to 64 sources at once, one bit each (Then et al. 2014, "The more
/// the merrier: efficient multi-source graph traversal").
final class BitParallelSearch {
  /// The greatest distance told apart; all that is farther counts as this far.
  static final int FAR = 127;

  private final Adjacency graph;
  private final long[] seen;
  private long[] front;
  private long[] next;

  BitParallelSearch(Adjacency graph) {
    this.graph = graph;
    int n = graph.nodes();
    seen = new long[n];
    front = new long[n];
    next = new long[n];
  }

  /// Writes the number of steps from `sources[k]` to node `v` to `distance[k][v]`.
  void search(int[] sources, byte[][] distance) {
    Arrays.fill(seen, 0);
    Arrays.fill(front, 0);
    for (int k = 0; k < sources.length; k++) {
      seen[sources[k]] |= 1L << k;
      front[sources[k]] |= 1L << k;
      Arrays.fill(distance[k], (byte) FAR);
      distance[k][sources[k]] = 0;
    }
    for (int d = 1; d < FAR && advance(d, distance); d++) {
      long[] swap = front;
      front = next;
      next = swap;
    }
  }

  private boolean advance(int d, byte[][] distance) {
    int[] offset = graph.offset;
    int[] target = graph.target;
    boolean any = false;
    for (int v = 0; v < seen.length; v++) {
      long bits = 0;
      for (int e = offset[v]; e < offset[v + 1]; e++) {
        bits |= front[target[e]];
      }
      bits &= ~seen[v];
      next[v] = bits;
      if (bits != 0) {
        any = true;
        seen[v] |= bits;
        for (long b = bits; b != 0; b &= b - 1) {
          distance[Long.numberOfTrailingZeros(b)][v] = (byte) d;
        }
      }
    }
    return any;
  }
}
