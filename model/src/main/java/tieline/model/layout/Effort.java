package tieline.model.layout;

import java.time.Duration;

/// Turns a budget of time into a multiple of the usual number of sweeps. The estimate knows the
/// size of the graph and not the clock, so that results stay the same everywhere.
final class Effort {
  /// What one sweep takes on one core: forces, for each node; stress, for each of all pairs, or for
  /// each node and edge of a sample.
  private static final double FORCES_NODE = 0.4;

  private static final double ALL_PAIRS_PAIR = 0.0008;
  private static final double PIVOTS_NODE = 0.25;
  private static final double PIVOTS_EDGE = 0.02;

  private static final double LEAST = 0.1;
  private static final double MOST = 30;

  private Effort() {}

  /// What so many steps of forces take, in microseconds.
  static double forces(int steps, Adjacency graph) {
    return steps * FORCES_NODE * graph.nodes();
  }

  /// What so many sweeps over all pairs take, in microseconds.
  static double allPairs(int sweeps, Adjacency graph) {
    return sweeps * ALL_PAIRS_PAIR * graph.nodes() * graph.nodes() / 2;
  }

  /// What so many sweeps over a sample of pairs take, in microseconds.
  static double pivots(int sweeps, Adjacency graph) {
    return sweeps * (PIVOTS_NODE * graph.nodes() + PIVOTS_EDGE * graph.edges());
  }

  /// 1 for no budget, else between 0.1 and 30.
  ///
  /// @param usual what the usual sweeps take, in microseconds
  static double of(Duration budget, double usual) {
    return budget.isZero() ? 1 : Math.clamp(budget.toNanos() / 1e3 / usual, LEAST, MOST);
  }
}
