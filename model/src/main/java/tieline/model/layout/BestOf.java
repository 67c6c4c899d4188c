package tieline.model.layout;

/// Lays a small graph out several times and keeps the best: there is time, and a knot shows.
final class BestOf {
  /// The nodes of all tries together.
  private static final int NODES = 500;

  private static final int MOST_TRIES = 10;
  private static final int MOST_EDGES = 2000;

  private BestOf() {}

  /// Moves the bodies, and returns the number of sweeps of one try.
  static int layout(Bodies bodies, Layout layout, double effort, Workers workers) {
    int tries = tries(bodies.graph, effort);
    int iterations = 0;
    double best = Double.POSITIVE_INFINITY;
    for (int k = 0; k < tries; k++) {
      workers.checkpoint();
      var attempt = new Bodies(bodies.graph);
      var character = layout.character();
      iterations =
          new ComponentLayout(attempt, character, effort, layout.seed() + k, workers).run();
      double quality = tries == 1 ? 0 : Quality.of(attempt, character);
      if (quality < best) {
        best = quality;
        System.arraycopy(attempt.x, 0, bodies.x, 0, bodies.count());
        System.arraycopy(attempt.y, 0, bodies.y, 0, bodies.count());
      }
    }
    return iterations;
  }

  private static int tries(Adjacency graph, double effort) {
    if (graph.edges() > MOST_EDGES) {
      return 1;
    }
    return (int) Math.clamp(NODES * effort / graph.nodes(), 1, MOST_TRIES);
  }
}
