package tieline.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.model.dataset.Money;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;

class DossierTest {
  private final Dossier deal = Dossier.of(new Sample().view(), "deal");

  private static Row row(Dossier dossier, String label) {
    return dossier.facts().stream().filter(r -> r.label().equals(label)).findFirst().orElseThrow();
  }

  private static Card card(Dossier dossier, String claim) {
    return dossier.cards().get(dossier.indexOf(claim));
  }

  @Test
  void aDealOfTwoIsTitledByWhoCommitsToWhom() {
    assertThat(deal.heading().eyebrow()).isEqualTo("COMMITMENT · COMPUTE");
    assertThat(deal.heading().spokenTitle()).isEqualTo("Acme → Bolt");
    assertThat(deal.heading().subtitle()).isEqualTo("Capacity deal");
    assertThat(deal.heading().title().getLast().subject()).isEqualTo("bolt");
  }

  @Test
  void theHeadingCountsTheSourcesThatSpeakOfIt() {
    assertThat(deal.heading().heard()).isEqualTo(3);
    assertThat(deal.heading().all()).isEqualTo(3);
    assertThat(deal.heading().disputed()).isTrue();
  }

  @Test
  void aPartyIsSpokenOfByTheSourcesThatGiveItAPart() {
    var acme = Dossier.of(new Sample().view(), "acme");
    assertThat(acme.heading().isGhost()).isFalse();
    assertThat(acme.heading().heard()).isEqualTo(1);
    assertThat(Dossier.of(new Sample().accordingTo("B"), "acme").heading().isGhost()).isTrue();
  }

  @Test
  void whatNoSourceInViewSpeaksOfIsAGhost() {
    var older = Dossier.of(new Sample().view(), "older");
    assertThat(older.heading().isGhost()).isTrue();
    assertThat(older.cards()).isEmpty();
    assertThat(older.outside()).isNull();
  }

  @Test
  void everyValueStandsWithTheSourcesThatSayIt() {
    var status = row(deal, "Status");
    assertThat(status.lines()).extracting(Line::text).contains("in force", "withdrawn");
    assertThat(status.lines().getFirst().sources())
        .extracting(Chip::label)
        .contains("Field report");
  }

  @Test
  void bothSidesOfADisputeAreMarkedAndOneIsShown() {
    var lines = row(deal, "Status").lines();
    assertThat(lines.subList(0, 2)).allMatch(Line::disputed);
    assertThat(lines).extracting(Line::shown).containsExactly(true, false, false);
    assertThat(row(deal, "Amount").lines().getFirst().disputed()).isFalse();
  }

  @Test
  void whatIsDeniedIsSaidInWords() {
    assertThat(row(deal, "Status").lines()).extracting(Line::text).contains("not amended");
    assertThat(card(deal, "B-2").verdict()).isEqualTo("denies status amended");
  }

  @Test
  void aCardSaysWhatItsClaimStatesOrContradicts() {
    assertThat(card(deal, "A-3").verdict()).isEqualTo("states amount $300 B");
    assertThat(card(deal, "A-3").against()).isFalse();
    var against = deal.cards().stream().filter(Card::against).toList();
    assertThat(against).hasSize(1);
    assertThat(against.getFirst().verdict()).startsWith("contradicts “").contains("”: status ");
    assertThat(against.getFirst().conflicts()).containsExactly("In force, or withdrawn?");
  }

  @Test
  void aCardHasAllPlacesAndTheDateOfItsSource() {
    assertThat(card(deal, "A-3").quotes()).containsExactly("$300 Billion", "300B");
    assertThat(card(deal, "A-3").dated()).isEqualTo("November 2025");
    assertThat(card(deal, "B-1").dated()).isEqualTo("undated");
  }

  @Test
  void whatIsNotPlainlyStatedSaysHow() {
    assertThat(card(deal, "C-1").modality()).isEqualTo("reported");
    assertThat(card(deal, "A-3").modality()).isNull();
    assertThat(deal.words().getFirst().modality()).isEqualTo("reported");
  }

