package tieline.model.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import java.time.Period;
import org.junit.jupiter.api.Test;
import tieline.model.account.Claims;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;
import tieline.model.time.When;

/// What a tie rests on, which way it runs, and what puts it in doubt.
class TieTest {
  private static Claims deal() {
    return new Claims()
        .party("client")
        .party("provider")
        .commitment("deal", CommitmentKind.COMPUTE)
        .says("A", "deal", takesPart("client", Role.CLIENT))
        .says("A", "deal", takesPart("provider", Role.PROVIDER));
  }

  private static Claims venture() {
    return new Claims()
        .party("one")
        .party("other")
        .commitment("venture", CommitmentKind.VENTURE)
        .says("A", "venture", takesPart("one", Role.BENEFICIARY));
  }

  private static Statement billionsBy(String party) {
    var range = Range.of(java.math.BigDecimal.valueOf(5_000_000_000L), Qualifier.EXACTLY);
    return new Statement.Amount(new Money(range, "USD"), party);
  }

  private static Tie first(Claims claims) {
    return Network.of(claims.account()).ties().getFirst();
  }

  @Test
  void theOwnAmountOfAPartyLeavesItWhateverItsRoleIs() {
    assertThat(first(venture()).to().id()).isEqualTo("one");
    var tie = first(venture().says("A", "venture", billionsBy("one")));
    assertThat(tie.from().id()).isEqualTo("one");
    assertThat(tie.directed()).isTrue();
  }

  @Test
  void theRoleBesideAnOwnAmountIsOneThatGivesIfThereIsOne() {
    var claims =
        venture()
            .says("A", "venture", takesPart("one", Role.COMMITTER))
            .says("A", "venture", billionsBy("one"));
    assertThat(first(claims).role()).isEqualTo(Role.COMMITTER);
  }

  @Test
  void theSourcesOfASpokeAreThoseOfItsPartAndItsOwnAmount() {
    var claims =
        venture()
            .says("B", "venture", billionsBy("one"))
            .says("C", "venture", billions(9))
            .says("D", "venture", new Statement.Status(State.PLANNED, null));
    assertThat(first(claims).sources()).containsExactly("A", "B");
  }

  @Test
  void theSourcesOfALineAreThoseOfAllThatItShows() {
    var claims =
        deal()
            .says("B", "deal", new Statement.Term("P5Y", Period.ofYears(5)))
            .says("C", "deal", new Statement.Status(State.PLANNED, null));
    assertThat(first(claims).sources()).containsExactlyInAnyOrder("A", "B", "C");
  }

  @Test
  void aTieIsDisputedWhenItsTermIs() {
    var claims =
        deal()
            .says("A", "deal", new Statement.Term("P5Y", Period.ofYears(5)))
            .says("B", "deal", new Statement.Term("P10Y", Period.ofYears(10)));
    assertThat(first(claims).support()).isEqualTo(Support.DISPUTED);
  }

  @Test
  void aTieAndItsHubAreDisputedWhenADateIs() {
    var starts = new Statement.Starts(When.parse("2025"));
    var later = new Statement.Starts(When.parse("2027"));
    assertThat(first(deal().says("A", "deal", starts).says("B", "deal", later)).isDisputed())
        .isTrue();
    var network =
        Network.of(venture().says("A", "venture", starts).says("B", "venture", later).account());
    assertThat(network.ties().getFirst().isDisputed()).isTrue();
    assertThat(network.vertex("venture"))
        .isInstanceOfSatisfying(Vertex.Hub.class, hub -> assertThat(hub.isDisputed()).isTrue());
  }

  @Test
  void aTieIsDisputedWhenSourcesPutAPartyAtOppositeEnds() {
    var claims =
        deal()
            .says("B", "deal", takesPart("client", Role.PROVIDER))
            .says("B", "deal", takesPart("provider", Role.CLIENT));
    assertThat(first(claims).isDisputed()).isTrue();
  }
}
