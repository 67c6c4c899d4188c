package tieline.model.account;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Event;
import tieline.model.dataset.EventKind;
import tieline.model.dataset.Extras;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

class ChronicleTest {
  private static Claims deal() {
    return new Claims().party("p").party("q").commitment("deal", CommitmentKind.COMPUTE);
  }

  private static Claims event(Claims claims, String id) {
    return claims.event(new Event(id, id, EventKind.MILESTONE, List.of(), Extras.NONE));
  }

  private static Statement date(String edtf) {
    return new Statement.Date(When.parse(edtf));
  }

  private static Statement starts(String edtf) {
    return new Statement.Starts(When.parse(edtf));
  }

  private static Statement ends(String edtf) {
    return new Statement.Ends(When.parse(edtf));
  }

  private static Statement status(State state, String edtf) {
    return new Statement.Status(state, When.parse(edtf));
  }

  private static final Statement FIVE_YEARS = new Statement.Term("P5Y", Period.ofYears(5));

  private static TimeSpan span(String edtf) {
    return When.parse(edtf).extent();
  }

  private static ChronicleItem item(Claims claims, String id) {
    return Objects.requireNonNull(Chronicle.of(claims.account()).item(id));
  }

  private static Course course(Claims claims, String id) {
    return Objects.requireNonNull(item(claims, id).course());
  }

  @Test
  void aMonthIsAMonthLong() {
    var course = course(event(deal(), "e").says("A", "e", date("2025-09")), "e");
    assertThat(course).isEqualTo(new Course(span("2025-09"), span("2025-09"), true));
  }

  @Test
  void whatNobodyDatesIsGivenNoDate() {
    var item = item(deal().says("A", "deal", billions(5)), "deal");
    assertThat(item.isDated()).isFalse();
    assertThat(Chronicle.of(deal().says("A", "deal", billions(5)).account()).extent()).isEmpty();
  }

  @Test
  void aTermAloneIsNoDate() {
    assertThat(item(deal().says("A", "deal", FIVE_YEARS), "deal").isDated()).isFalse();
    assertThat(item(deal().says("A", "deal", FIVE_YEARS), "deal").term()).isEqualTo("5 years");
  }

  @Test
  void aTermGivesTheEndThatNobodySays() {
    var course =
        course(deal().says("A", "deal", FIVE_YEARS).says("A", "deal", starts("2025-10")), "deal");
    assertThat(course).isEqualTo(new Course(span("2025-10"), span("2030-10"), false));
  }

  @Test
  void aTermGivesTheBeginThatNobodySays() {
    var course =
        course(deal().says("A", "deal", FIVE_YEARS).says("A", "deal", ends("2030")), "deal");
    assertThat(course).isEqualTo(new Course(span("2025"), span("2030"), false));
  }

  @Test
  void anEndThatIsSaidWinsOverTheTerm() {
    var claims =
        deal()
            .says("A", "deal", FIVE_YEARS)
            .says("A", "deal", starts("2025"))
            .says("A", "deal", ends("2027"));
    assertThat(course(claims, "deal").end()).isEqualTo(span("2027"));
  }

  @Test
  void aTermBeyondAllTimeGivesNoEnd() {
    var ages = new Statement.Term("P999999999Y", Period.ofYears(999_999_999));
    var course = course(deal().says("A", "deal", ages).says("A", "deal", starts("2025")), "deal");
    assertThat(course.end()).isNull();
  }

  @Test
  void theFirstDatedStateBeginsACommitmentThatHasNoBegin() {
    var claims =
        deal()
            .says("A", "deal", status(State.SIGNED, "2026-02"))
            .says("A", "deal", status(State.ANNOUNCED, "2025-11"));
    assertThat(course(claims, "deal")).isEqualTo(new Course(span("2025-11"), null, false));
  }

