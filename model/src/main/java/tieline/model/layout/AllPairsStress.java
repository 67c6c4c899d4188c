package tieline.model.layout;

import java.util.SplittableRandom;

/// Stress over all pairs of nodes by stochastic gradient descent (Zheng, Pawar and Goodman 2018).
///
/// The stress of a drawing is the sum over pairs of `(|xᵢ - xⱼ| / dᵢⱼ - 1)²`, with `d` the number
/// of steps between them (Kamada and Kawai 1989).
///
/// Nodes are shuffled once and cut into blocks. A sweep is a tournament: in each round every block
/// meets one other, and no two meetings share a node, so that they can go on at the same time. In a
/// meeting one block turns against the other, so that each node meets each. Where edges differ in
/// weight, their ends then meet once more, the more firmly the more the edge weighs.
final class AllPairsStress {
  private static final int BLOCK = 128;

  private final Bodies bodies;
  private final Workers workers;
  private final SplittableRandom random;
  private final int[] order;
  private final int blocks;
  private final float[][] x;
  private final float[][] y;

  /// Of blocks i ≤ j, the distances in the order in which they are visited.
  private final short[][][] distance;

  private final Adjacency shuffled;
  private final boolean weighted;

  AllPairsStress(Bodies bodies, SplittableRandom random, Workers workers) {
    this.bodies = bodies;
    this.workers = workers;
    this.random = random;
    int n = bodies.count();
    order = permutation(n, random);
    int full = (n + BLOCK - 1) / BLOCK;
    blocks = full == 1 ? 1 : full + full % 2;
    x = new float[blocks][BLOCK];
    y = new float[blocks][BLOCK];
    distance = new short[blocks][blocks][];
    int[] number = new int[n];
    for (int k = 0; k < n; k++) {
      number[order[k]] = k;
    }
    shuffled = bodies.graph.of(order, number);
    weighted = shuffled.isWeighted();
    search();
  }

  /// Descends from the present positions.
  void descend(float[] rates) {
    for (int k = 0; k < order.length; k++) {
      x[k / BLOCK][k % BLOCK] = bodies.x[order[k]];
      y[k / BLOCK][k % BLOCK] = bodies.y[order[k]];
    }
    for (float rate : rates) {
      sweep(rate);
      if (weighted) {
        edges(rate);
      }
    }
    for (int k = 0; k < order.length; k++) {
      bodies.x[order[k]] = x[k / BLOCK][k % BLOCK];
      bodies.y[order[k]] = y[k / BLOCK][k % BLOCK];
    }
  }

  /// One tournament by the circle method: block 0 stays, the others move on by one each round.
  private void sweep(float rate) {
    int[] turns = permutation(BLOCK, random);
    int[] rounds = permutation(Math.max(0, blocks - 1), random);
    for (int round : rounds) {
      workers.share(
          blocks / 2,
          4,
          (from, to) -> {
            var meeting = new Meeting();
            for (int k = from; k < to; k++) {
              int a = k == 0 ? 0 : 1 + (round + k) % (blocks - 1);
              int b = 1 + (round + blocks - 1 - k) % (blocks - 1);
              meeting.meet(Math.min(a, b), Math.max(a, b), turns, rate);
            }
          });
    }
    workers.share(
        blocks,
        8,
        (from, to) -> {
          for (int b = from; b < to; b++) {
            within(b, rate);
          }
        });
  }

  /// Scratch of one thread: a block and the one turned against it.
  private final class Meeting {
    private final float[] bx = new float[BLOCK];
    private final float[] by = new float[BLOCK];

    void meet(int i, int j, int[] turns, float rate) {
      short[] cell = distance[i][j];
      for (int turn : turns) {
        turn(x[j], bx, turn);
        turn(y[j], by, turn);
        Descent.pairs(x[i], y[i], bx, by, cell, turn * BLOCK, BLOCK, rate);
        turn(bx, x[j], BLOCK - turn);
        turn(by, y[j], BLOCK - turn);
      }
    }
  }

