package tieline.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.takesPart;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import tieline.model.account.Account;
import tieline.model.account.Claims;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Role;

/// The ways that are told are the best of all that there are, which a search through everything
/// finds.
class RoutesProperties {
  private static final int PARTIES = 9;

  private static Account account(int contracts, long seed) {
    var random = new Random(seed);
    var claims = new Claims();
    for (int i = 0; i < PARTIES; i++) {
      claims.party("p" + i);
    }
    for (int c = 0; c < contracts; c++) {
      var id = "c" + c;
      claims.commitment(id, CommitmentKind.COMPUTE);
      int a = random.nextInt(PARTIES);
      int b = (a + 1 + random.nextInt(PARTIES - 1)) % PARTIES;
      for (var source : List.of("A", "B", "C").subList(0, 1 + random.nextInt(3))) {
        var by = random.nextBoolean() ? source : "C";
        claims.says(by, id, takesPart("p" + a, Role.CLIENT));
        claims.says(by, id, takesPart("p" + b, Role.PROVIDER));
      }
    }
    return claims.account();
  }

  /// The vertices of every way with the fewest steps.
  private static Set<List<String>> all(Network network) {
    var graph = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
    network.vertices().forEach(vertex -> graph.addVertex(vertex.id()));
    network
        .ties()
        .forEach(tie -> {
          graph.addEdge(tie.from().id(), tie.to().id());
          graph.addEdge(tie.to().id(), tie.from().id());
        });
    if (!graph.containsVertex("p0") || !graph.containsVertex("p1")) {
      return Set.of();
    }
    var paths = new AllDirectedPaths<>(graph).getAllPaths("p0", "p1", true, PARTIES);
    int fewest = paths.stream().mapToInt(GraphPath::getLength).min().orElse(0);
    return paths.stream()
        .filter(path -> path.getLength() == fewest)
        .map(GraphPath::getVertexList)
        .collect(Collectors.toSet());
  }

  private static List<String> ids(Route route) {
    return route.vertices().stream().map(Vertex::id).toList();
  }

  private static double cost(Route route) {
    return route.steps().stream().mapToDouble(s -> Routes.cost(s.ties().getFirst())).sum();
  }

  @Property(tries = 300)
  void theShortestWaysAreTold(
      @ForAll @IntRange(min = 1, max = 40) int contracts, @ForAll long seed) {
    var account = account(contracts, seed);
    var network = Network.of(account);
    var routes = Routes.between(account, network, "p0", "p1", tie -> true);
    var all = all(network);
    assertThat(routes.shortest()).hasSize(Math.min(Routes.MOST, all.size()));
    assertThat(routes.more()).isEqualTo(all.size() > Routes.MOST);
    assertThat(all).containsAll(routes.shortest().stream().map(RoutesProperties::ids).toList());
    assertThat(routes.shortest())
        .isSortedAccordingTo(
            Comparator.comparing((Route route) -> route.supporters().isEmpty())
                .thenComparingDouble(RoutesProperties::cost));
    assertThat(Routes.between(account, Network.of(account), "p0", "p1", tie -> true))
        .isEqualTo(routes);
  }

  @Property(tries = 300)
  void aLongerWayRestsOnOneSourceAndIsLonger(
      @ForAll @IntRange(min = 1, max = 20) int contracts, @ForAll long seed) {
    var account = account(contracts, seed);
    var routes = Routes.between(account, Network.of(account), "p0", "p1", tie -> true);
    assertThat(routes.longer())
        .allSatisfy(route -> {
          assertThat(route.supporters()).isNotEmpty();
          assertThat(route.steps()).hasSizeGreaterThan(routes.shortest().getFirst().steps().size());
        });
  }
}