  @Test
  void statesFollowEachOther() {
    var claims =
        deal()
            .says("A", "deal", status(State.SIGNED, "2026-02"))
            .says("A", "deal", status(State.ANNOUNCED, "2025-11"));
    assertThat(item(claims, "deal").phases())
        .extracting(Phase::state, Phase::on, Phase::until)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(State.ANNOUNCED, span("2025-11"), span("2026-02")),
            org.assertj.core.groups.Tuple.tuple(State.SIGNED, span("2026-02"), null));
  }

  @Test
  void aWithdrawalEndsACommitment() {
    var claims =
        deal()
            .says("A", "deal", status(State.ANNOUNCED, "2025-01"))
            .says("A", "deal", status(State.WITHDRAWN, "2026-03"));
    assertThat(course(claims, "deal"))
        .isEqualTo(new Course(span("2025-01"), span("2026-03"), false));
  }

  @Test
  void anUndatedStateIsNoDate() {
    var withdrawn = new Statement.Status(State.WITHDRAWN, null);
    assertThat(item(deal().says("A", "deal", withdrawn), "deal").isDated()).isFalse();
  }

  @Test
  void aDateThatASourceDeniesIsNotShown() {
    assertThat(item(event(deal(), "e").denies("A", "e", date("2025")), "e").isDated()).isFalse();
  }

  @Test
  void anEndBeforeTheBeginIsAsWideAsTheContradiction() {
    var claims = deal().says("A", "deal", starts("2027")).says("B", "deal", ends("2025"));
    var all = new TimeSpan(span("2025").start(), span("2027").end());
    assertThat(course(claims, "deal")).isEqualTo(new Course(all, all, false));
  }

  @Test
  void otherDatesAreKeptBesideTheOneShown() {
    var claims =
        event(deal(), "e")
            .says("A", "e", date("2025-36"))
            .says("B", "e", date("2025-36"))
            .says("C", "e", date("2025"));
    assertThat(course(claims, "e").begin()).isEqualTo(span("2025-36"));
    assertThat(item(claims, "e").rivals()).containsExactly(span("2025"));
  }

  @Test
  void beginAndEndAreEachSaidInTheirOwnWay() {
    var claims =
        event(deal(), "e")
            .says("A", "e", starts("2025"))
            .says("A", "e", ends("2027"), Modality.FORECAST, false);
    assertThat(item(claims, "e").modality()).isEqualTo(Modality.STATED);
    assertThat(item(claims, "e").endModality()).isEqualTo(Modality.FORECAST);
  }

  @Test
  void whatTheLensLeavesOutIsAGhostAtItsDate() {
    var claims = event(deal(), "e").says("A", "e", date("2025")).says("B", "deal", billions(5));
    var ghost = Objects.requireNonNull(Chronicle.of(claims.accordingTo("B")).item("e"));
    assertThat(ghost.ghost()).isTrue();
    assertThat(ghost.course()).isNotNull();
    assertThat(ghost.support()).isEqualTo(Support.UNSUPPORTED);
  }

  @Test
  void whatTheLensHearsOfButDoesNotDateIsUndatedWithAGhostAtItsDate() {
    var claims = deal().says("A", "deal", starts("2025")).says("B", "deal", billions(5));
    var chronicle = Chronicle.of(claims.accordingTo("B"));
    assertThat(chronicle.undated()).extracting(ChronicleItem::ghost).containsExactly(false);
    assertThat(chronicle.dated()).extracting(ChronicleItem::ghost).containsExactly(true);
    assertThat(Objects.requireNonNull(chronicle.item("deal")).isDated()).isFalse();
  }

  @Test
  void whatNoSourceSpeaksOfIsNotThere() {
    assertThat(Chronicle.of(deal().says("A", "p", billions(1)).account()).items()).isEmpty();
  }

  @Test
  void aDisputedDateDisputesTheItem() {
    var claims = event(deal(), "e").says("A", "e", date("2025")).says("B", "e", date("2027"));
    assertThat(item(claims, "e").isDisputed()).isTrue();
  }

  private static Claims threeEvents() {
    var claims = event(event(event(deal(), "past"), "now"), "since");
    return claims
        .says("A", "past", date("2023"))
        .says("A", "now", date("2025"))
        .says("A", "since", starts("2024"));
  }

  @Test
  void duringAQuarterIsCertainForItsMonthsAndPossibleForItsYear() {
    var claims =
        event(event(threeEvents(), "november"), "next")
            .says("A", "november", date("2025-11"))
            .says("A", "next", date("2026-01"));
    var during = Chronicle.of(claims.account()).during(When.parse("2025-36"));
    assertThat(during.certainly()).containsExactly("november");
    assertThat(during.possibly()).containsExactlyInAnyOrder("now", "since");
  }

  @Test
  void whatHasNoKnownEndMayGoOnForEver() {
    var chronicle = Chronicle.of(threeEvents().account());
    assertThat(chronicle.outside(span("2025"))).containsExactly("past");
    assertThat(chronicle.outside(span("2023"))).containsExactlyInAnyOrder("now", "since");
  }

  @Test
  void aPartyIsOutsideWhenAllItsCommitmentsAre() {
    var claims =
        deal()
            .commitment("other", CommitmentKind.COMPUTE)
            .says("A", "deal", takesPart("p", Role.CLIENT))
            .says("A", "deal", takesPart("q", Role.PROVIDER))
            .says("A", "deal", starts("2027"))
            .says("A", "other", takesPart("q", Role.PROVIDER));
    assertThat(Chronicle.of(claims.account()).outside(span("2025")))
        .containsExactlyInAnyOrder("deal", "p");
  }

  @Test
  void theExtentLeavesOutWhatHasNoLimit() {
    var claims =
        event(event(deal(), "e"), "f").says("A", "e", date("2023/..")).says("A", "f", date("2027"));
    assertThat(Chronicle.of(claims.account()).extent())
        .contains(new TimeSpan(span("2023").start(), span("2027").end()));
  }

  @Test
  void eachDateInViewCountsOnceForTheOverview() {
    var claims = threeEvents().says("B", "now", date("2025")).says("B", "deal", billions(5));
    assertThat(Chronicle.of(claims.account()).claimed())
        .containsExactlyInAnyOrder(span("2023"), span("2025"), span("2025"), span("2024"));
    assertThat(Chronicle.of(claims.accordingTo("B")).claimed()).containsExactly(span("2025"));
  }

  @Test
  void theSequenceGoesByFirstSecondAndLeavesGhostsOut() {
    var claims = event(threeEvents(), "elsewhere").says("B", "elsewhere", date("2022"));
    assertThat(Chronicle.of(claims.accordingTo("A")).sequence())
        .extracting(ChronicleItem::id)
        .containsExactly("past", "since", "now");
  }

  @Test
  void whatEndsByAYearMayEndAtAnyTimeSinceItBegan() {
    var claims = deal().says("A", "deal", starts("2025")).says("A", "deal", ends("../2028"));
    assertThat(course(claims, "deal").end())
        .isEqualTo(new TimeSpan(span("2025").start(), span("2028").end()));
  }

  @Test
  void whatEndsInAYearOrLaterHasNoLatestEnd() {
    assertThat(course(deal().says("A", "deal", ends("2028/..")), "deal").end())
        .isEqualTo(new TimeSpan(span("2028").start(), TimeSpan.END));
  }
}