  private static void turn(float[] from, float[] to, int by) {
    System.arraycopy(from, by, to, 0, BLOCK - by);
    System.arraycopy(from, 0, to, BLOCK - by, by);
  }

  private void within(int block, float rate) {
    short[] cell = distance[block][block];
    float[] bx = x[block];
    float[] by = y[block];
    int size = Math.min(BLOCK, order.length - block * BLOCK);
    for (int turn = 1; turn < size; turn++) {
      int diagonal = diagonal(turn);
      for (int i = 0; i + turn < size; i++) {
        float d = cell[diagonal + i];
        if (d > 0) {
          int j = i + turn;
          float dx = bx[i] - bx[j];
          float dy = by[i] - by[j];
          float now = (float) Math.sqrt(dx * dx + dy * dy + 1e-9f);
          float share = 0.5f * rate * (now - d) / ((d * d + rate) * now);
          bx[i] -= share * dx;
          by[i] -= share * dy;
          bx[j] += share * dx;
          by[j] += share * dy;
        }
      }
    }
  }

  private void edges(float rate) {
    for (int a = 0; a < order.length; a++) {
      for (int e = shuffled.offset[a]; e < shuffled.offset[a + 1]; e++) {
        int b = shuffled.target[e];
        if (a < b) {
          edge(a, b, rate * shuffled.weight[e]);
        }
      }
    }
  }

  private void edge(int a, int b, float pull) {
    float[] ax = x[a / BLOCK];
    float[] ay = y[a / BLOCK];
    float[] bx = x[b / BLOCK];
    float[] by = y[b / BLOCK];
    float dx = ax[a % BLOCK] - bx[b % BLOCK];
    float dy = ay[a % BLOCK] - by[b % BLOCK];
    float step = Descent.step(dx, dy, pull);
    ax[a % BLOCK] -= step * dx;
    ay[a % BLOCK] -= step * dy;
    bx[b % BLOCK] += step * dx;
    by[b % BLOCK] += step * dy;
  }

  /// Fills in the distances.
  private void search() {
    int n = order.length;
    for (int i = 0; i < blocks; i++) {
      for (int j = i; j < blocks; j++) {
        distance[i][j] = new short[i == j ? BLOCK * (BLOCK - 1) / 2 : BLOCK * BLOCK];
      }
    }
    int batches = (n + 63) / 64;
    workers.share(
        batches,
        8,
        (from, to) -> {
          var search = new BitParallelSearch(shuffled);
          var rows = new short[64][n];
          for (int batch = from; batch < to; batch++) {
            workers.checkpoint();
            search.search(batch(batch, n), rows);
            store(batch, rows);
          }
        });
  }

  /// Where the pairs within a block that are so many places apart begin.
  private static int diagonal(int turn) {
    return (turn - 1) * BLOCK - (turn - 1) * turn / 2;
  }

  private static int[] batch(int batch, int n) {
    int[] sources = new int[Math.min(64, n - 64 * batch)];
    for (int k = 0; k < sources.length; k++) {
      sources[k] = 64 * batch + k;
    }
    return sources;
  }

  private void store(int batch, short[][] rows) {
    int n = order.length;
    int size = Math.min(64, n - 64 * batch);
    int block = 64 * batch / BLOCK;
    int first = 64 * batch % BLOCK;
    for (int k = 0; k < size; k++) {
      int i = first + k;
      short[] inner = distance[block][block];
      int end = Math.min(BLOCK, n - block * BLOCK);
      for (int j = i + 1; j < end; j++) {
        inner[diagonal(j - i) + i] = rows[k][block * BLOCK + j];
      }
    }
    for (int other = block + 1; other < blocks; other++) {
      short[] cell = distance[block][other];
      int end = Math.min(BLOCK, n - other * BLOCK);
      for (int j = 0; j < end; j++) {
        for (int k = 0; k < size; k++) {
          int i = first + k;
          cell[(j - i & BLOCK - 1) * BLOCK + i] = rows[k][other * BLOCK + j];
        }
      }
    }
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
