package tieline.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import org.junit.jupiter.api.Test;
import tieline.model.account.Account;
import tieline.model.account.Claims;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;

class NetworkTest {
  private static Claims parties() {
    return new Claims().party("client").party("provider").party("third");
  }

  private static Claims deal() {
    return parties()
        .commitment("deal", CommitmentKind.COMPUTE)
        .says("A", "deal", takesPart("provider", Role.PROVIDER))
        .says("A", "deal", takesPart("client", Role.CLIENT));
  }

  private static Network network(Account account) {
    return Network.of(account);
  }

  @Test
  void twoPartiesAreJoinedByOneLineFromWhoCommitsToWhom() {
    var tie = network(deal().account()).ties().getFirst();
    assertThat(tie.from().id()).isEqualTo("client");
    assertThat(tie.to().id()).isEqualTo("provider");
    assertThat(tie.directed()).isTrue();
  }

  @Test
  void aCommitmentOfWhichOnePartyIsNamedIsALoopAtIt() {
    var claims =
        parties()
            .commitment("own", CommitmentKind.COMPUTE)
            .says("A", "own", takesPart("client", Role.CLIENT));
    var tie = network(claims.account()).ties().getFirst();
    assertThat(tie.from().id()).isEqualTo("client");
    assertThat(tie.to()).isEqualTo(tie.from());
    assertThat(tie.directed()).isFalse();
    assertThat(tie.ghost()).isFalse();
    assertThat(network(claims.accordingTo("B")).ties().getFirst().ghost()).isTrue();
  }

  @Test
  void threePartiesMeetAtAHub() {
    var network = network(deal().says("A", "deal", takesPart("third", Role.FUNDER)).account());
    assertThat(network.vertex("deal")).isInstanceOf(Vertex.Hub.class);
    assertThat(network.ties()).hasSize(3);
    assertThat(network.ties("deal"))
        .allSatisfy(
            t -> assertThat(java.util.List.of(t.from().id(), t.to().id())).contains("deal"));
  }

  @Test
  void aVentureIsAHubWithItsPlacesAroundIt() {
    var network =
        network(
            parties()
                .commitment("venture", CommitmentKind.VENTURE)
                .says("A", "venture", takesPart("client", Role.SPONSOR))
                .says("A", "venture", new Statement.Place("Somewhere"))
                .account());
    assertThat(network.vertex("venture@Somewhere")).isInstanceOf(Vertex.Site.class);
  }

  @Test
  void parallelCommitmentsStaySeparateLines() {
    var network =
        network(
            deal()
                .commitment("again", CommitmentKind.EQUITY)
                .says("A", "again", takesPart("provider", Role.INVESTOR))
                .says("A", "again", takesPart("client", Role.ISSUER))
                .account());
    assertThat(network.ties()).hasSize(2);
    assertThat(network.ties("again").getFirst().from().id()).isEqualTo("provider");
  }

  @Test
  void whatTheLensLeavesUnsaidStaysAsAGhostSoThatNothingMoves() {
    var claims = deal().says("B", "third", new Statement.Description("…"));
    var all = network(claims.account());
    var some = network(claims.accordingTo("B"));
    assertThat(some.vertices())
        .extracting(Vertex::id)
        .isEqualTo(all.vertices().stream().map(Vertex::id).toList());
    assertThat(some.ties().getFirst().ghost()).isTrue();
    assertThat(all.ties().getFirst().ghost()).isFalse();
  }

  @Test
  void theDirectionIsThatOfTheSourcesInView() {
    var claims =
        deal()
            .says("B", "deal", takesPart("provider", Role.CLIENT))
            .says("B", "deal", takesPart("client", Role.PROVIDER));
    assertThat(network(claims.accordingTo("B")).ties().getFirst().from().id())
        .isEqualTo("provider");
  }

  @Test
  void aTieIsDisputedWhenItsAmountIs() {
    var tie =
        network(deal().says("A", "deal", billions(1)).says("B", "deal", billions(2)).account())
            .ties()
            .getFirst();
    assertThat(tie.support()).isEqualTo(Support.DISPUTED);
    assertThat(tie.sources()).containsExactly("A", "B");
  }

  @Test
  void aSourcesOwnTotalIsNoTie() {
    var network =
        network(
            parties()
                .commitment("sum", CommitmentKind.TOTAL)
                .says("A", "sum", takesPart("client", Role.COMMITTER))
                .says("A", "sum", takesPart("provider", Role.RECIPIENT))
                .account());
    assertThat(network.ties()).isEmpty();
  }

  @Test
  void aNeighbourhoodReachesAsManyTiesAwayAsItsDegree() {
    var network =
        network(
            deal()
                .commitment("next", CommitmentKind.SUPPLY)
                .says("A", "next", takesPart("third", Role.SUPPLIER))
                .says("A", "next", takesPart("provider", Role.RECIPIENT))
                .account());
    assertThat(network.neighbourhood("client", 1)).containsExactlyInAnyOrder("client", "provider");
    assertThat(network.neighbourhood("client", 2)).contains("third");
  }
}
