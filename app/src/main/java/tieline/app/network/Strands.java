package tieline.app.network;

import java.util.Arrays;

/// The ends of many straight lines, gathered.
final class Strands {
  /// A curve that leaves its chord by less than this is drawn straight, in pixels.
  private static final double STRAIGHT = 1.5;

  private static final int STEPS = 6;

  private double[] ends = new double[256];
  private int count;

  /// Adds a curve, in pieces where it is bent.
  void add(Curve c) {
    int steps = c.bend() < STRAIGHT ? 1 : STEPS;
    double x = c.x0();
    double y = c.y0();
    for (int i = 1; i <= steps; i++) {
      double t = (double) i / steps;
      double nextX = c.x(t);
      double nextY = c.y(t);
      add(x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
  }

  private void add(double x1, double y1, double x2, double y2) {
    if (count + 4 > ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[count++] = x1;
    ends[count++] = y1;
    ends[count++] = x2;
    ends[count++] = y2;
  }

  /// `x1, y1, x2, y2` of each line.
  double[] ends() {
    return Arrays.copyOf(ends, count);
  }
}
