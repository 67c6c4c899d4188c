package tieline.model.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUndirectedGraph;
import tieline.model.account.Account;
import tieline.model.account.Finding;
import tieline.model.account.Property;

/// A way through a network from vertex to vertex along ties, whichever way they point.
///
/// @param vertices one more than there are ties, in order
/// @param ties in order
public record Route(List<Vertex> vertices, List<Tie> ties) {
  public Route {
    vertices = List.copyOf(vertices);
    ties = List.copyOf(ties);
  }

  /// A route with the fewest ties, past ghosts and places, which join nobody. Of several, one that
  /// a single source in view supports alone comes first; else the first in the dataset's order.
  ///
  /// @param open which ties may be gone along
  public static Optional<Route> shortest(
      Account account, String from, String to, Predicate<Tie> open) {
    var network = Network.of(account);
    return shortest(network, from, to, open)
        .map(any ->
            alone(account, from, to, open).stream()
                .filter(route -> route.ties.size() == any.ties.size())
                .map(route -> route.in(network))
                .filter(route -> !route.supporters().isEmpty())
                .findFirst()
                .orElse(any));
  }

  /// The shortest routes according to each source in view alone, in the order of the dataset.
  ///
  /// @param open which ties may be gone along
  public static List<Route> alone(Account account, String from, String to, Predicate<Tie> open) {
    return account.dataset().sources().stream()
        .filter(source -> account.lens().sources().contains(source.id()))
        .map(source -> account.lens().accordingTo(Set.of(source.id())))
        .map(lens -> Network.of(Account.of(account.index(), lens)))
        .flatMap(network -> shortest(network, from, to, open).stream())
        .filter(route -> !route.supporters().isEmpty())
        .toList();
  }

  /// The same way with what another network of the same dataset knows of it.
  private Route in(Network network) {
    var known = network.ties().stream().collect(Collectors.toMap(Tie::id, Function.identity()));
    return new Route(
        vertices.stream().map(v -> Objects.requireNonNull(network.vertex(v.id()))).toList(),
        ties.stream().map(tie -> Objects.requireNonNull(known.get(tie.id()))).toList());
  }

  private static Optional<Route> shortest(
      Network network, String from, String to, Predicate<Tie> open) {
    var start = network.vertex(from);
    var end = network.vertex(to);
    if (start == null || end == null) {
      return Optional.empty();
    }
    var said =
        network.ties().stream()
            .filter(tie -> !tie.ghost() && !(tie.to() instanceof Vertex.Site) && open.test(tie))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var graph = new AsUndirectedGraph<>(new AsSubgraph<>(network.graph(), null, said));
    var path = new BFSShortestPath<>(graph).getPath(start, end);
    return path == null
        ? Optional.empty()
        : Optional.of(new Route(path.getVertexList(), path.getEdgeList()));
  }

  /// Ids of the sources that support a tie alone: that name everyone who takes part in it.
  public static SequencedSet<String> supporters(Tie tie) {
    var common = new ArrayList<String>();
    boolean first = true;
    for (var part : parts(tie)) {
      var sources =
          part.values().stream()
              .filter(value -> !value.denied())
              .flatMap(value -> value.sources().stream())
              .distinct()
              .sorted()
              .toList();
      if (first) {
        common.addAll(sources);
      }
      common.retainAll(sources);
      first = false;
    }
    return new LinkedHashSet<>(common);
  }

  private static List<Finding> parts(Tie tie) {
    return tie.findings().stream()
        .filter(finding -> finding.aspect().property() == Property.PARTICIPANT)
        .toList();
  }

  /// Ids of the sources that support every step alone; empty for a route that exists only by mixing
  /// sources.
  public SequencedSet<String> supporters() {
    var common = new LinkedHashSet<String>();
    for (int i = 0; i < ties.size(); i++) {
      var sources = supporters(ties.get(i));
      if (i == 0) {
        common.addAll(sources);
      }
      common.retainAll(sources);
    }
    return common;
  }
}
