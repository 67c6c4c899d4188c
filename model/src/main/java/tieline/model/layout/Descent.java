package tieline.model.layout;

/// The step of stochastic gradient descent on stress: two bodies move towards their distance.
///
/// Both cover the share `η / (d² + η)` of the way, which is Zheng, Pawar and Goodman's `min(1, η /
/// d²)` with its corner rounded off, so that one division does. The loops work on arrays of their
/// own and are small, for the compiler to turn into vector instructions.
final class Descent {
  private static final float SOFT = 1e-9f;

  private Descent() {}

  /// Moves the bodies of the first `n` pairs towards `distance[at + i]`; those at 0 stay.
  static void pairs(
      float[] ax, float[] ay, float[] bx, float[] by, short[] distance, int at, int n, float rate) {
    for (int i = 0; i < n; i++) {
      float d = distance[at + i];
      float dx = ax[i] - bx[i];
      float dy = ay[i] - by[i];
      float now = (float) Math.sqrt(dx * dx + dy * dy + SOFT);
      float share = 0.5f * rate * Math.min(d, 1) * (now - d) / ((d * d + rate) * now);
      float mx = share * dx;
      float my = share * dy;
      ax[i] -= mx;
      ay[i] -= my;
      bx[i] += mx;
      by[i] += my;
    }
  }

  /// Moves the first `n` bodies towards their distance from one spot.
  ///
  /// @param pull the rate times the number of nodes that the spot stands for
  static void towards(
      float[] x, float[] y, float px, float py, short[] distance, int at, int n, float pull) {
    for (int i = 0; i < n; i++) {
      float d = distance[at + i];
      float dx = x[i] - px;
      float dy = y[i] - py;
      float now = (float) Math.sqrt(dx * dx + dy * dy + SOFT);
      float share = pull * Math.min(d, 1) * (d - now) / ((d * d + pull) * now);
      x[i] += share * dx;
      y[i] += share * dy;
    }
  }

  /// Moves both ends of one edge towards a distance of 1.
  ///
  /// @param pull the rate times the weight of the edge
  static void edge(float[] x, float[] y, int a, int b, float pull) {
    float dx = x[a] - x[b];
    float dy = y[a] - y[b];
    float step = step(dx, dy, pull);
    x[a] -= step * dx;
    y[a] -= step * dy;
    x[b] += step * dx;
    y[b] += step * dy;
  }

  /// The share of an edge that each of its ends moves by.
  static float step(float dx, float dy, float pull) {
    float length = (float) Math.sqrt(dx * dx + dy * dy + SOFT);
    return 0.5f * pull / (1 + pull) * (1 - 1 / length);
  }

  /// The rates of a descent: from the square of the greatest distance down to `last`, by equal
  /// factors.
  static float[] rates(double first, double last, int sweeps) {
    float[] rate = new float[sweeps];
    for (int t = 0; t < sweeps; t++) {
      rate[t] = (float) (first * StrictMath.pow(last / first, t / Math.max(1.0, sweeps - 1.0)));
    }
    return rate;
  }
}
