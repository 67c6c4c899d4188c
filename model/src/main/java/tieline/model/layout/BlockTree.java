package tieline.model.layout;

/// A tree of boxes over bodies in Hilbert order: blocks of 16 bodies are its leaves, and each
/// further level joins four. Levels lie one after the other, leaves first, without pointers.
final class BlockTree {
  static final int BLOCK = 16;

  final int leaves;
  final int root;
  final float[] left;
  final float[] right;
  final float[] top;
  final float[] bottom;
  final float[] centreX;
  final float[] centreY;
  final float[] mass;

  /// The square of the longer side.
  final float[] extent;

  final int[] child;
  final byte[] children;

  /// A tree over so many blocks.
  BlockTree(int leaves) {
    this.leaves = leaves;
    int total = leaves;
    for (int level = leaves; level > 1; level = (level + 3) / 4) {
      total += (level + 3) / 4;
    }
    root = total - 1;
    left = new float[total];
    right = new float[total];
    top = new float[total];
    bottom = new float[total];
    centreX = new float[total];
    centreY = new float[total];
    mass = new float[total];
    extent = new float[total];
    child = new int[total];
    children = new byte[total];
    int below = 0;
    int parent = leaves;
    for (int level = leaves; level > 1; level = (level + 3) / 4) {
      for (int k = 0; k < level; k += 4) {
        child[parent] = below + k;
        children[parent++] = (byte) Math.min(4, level - k);
      }
      below += level;
    }
  }

  /// Fits boxes and centres of mass to bodies in order.
  void fit(float[] x, float[] y, float[] m) {
    for (int b = 0; b < leaves; b++) {
      fitLeaf(b, x, y, m);
    }
    for (int b = leaves; b <= root; b++) {
      fitParent(b);
    }
  }

  private void fitLeaf(int b, float[] x, float[] y, float[] m) {
    int first = b * BLOCK;
    clear(b, x[first], y[first]);
    float sumX = 0;
    float sumY = 0;
    for (int i = first; i < first + BLOCK; i++) {
      left[b] = Math.min(left[b], x[i]);
      right[b] = Math.max(right[b], x[i]);
      top[b] = Math.min(top[b], y[i]);
      bottom[b] = Math.max(bottom[b], y[i]);
      sumX += m[i] * x[i];
      sumY += m[i] * y[i];
      mass[b] += m[i];
    }
    balance(b, sumX, sumY);
  }

  private void fitParent(int b) {
    int first = child[b];
    clear(b, left[first], top[first]);
    float sumX = 0;
    float sumY = 0;
    for (int c = first; c < first + children[b]; c++) {
      left[b] = Math.min(left[b], left[c]);
      right[b] = Math.max(right[b], right[c]);
      top[b] = Math.min(top[b], top[c]);
      bottom[b] = Math.max(bottom[b], bottom[c]);
      sumX += mass[c] * centreX[c];
      sumY += mass[c] * centreY[c];
      mass[b] += mass[c];
    }
    balance(b, sumX, sumY);
  }

  private void clear(int b, float x, float y) {
    left[b] = x;
    right[b] = x;
    top[b] = y;
    bottom[b] = y;
    mass[b] = 0;
  }

  private void balance(int b, float sumX, float sumY) {
    centreX[b] = mass[b] > 0 ? sumX / mass[b] : left[b];
    centreY[b] = mass[b] > 0 ? sumY / mass[b] : top[b];
    float side = Math.max(right[b] - left[b], bottom[b] - top[b]);
    extent[b] = side * side;
  }
}
