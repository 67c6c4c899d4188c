package tieline.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tieline.model.account.Claims.takesPart;

import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import tieline.model.account.Account;
import tieline.model.account.Claims;
import tieline.model.account.Lens;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Role;

class CentralityTest {
  private static double betweenness(String pairs, String of) {
    var network = Acquaintances.of(pairs);
    return Centrality.betweenness(network).of(Objects.requireNonNull(network.vertex(of)));
  }

  private static double commitments(String pairs, String of) {
    var network = Acquaintances.of(pairs);
    return Centrality.commitments(network).of(Objects.requireNonNull(network.vertex(of)));
  }

  @Test
  void everyWayInAStarPassesThroughItsCentreAndNoneThroughItsPoints() {
    assertThat(betweenness("m-a m-b m-c m-d", "m")).isEqualTo(1);
    assertThat(betweenness("m-a m-b m-c m-d", "a")).isZero();
  }

  @Test
  void aPairWithTwoShortestWaysSharesThem() {
    assertThat(betweenness("a-b b-d a-c c-d", "b")).isCloseTo(1.0 / 6, within(1e-12));
  }

  @Test
  void whatJoinsTwoCliquesLiesOnMoreWaysThanAnyoneInThem() {
    var network = Acquaintances.of("a-b a-c b-c c-x x-d d-e d-f e-f");
    var centrality = Centrality.betweenness(network);
    double bridge = centrality.of(Objects.requireNonNull(network.vertex("x")));
    assertThat(bridge).isCloseTo(9.0 / 15, within(1e-12));
    assertThat(centrality.scores().values()).allMatch(score -> score <= bridge);
  }

  @Test
  void partsThatHangTogetherNowhereCountAsPairsWithoutAWay() {
    assertThat(betweenness("a-m m-b c-d", "m")).isCloseTo(1.0 / 6, within(1e-12));
  }

  @Test
  void nobodyAndOneAloneHaveNoWays() {
    assertThat(Centrality.betweenness(Acquaintances.of("")).scores()).isEmpty();
    assertThat(betweenness("a", "a")).isZero();
    assertThat(betweenness("a-b", "a")).isZero();
  }

  @Test
  void parallelContractsAreCountedEachAndAreOneWay() {
    assertThat(commitments("a-b a-b a-c", "a")).isEqualTo(3);
    assertThat(betweenness("a-b a-b a-c", "a")).isEqualTo(1);
  }

  @Test
  void whatTheLensLeavesUnsaidJoinsNobody() {
    var account =
        new Claims()
            .party("a")
            .party("b")
            .party("m")
            .commitment("one", CommitmentKind.COMPUTE)
            .commitment("two", CommitmentKind.COMPUTE)
            .says("A", "one", takesPart("a", Role.CLIENT))
            .says("A", "one", takesPart("m", Role.PROVIDER))
            .says("B", "two", takesPart("m", Role.CLIENT))
            .says("B", "two", takesPart("b", Role.PROVIDER))
            .account();
    var alone =
        Network.of(
            Account.of(account.dataset(), Lens.all(account.dataset()).accordingTo(Set.of("A"))));
    assertThat(Centrality.betweenness(Network.of(account)).scores()).containsEntry("m", 1.0);
    assertThat(Centrality.betweenness(alone).scores())
        .containsEntry("m", 0.0)
        .doesNotContainKey("b");
    assertThat(Centrality.commitments(alone).scores()).containsEntry("m", 1.0);
  }

  @Property(tries = 40)
  void itIsTheBetweennessOfJGraphT(
      @ForAll @IntRange(min = 3, max = 30) int parties, @ForAll @IntRange(max = 90) int contracts) {
    var network = Acquaintances.random(parties, contracts, 31L * parties + contracts);
    var ours = Centrality.betweenness(network);
    var theirs = new BetweennessCentrality<>(SimpleView.graph(network));
    double pairs = (parties - 1) * (parties - 2) / 2.0;
    for (var vertex : network.vertices()) {
      assertThat(ours.of(vertex))
          .as(vertex.id())
          .isCloseTo(theirs.getVertexScore(vertex) / pairs, within(1e-9));
    }
    assertThat(ours.sampled()).isZero();
  }

  @Test
  void anEstimateSaysFromHowManyItIsAndIsTheSameEachTimeAndNearTheTruth() {
    var network = Acquaintances.random(300, 900, 7);
    var view = SimpleView.of(network);
    var exact = Centrality.betweenness(network);
    var estimate = Centrality.betweenness(view, 150);
    assertThat(estimate.sampled()).isEqualTo(150);
    assertThat(estimate).isEqualTo(Centrality.betweenness(view, 150));
    double error =
        network.vertices().stream()
            .mapToDouble(v -> Math.abs(estimate.of(v) - exact.of(v)))
            .average()
            .orElseThrow();
    double mean = network.vertices().stream().mapToDouble(exact::of).average().orElseThrow();
    assertThat(error).isLessThan(mean * 0.35);
  }
}
