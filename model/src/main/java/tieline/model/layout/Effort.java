package tieline.model.layout;

import java.time.Duration;

/// Turns a budget of time into a multiple of the usual number of sweeps. The estimate knows the
/// size of the graph and not the clock, so that results stay the same everywhere.
final class Effort {
  /// What the usual sweeps take on one core of some years ago.
  private static final double MICROSECONDS_PER_NODE = 30;

  private static final double MICROSECONDS_PER_EDGE = 5;

  private static final double LEAST = 0.1;
  private static final double MOST = 30;

  private Effort() {}

  /// 1 for no budget, else between 0.1 and 30.
  static double of(Duration budget, Adjacency graph) {
    if (budget.isZero()) {
      return 1;
    }
    double usual = MICROSECONDS_PER_NODE * graph.nodes() + MICROSECONDS_PER_EDGE * graph.edges();
    return Math.clamp(budget.toNanos() / 1e3 / Math.max(1, usual), LEAST, MOST);
  }
}