  @Test
  void claimsOutsideTheLensAreCountedAndNotListed() {
    var dossier = Dossier.of(new Sample().accordingTo("A", "B"), "deal");
    assertThat(dossier.indexOf("C-1")).isNegative();
    assertThat(dossier.outside()).isEqualTo("1 more claim from C is outside the lens");
    var alone = Dossier.of(new Sample().accordingTo("A"), "deal");
    assertThat(alone.outside()).isEqualTo("3 more claims from B, C are outside the lens");
    assertThat(alone.disputes()).isEmpty();
    assertThat(alone.heading().disputed()).isFalse();
  }

  @Test
  void aConflictSaysWhoIsOnWhichSide() {
    var conflict = deal.disputes().getFirst();
    assertThat(conflict.differs()).isEqualTo("status");
    assertThat(conflict.sides())
        .extracting(side -> side.claims().getFirst().text())
        .containsExactly("status in force", "status withdrawn");
  }

  @Test
  void aRelationReadsFromBothEnds() {
    assertThat(deal.relations().getFirst().title()).isEqualTo("part of Older deal");
    assertThat(Dossier.of(new Sample().view(), "older").relations().getFirst().title())
        .isEqualTo("includes Capacity deal");
  }

  @Test
  void aPartyListsItsCommitmentsWithAmountAndRole() {
    var link = Dossier.of(new Sample().view(), "acme").commitments().getFirst();
    assertThat(link.title()).isEqualTo("Capacity deal");
    assertThat(link.figure()).isEqualTo("$300 B");
    assertThat(link.detail()).isEqualTo("client");
  }

  @Test
  void figuresTellWhyTheyDiffer() {
    var sample = new Sample();
    sample.says("A-9", "older", new Statement.Amount(Money.usd(100_000_000_000L)), "100");
    var figures = Figures.of(sample.view().account(), List.of("deal", "older"));
    assertThat(figures.gross()).isEqualTo("$400 B");
    assertThat(figures.lower()).isEqualTo("$300 B");
    assertThat(figures.reasons())
        .anyMatch(r -> r.contains("Older deal") && r.contains("Same goods."));
  }

  @Test
  void anAmountBySaysWhoseAndAMeasureSaysOfWhat() {
    var sample = new Sample();
    sample.says("C-2", "older", new Statement.Amount(Money.usd(5), "bolt"), "five");
    sample.says("C-3", "older", new Statement.Quantity(Range.of(5), "us", "delay"), "five us");
    var older = Dossier.of(sample.view(), "older");
    assertThat(row(older, "Amount").lines().getFirst().aside()).isEqualTo("by Bolt");
    assertThat(row(older, "Quantity").lines().getFirst().text()).isEqualTo("5 µs");
    assertThat(row(older, "Quantity").lines().getFirst().aside()).isEqualTo("delay");
  }

  @Test
  void aNameOfAMegabyteIsCutBeforeItIsLaidOut() {
    var dossier = Dossier.of(new Sample().named("x".repeat(1_000_000)), "acme");
    assertThat(dossier.heading().spokenTitle()).hasSizeLessThan(200).endsWith("…");
  }

  @Test
  void cuttingNeverPartsACodePoint() {
    assertThat(Cap.at(2, "😀😀😀")).isEqualTo("😀😀…");
    assertThat(Cap.at(3, "😀😀😀")).isEqualTo("😀😀😀");
  }

  @Test
  void aCitationNamesQuotePlaceTitleDateAndAddress() {
    assertThat(card(deal, "A-3").citation())
        .contains("“$300 Billion” (characters 7–19)")
        .contains("Title of A. November 2025. https://example.org/a");
  }

  @Test
  void onlyWebAddressesOpen() {
    assertThat(Objects.requireNonNull(card(deal, "A-3").address())).hasHost("example.org");
    assertThat(card(deal, "C-1").address()).isNull();
  }

  @Test
  void theOverviewHasSourcesWithTheirClaimsAndTheGreatConflicts() {
    var overview = Overview.of(new Sample().accordingTo("A", "B"));
    assertThat(overview.counts()).isEqualTo("2 parties · 2 commitments · 1 event · 7 claims");
    assertThat(overview.disputes()).extracting(Dispute::id).containsExactly("alive");
    assertThat(overview.sources()).extracting(Overview.Origin::claims).containsExactly(4L, 2L, 1L);
    assertThat(overview.sources())
        .extracting(Overview.Origin::heard)
        .containsExactly(true, true, false);
  }
}
