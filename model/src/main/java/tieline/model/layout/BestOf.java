package tieline.model.layout;

import java.time.Duration;

/// Lays a small graph out several times, one try a thread, and keeps the best: there is time, and a
/// knot shows.
final class BestOf {
  /// The nodes of all tries together.
  private static final int NODES = 500;

  private static final int MOST_TRIES = 10;

  /// The same for distances, where one try is nearly as good as another; of all parts of the graph.
  private static final int NODES_FOR_DISTANCES = 160;

  private static final int MOST_EDGES = 2000;

  private BestOf() {}

  /// Moves the bodies, and returns the number of sweeps of one try.
  ///
  /// @param all the number of nodes of the whole graph, of which these are a part
  static int layout(Bodies bodies, int all, Layout layout, Duration budget, Workers workers) {
    var character = layout.character();
    int tries = tries(bodies.graph, all, character, !budget.isZero());
    var each = budget.dividedBy(tries);
    if (tries == 1) {
      return new ComponentLayout(bodies, character, each, layout.seed(), workers).run();
    }
    var attempt = new Bodies[tries];
    int[] iterations = new int[tries];
    double[] quality = new double[tries];
    workers.share(
        tries,
        1,
        (from, to) -> {
          for (int k = from; k < to; k++) {
            attempt[k] = new Bodies(bodies.graph);
            var draft =
                new ComponentLayout(
                    attempt[k], character, each, layout.seed() + k, workers.alone());
            iterations[k] = draft.run();
            quality[k] = Quality.of(attempt[k], character);
          }
        });
    int best = 0;
    for (int k = 1; k < tries; k++) {
      best = quality[k] < quality[best] ? k : best;
    }
    System.arraycopy(attempt[best].x, 0, bodies.x, 0, bodies.count());
    System.arraycopy(attempt[best].y, 0, bodies.y, 0, bodies.count());
    return iterations[best];
  }

  private static int tries(Adjacency graph, int all, LayoutCharacter character, boolean patient) {
    if (graph.edges() > MOST_EDGES) {
      return 1;
    }
    if (patient) {
      return MOST_TRIES;
    }
    int tries =
        character == LayoutCharacter.DISTANCES ? NODES_FOR_DISTANCES / all : NODES / graph.nodes();
    return Math.clamp(tries, 1, MOST_TRIES);
  }
}
