package tieline.model.layout;

import java.util.Arrays;

/// Sorts points along a Hilbert curve, so that what is near in the plane is near in memory.
final class HilbertOrder {
  private static final int BITS = 16;
  private static final int DIGIT = 11;
  private static final int MASK = (1 << DIGIT) - 1;

  /// Two levels of the curve at a time: `state * 16 + x * 4 + y` gives state and place.
  private static final byte[] STEP = steps();

  private final int[] order;
  private long[] keys;
  private long[] sorted;

  HilbertOrder(int n) {
    order = new int[n];
    Arrays.setAll(order, i -> i);
    keys = new long[n];
    sorted = new long[n];
  }

  /// The points in order, after a [#sort]; valid until the next.
  int[] order() {
    return order;
  }

  /// Sorts by radix; the order of points in one cell of the curve is that of the last sort.
  void sort(float[] x, float[] y) {
    int n = order.length;
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      top = Math.min(top, y[i]);
      bottom = Math.max(bottom, y[i]);
    }
    float cells = ((1 << BITS) - 1) / Math.max(1e-20f, Math.max(right - left, bottom - top));
    for (int k = 0; k < n; k++) {
      int i = order[k];
      long place = place((int) ((x[i] - left) * cells), (int) ((y[i] - top) * cells));
      keys[k] = (place << 32) | i;
    }
    for (int shift = 32; shift < 32 + 2 * BITS; shift += DIGIT) {
      pass(shift);
    }
    for (int k = 0; k < n; k++) {
      order[k] = (int) keys[k];
    }
  }

  private void pass(int shift) {
    int[] next = new int[MASK + 2];
    for (long key : keys) {
      next[((int) (key >>> shift) & MASK) + 1]++;
    }
    Adjacency.accumulate(next);
    for (long key : keys) {
      sorted[next[(int) (key >>> shift) & MASK]++] = key;
    }
    long[] swap = keys;
    keys = sorted;
    sorted = swap;
  }

  /// The place on the curve of a cell, 0 … 2³² - 1.
  static long place(int cx, int cy) {
    int state = 0;
    int place = 0;
    for (int shift = BITS - 2; shift >= 0; shift -= 2) {
      int step = STEP[(state << 4) | ((cx >> shift & 3) << 2) | (cy >> shift & 3)];
      place = (place << 4) | (step & 15);
      state = step >> 4;
    }
    return place & 0xFFFFFFFFL;
  }

  private static byte[] steps() {
    byte[] steps = new byte[64];
    for (int k = 0; k < 64; k++) {
      int swap = k >> 4 & 1;
      int flip = k >> 5;
      int place = 0;
      for (int bit = 1; bit >= 0; bit--) {
        int bx = (k >> (2 + bit) & 1) ^ flip;
        int by = (k >> bit & 1) ^ flip;
        int rx = swap == 1 ? by : bx;
        int ry = swap == 1 ? bx : by;
        place = (place << 2) | ((3 * rx) ^ ry);
        if (ry == 0) {
          flip ^= rx;
          swap ^= 1;
        }
      }
      steps[k] = (byte) ((((flip << 1) | swap) << 4) | place);
    }
    return steps;
  }
}
