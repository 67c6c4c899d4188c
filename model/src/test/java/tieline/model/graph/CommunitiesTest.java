package tieline.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.takesPart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;
import tieline.model.account.Claims;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;
import tieline.model.graph.Communities.Community;

class CommunitiesTest {
  private static final String CLIQUES = "a-b a-c a-d b-c b-d c-d d-e e-f e-g f-g";

  private static List<Set<String>> members(Network network) {
    return Communities.of(network).all().stream()
        .map(community -> Acquaintances.ids(community.members()))
        .toList();
  }

  @Test
  void twoCliquesAndABridgeAreTwoCommunities() {
    assertThat(members(Acquaintances.of(CLIQUES)))
        .containsExactly(Set.of("a", "b", "c", "d"), Set.of("e", "f", "g"));
  }

  @Test
  void theyAreNumberedBySizeAndThenByName() {
    assertThat(members(Acquaintances.of("y-z k-l m-n n-o m-o")))
        .containsExactly(Set.of("m", "n", "o"), Set.of("k", "l"), Set.of("y", "z"));
    var network = Acquaintances.of(CLIQUES);
    var communities = Communities.of(network);
    assertThat(communities.all()).extracting(Community::number).containsExactly(1, 2);
    assertThat(communities.of(Objects.requireNonNull(network.vertex("f")))).isEqualTo(2);
  }

  @Test
  void aCommunityIsNamedAfterThePartyWithTheMostTies() {
    assertThat(Communities.of(Acquaintances.of(CLIQUES)).all())
        .extracting(community -> community.chief().name())
        .containsExactly("d", "e");
  }

  @Test
  void whoIsTiedToNobodyIsInNone() {
    var network = Acquaintances.of("a-b lone");
    var communities = Communities.of(network);
    assertThat(communities.all()).hasSize(1);
    assertThat(communities.of(Objects.requireNonNull(network.vertex("lone")))).isZero();
    assertThat(members(Acquaintances.of(""))).isEmpty();
    assertThat(members(Acquaintances.of("lone"))).isEmpty();
  }

  @Test
  void aHubHasTheMostTiesAndYetAPartyIsTheChief() {
    var claims = new Claims().commitment("deal", CommitmentKind.VENTURE);
    for (var party : List.of("p", "q", "r")) {
      claims
          .party(party)
          .says("A", party, new Statement.Description("…"))
          .says("A", "deal", takesPart(party, Role.SPONSOR));
    }
    var community = Communities.of(Network.of(claims.account())).all().getFirst();
    assertThat(community.members().getFirst()).isInstanceOf(Vertex.Hub.class);
    assertThat(community.chief().name()).isEqualTo("p");
  }

  @Test
  void whatNoSourceInViewSaysJoinsNobody() {
    var claims =
        new Claims()
            .party("p")
            .party("q")
            .commitment("deal", CommitmentKind.COMPUTE)
            .says("A", "p", new Statement.Description("…"))
            .says("A", "q", new Statement.Description("…"))
            .says("B", "deal", takesPart("p", Role.CLIENT))
            .says("B", "deal", takesPart("q", Role.PROVIDER));
    assertThat(members(Network.of(claims.account()))).hasSize(1);
    assertThat(members(Network.of(claims.accordingTo("A")))).isEmpty();
  }

  @Test
  void theOrderOfTheDatasetDecidesNothingThatIsClear() {
    assertThat(members(Acquaintances.of("f-g e-g e-f d-e c-d b-d b-c a-d a-c a-b")))
        .isEqualTo(members(Acquaintances.of(CLIQUES)));
  }

  @Property(tries = 40)
  void eachHangsTogetherAndAllHaveEveryoneWhoIsTiedOnce(
      @ForAll @IntRange(min = 1, max = 60) int parties,
      @ForAll @IntRange(max = 150) int contracts) {
    var network = Acquaintances.random(parties, contracts, 17L * parties + contracts);
    var graph = SimpleView.graph(network);
    var communities = Communities.of(network);
    var seen = new HashSet<Vertex>();
    for (var community : communities.all()) {
      var members = new HashSet<>(community.members());
      assertThat(new ConnectivityInspector<>(new AsSubgraph<>(graph, members)).isConnected())
          .isTrue();
      members.forEach(member -> assertThat(seen.add(member)).isTrue());
    }
    network
        .vertices()
        .forEach(v -> {
          if (graph.degreeOf(v) > 1) {
            assertThat(seen).contains(v);
          }
        });
    assertThat(members(network)).isEqualTo(members(network));
  }

  @Test
  void plantedGroupsAreFoundWithAtLeastTheirModularity() {
    var pairs = new StringBuilder();
    var random = new Random(3);
    for (int i = 0; i < 400; i++) {
      int a = random.nextInt(60);
      int b = random.nextInt(10) < 9 ? a % 4 + 4 * random.nextInt(15) : random.nextInt(60);
      if (a != b) {
        pairs.append('p').append(a).append("-p").append(b).append(' ');
      }
    }
    var network = Acquaintances.of(pairs.toString());
    var measure = new UndirectedModularityMeasurer<>(SimpleView.graph(network));
    var found =
        Communities.of(network).all().stream()
            .<Set<Vertex>>map(community -> new HashSet<>(community.members()))
            .toList();
    var planted = new ArrayList<Set<Vertex>>();
    for (int group = 0; group < 4; group++) {
      int number = group;
      planted.add(
          new HashSet<>(
              network.vertices().stream()
                  .filter(v -> Integer.parseInt(v.id().substring(1)) % 4 == number)
                  .toList()));
    }
    assertThat(measure.modularity(found)).isGreaterThanOrEqualTo(measure.modularity(planted));
    assertThat(found).hasSize(4);
  }
}
