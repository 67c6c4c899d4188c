package tieline.model.graph;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Currency;
import tieline.model.account.Finding;
import tieline.model.dataset.Money;

/// The account as a graph: parties and hubs joined by ties. Vertices and ties keep the order of the
/// dataset. Immutable.
///
/// What the lens leaves unsaid stays in the graph as a ghost, so that a change of lens moves
// nothing.
public final class Network {
  private final Graph<Vertex, Tie> graph;
  private final List<Vertex> vertices;
  private final Map<String, Vertex> byId = new HashMap<>();
  private final List<Tie> ties;
  private final Map<String, List<Tie>> ofCommitment;
  private final Currency currency;
  private final Map<String, BigDecimal> volumes = new HashMap<>();

  Network(Collection<? extends Vertex> vertices, Collection<Tie> ties) {
    var pseudograph = new DirectedPseudograph<Vertex, Tie>(Tie.class);
    for (var vertex : vertices) {
      pseudograph.addVertex(vertex);
      byId.put(vertex.id(), vertex);
    }
    this.vertices = List.copyOf(vertices);
    ties.forEach(tie -> pseudograph.addEdge(tie.from(), tie.to(), tie));
    this.graph = new AsUnmodifiableGraph<>(pseudograph);
    this.ties = List.copyOf(ties);
    ofCommitment = this.ties.stream().collect(Collectors.groupingBy(t -> t.commitment().id()));
    currency =
        Currency.of(
            Stream.concat(
                    this.ties.stream().filter(t -> !t.ghost()).map(Tie::money),
                    vertices.stream().flatMap(Network::whole))
                .filter(Objects::nonNull));
    for (var vertex : vertices) {
      volumes.put(vertex.id(), sum(vertex));
    }
  }

  private BigDecimal sum(Vertex vertex) {
    return amounts(vertex)
        .filter(currency::isOf)
        .map(Network::middle)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<Money> amounts(Vertex vertex) {
    return switch (vertex) {
      case Vertex.Actor actor ->
          actor.amounts().stream().map(Finding::money).flatMap(Stream::ofNullable);
      case Vertex.Hub hub -> whole(hub);
      case Vertex.Site site -> Stream.of();
    };
  }

  private static Stream<Money> whole(Vertex vertex) {
    return vertex instanceof Vertex.Hub hub ? Stream.ofNullable(hub.money()) : Stream.of();
  }

  private static BigDecimal middle(Money money) {
    return money.range().min().add(money.range().max()).divide(BigDecimal.TWO);
  }

  public static Network of(Account account) {
    return new NetworkBuilder(account).build();
  }

  /// The same as a JGraphT graph, for its algorithms.
  public Graph<Vertex, Tie> graph() {
    return graph;
  }

  public List<Vertex> vertices() {
    return vertices;
  }

  public List<Tie> ties() {
    return ties;
  }

  public @Nullable Vertex vertex(String id) {
    return byId.get(id);
  }

  /// The currency that sizes are drawn in: that of the most ties in view. Amounts of others have no
  /// size, as if they were not disclosed.
  public Currency currency() {
    return currency;
  }

  /// The sum of a party's shown amounts in [#currency()], or the amount of a hub as a whole; a
  /// range by its middle. For areas only: it counts overlapping money as often as it is claimed.
  public BigDecimal volume(Vertex vertex) {
    return volumes.getOrDefault(vertex.id(), BigDecimal.ZERO);
  }

  /// Ids of the vertices that are at most so many ties away from one, itself included, whichever
  /// way the ties point. Ghosts are passed over.
  public Set<String> neighbourhood(String centre, int degrees) {
    var start = byId.get(centre);
    if (start == null) {
      return Set.of();
    }
    var said = new AsSubgraph<>(graph, null, saidTies());
    var walk = new BreadthFirstIterator<>(new AsUndirectedGraph<>(said), start);
    var near = new LinkedHashSet<String>();
    while (walk.hasNext()) {
      var vertex = walk.next();
      if (walk.getDepth(vertex) > degrees) {
        break;
      }
      near.add(vertex.id());
    }
    return near;
  }

  private Set<Tie> saidTies() {
    return ties.stream().filter(t -> !t.ghost()).collect(Collectors.toSet());
  }

  /// The ties of one commitment.
  public List<Tie> ties(String commitment) {
    return Collections.unmodifiableList(ofCommitment.getOrDefault(commitment, List.of()));
  }
}
