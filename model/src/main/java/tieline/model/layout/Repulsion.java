package tieline.model.layout;

import java.util.Arrays;

/// Bodies push one another away: on body `i` the sum over `j` of `mⱼ (xᵢ - xⱼ) / (d² + ε)`, the
/// field of charged lines in the plane, by the method of Barnes and Hut (1986).
///
/// The tree is walked once for 64 neighbouring bodies; what it gives is a list of points, each
/// standing for a body or a distant box, that all 64 are then pushed by in small plain loops.
final class Repulsion {
  private static final int GROUP = 64;

  /// Up to so many bodies, sorting costs more than it saves.
  private static final int FEW = 256;

  private final int n;
  private final float theta;
  private final int padded;
  private final HilbertOrder curve;
  private final BlockTree tree;
  private final float[] x;
  private final float[] y;
  private final float[] mass;

  /// The push on each body in x and y, and its stiffness: the sum of `mⱼ / (d² + ε)`.
  final float[] forceX;

  final float[] forceY;
  final float[] stiffness;

  /// @param n the number of bodies
  /// @param theta a box stands for its bodies when it is smaller than this times its distance
  Repulsion(int n, float theta) {
    this.n = n;
    this.theta = theta;
    padded = (n + GROUP - 1) / GROUP * GROUP;
    curve = new HilbertOrder(n);
    tree = new BlockTree(padded / BlockTree.BLOCK);
    x = new float[padded];
    y = new float[padded];
    mass = new float[padded];
    forceX = new float[n];
    forceY = new float[n];
    stiffness = new float[n];
  }

  /// Computes the push of bodies with these masses on one another.
  ///
  /// @param soft ε, the square of the distance below which the push no longer grows
  void compute(float[] atX, float[] atY, float[] m, float soft, Workers workers) {
    if (n > FEW) {
      curve.sort(atX, atY);
    }
    int[] order = curve.order();
    for (int k = 0; k < padded; k++) {
      int i = order[Math.min(k, n - 1)];
      x[k] = atX[i];
      y[k] = atY[i];
      mass[k] = k < n ? m[i] : 0;
    }
    tree.fit(x, y, mass);
    workers.share(
        padded / GROUP,
        16,
        (from, to) -> {
          var walk = new Walk(soft);
          for (int group = from; group < to; group++) {
            walk.visit(group * GROUP, order);
          }
        });
  }

  /// Scratch of one thread.
  private final class Walk {
    private final float soft;
    private float[] px = new float[1024];
    private float[] py = new float[1024];
    private float[] pm = new float[1024];
    private int points;
    private final int[] stack = new int[256];

    Walk(float soft) {
      this.soft = soft;
    }

    void visit(int first, int[] order) {
      collect(first / BlockTree.BLOCK);
      // Fresh arrays, of which the compiler knows that they are of this length and not one another.
      float[] bx = Arrays.copyOfRange(x, first, first + GROUP);
      float[] by = Arrays.copyOfRange(y, first, first + GROUP);
      float[] fx = new float[GROUP];
      float[] fy = new float[GROUP];
      float[] fw = new float[GROUP];
      for (int p = 0; p < points; p++) {
        push(px[p], py[p], pm[p], soft, bx, by, fx, fy, fw);
      }
      int size = Math.min(GROUP, n - first);
      for (int k = 0; k < size; k++) {
        int i = order[first + k];
        forceX[i] = fx[k];
        forceY[i] = fy[k];
        stiffness[i] = fw[k];
      }
    }

    private void collect(int leaf) {
      float left = tree.left[leaf];
      float right = tree.right[leaf];
      float top = tree.top[leaf];
      float bottom = tree.bottom[leaf];
      for (int b = leaf + 1; b < leaf + GROUP / BlockTree.BLOCK; b++) {
        left = Math.min(left, tree.left[b]);
        right = Math.max(right, tree.right[b]);
        top = Math.min(top, tree.top[b]);
        bottom = Math.max(bottom, tree.bottom[b]);
      }
      float halfX = (right - left) / 2;
      float halfY = (bottom - top) / 2;
      float midX = left + halfX;
      float midY = top + halfY;
      points = 0;
      int depth = 0;
      stack[depth++] = tree.root;
      while (depth > 0) {
        int b = stack[--depth];
        float dx = Math.max(0, Math.abs(tree.centreX[b] - midX) - halfX);
        float dy = Math.max(0, Math.abs(tree.centreY[b] - midY) - halfY);
        if (tree.extent[b] < theta * theta * (dx * dx + dy * dy)) {
          add(tree.centreX[b], tree.centreY[b], tree.mass[b]);
        } else if (b < tree.leaves) {
          addBodies(b * BlockTree.BLOCK);
        } else {
          for (int c = tree.child[b]; c < tree.child[b] + tree.children[b]; c++) {
            stack[depth++] = c;
          }
        }
      }
    }

    private void add(float atX, float atY, float m) {
      room(1);
      px[points] = atX;
      py[points] = atY;
      pm[points++] = m;
    }

    private void addBodies(int first) {
      room(BlockTree.BLOCK);
      System.arraycopy(x, first, px, points, BlockTree.BLOCK);
      System.arraycopy(y, first, py, points, BlockTree.BLOCK);
      System.arraycopy(mass, first, pm, points, BlockTree.BLOCK);
      points += BlockTree.BLOCK;
    }

    private void room(int more) {
      if (points + more > px.length) {
        px = Arrays.copyOf(px, 2 * px.length);
        py = Arrays.copyOf(py, 2 * py.length);
        pm = Arrays.copyOf(pm, 2 * pm.length);
      }
    }
  }

  /// One point pushes all bodies of a group; so small that the compiler makes vectors of it.
  private static void push(
      float px,
      float py,
      float m,
      float soft,
      float[] bx,
      float[] by,
      float[] fx,
      float[] fy,
      float[] fw) {
    for (int i = 0; i < GROUP; i++) {
      float dx = bx[i] - px;
      float dy = by[i] - py;
      float w = m / (dx * dx + dy * dy + soft);
      fx[i] += dx * w;
      fy[i] += dy * w;
      fw[i] += w;
    }
  }
}
