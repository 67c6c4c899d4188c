package tieline.model.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How central the parties and hubs of a network are, by what is tied to what in view. Computed: no
/// source states it.
///
/// @param scores by the id of the vertex; what is not in view has none
/// @param sampled from how many vertices the scores were estimated; 0 where they are exact
public record Centrality(Map<String, Double> scores, int sampled) {
  /// Of a network whose centrality nobody asked for.
  public static final Centrality NONE = new Centrality(Map.of(), 0);

  /// How many steps along ties a computation may take: about a second.
  private static final long MOST_STEPS = 40_000_000;

  public Centrality {
    scores = Map.copyOf(scores);
  }

  /// In how many commitments each vertex takes part, of those that ties in view show.
  public static Centrality commitments(Network network) {
    var taken = new HashMap<String, Set<String>>();
    for (var tie : network.ties()) {
      if (!tie.ghost() && !(tie.to() instanceof Vertex.Site)) {
        taken.computeIfAbsent(tie.from().id(), id -> new HashSet<>()).add(tie.commitment().id());
        taken.computeIfAbsent(tie.to().id(), id -> new HashSet<>()).add(tie.commitment().id());
      }
    }
    var scores = new HashMap<String, Double>();
    taken.forEach((id, commitments) -> scores.put(id, (double) commitments.size()));
    return new Centrality(scores, 0);
  }

  /// Of the shortest ways between each two others, the share that passes through a vertex, from 0
  /// to 1 (Freeman 1977). A pair without a way counts as one that passes by. In a network too large
  /// for all ways, those from evenly chosen vertices stand for all (Brandes and Pich 2007).
  public static Centrality betweenness(Network network) {
    var view = SimpleView.of(network);
    long all = Math.max(1, view.count() + 2L * view.pairs());
    int sources = Math.clamp(MOST_STEPS / all, 1, Math.max(1, view.count()));
    return betweenness(view, sources);
  }

  /// The same, estimated from so many vertices.
  ///
  /// @param sources from 1 to the number of vertices
  static Centrality betweenness(SimpleView view, int sources) {
    int n = view.count();
    double[] sums = ShortestWays.through(view.neighbours(), sources);
    double pairs = Math.max(1, (n - 1.0) * (n - 2.0)) * sources / Math.max(1, n);
    var scores = new HashMap<String, Double>();
    for (int i = 0; i < n; i++) {
      scores.put(view.vertices().get(i).id(), Math.min(1, sums[i] / pairs));
    }
    return new Centrality(scores, sources < n ? sources : 0);
  }

  /// The score of a vertex; 0 for what is not in view.
  public double of(Vertex vertex) {
    return scores.getOrDefault(vertex.id(), 0.0);
  }
}
