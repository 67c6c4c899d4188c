package tieline.model.account;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Event;
import tieline.model.dataset.EventKind;
import tieline.model.dataset.Extras;
import tieline.model.dataset.Money;
import tieline.model.dataset.RelationType;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;
import tieline.model.time.When;

class LaneRuleTest {
  /// A centre `c` that buys from each of `p`, `q` and `r`.
  private static Claims hubAndSpokes() {
    var claims = new Claims().party("c").party("p").party("q").party("r");
    for (var party : List.of("p", "q", "r")) {
      claims
          .commitment("with-" + party, CommitmentKind.COMPUTE)
          .says("A", "with-" + party, takesPart("c", Role.CLIENT))
          .says("A", "with-" + party, takesPart(party, Role.PROVIDER));
    }
    return claims;
  }

  private static Claims event(Claims claims, String id) {
    return claims.event(new Event(id, id, EventKind.MILESTONE, List.of(), Extras.NONE));
  }

  private static String lane(Claims claims, String id) {
    return Objects.requireNonNull(Chronicle.of(claims.account()).item(id)).lane();
  }

  private static List<String> lanes(Account account) {
    return Chronicle.of(account).lanes().stream().map(ChronicleLane::id).toList();
  }

  @Test
  void aCommitmentIsAboutWhoeverTheCentreMadeItWith() {
    assertThat(lane(hubAndSpokes(), "with-q")).isEqualTo("q");
  }

  @Test
  void whatNobodyElseHasAPartInIsTheCentresOwn() {
    var claims = event(hubAndSpokes(), "e").says("A", "e", takesPart("c", Role.ACTOR));
    assertThat(lane(claims, "e")).isEqualTo("c");
  }

  @Test
  void ofSeveralPartiesTheOneWithTheLargestAmountHasIt() {
    var claims =
        hubAndSpokes()
            .says("A", "with-p", takesPart("r", Role.PROVIDER))
            .says("A", "with-p", new Statement.Amount(Money.usd(5), "r"));
    assertThat(lane(claims, "with-p")).isEqualTo("r");
  }

  @Test
  void whoeverGivesComesBeforeWhoeverReceives() {
    var claims = hubAndSpokes().says("A", "with-p", takesPart("r", Role.SUPPLIER));
    assertThat(lane(claims, "with-p")).isEqualTo("r");
  }

  @Test
  void whoeverActsComesBeforeWhoeverIsAffected() {
    var claims =
        event(hubAndSpokes(), "e")
            .says("A", "e", takesPart("p", Role.AFFECTED))
            .says("A", "e", takesPart("r", Role.ACTOR));
    assertThat(lane(claims, "e")).isEqualTo("r");
  }

  @Test
  void aVentureHasALaneOfItsOwnWithItsEvents() {
    var claims =
        event(hubAndSpokes().commitment("venture", CommitmentKind.VENTURE), "e")
            .says("A", "venture", takesPart("p", Role.SPONSOR))
            .says("A", "e", takesPart("q", Role.ACTOR))
            .says("A", "e", new Statement.RelatesTo(RelationType.PART_OF, "venture"));
    assertThat(lane(claims, "venture")).isEqualTo("venture");
    assertThat(lane(claims, "e")).isEqualTo("venture");
  }

  @Test
  void aSourcesOwnTotalIsTheCentres() {
    var claims =
        hubAndSpokes()
            .commitment("all", CommitmentKind.TOTAL)
            .says("A", "all", takesPart("c", Role.COMMITTER))
            .says("A", "all", takesPart("p", Role.PARTNER));
    assertThat(lane(claims, "all")).isEqualTo("c");
  }

  @Test
  void lanesWithDatesComeFirstThenPartiesInTheirOrderThenTheCentre() {
    var claims = event(event(hubAndSpokes(), "e"), "f");
    for (var about : List.of("with-r", "e")) {
      claims.says("A", about, new Statement.Starts(When.parse("2025")));
    }
    claims.says("A", "e", takesPart("c", Role.ACTOR)).says("A", "f", billions(1));
    assertThat(lanes(claims.account())).containsExactly("r", "c", "p", "q", "");
  }

  @Test
  void aChangeOfLensMovesNothingFromLaneToLane() {
    var claims =
        hubAndSpokes()
            .says("B", "with-p", takesPart("q", Role.SUPPLIER))
            .says("B", "with-q", new Statement.Starts(When.parse("2025")));
    assertThat(lanes(claims.accordingTo("A"))).isEqualTo(lanes(claims.account()));
    assertThat(lane(claims, "with-p")).isEqualTo("q");
    assertThat(Objects.requireNonNull(Chronicle.of(claims.accordingTo("A")).item("with-p")).lane())
        .isEqualTo("q");
  }
}
