package tieline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tieline.app.state.Encoding;
import tieline.app.state.Encoding.Size;
import tieline.app.state.Encoding.Tint;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;
import tieline.model.time.When;

class SheetsTest {
  private final Sample sample = new Sample();

  private static Row row(Sheets sheets, Sheet sheet, String subject) {
    return sheets.rows(sheet).stream()
        .filter(r -> r.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static String cell(Sheets sheets, Sheet sheet, String subject, String column) {
    var titles = sheet.columns().stream().map(Column::title).toList();
    assertThat(titles).contains(column);
    return row(sheets, sheet, subject).cells().get(titles.indexOf(column)).text();
  }

  private static String party(Sheets sheets, String subject, String column) {
    return cell(sheets, Sheet.PARTIES, subject, column);
  }

  private static String commitment(Sheets sheets, String subject, String column) {
    return cell(sheets, Sheet.COMMITMENTS, subject, column);
  }

  private static String event(Sheets sheets, String subject, String column) {
    return cell(sheets, Sheet.EVENTS, subject, column);
  }

  @Test
  void everyRowHasACellForEachColumn() {
    var sheets = sample.sheets();
    for (var sheet : Sheet.values()) {
      assertThat(sheets.rows(sheet))
          .isNotEmpty()
          .allMatch(row -> row.cells().size() == sheet.columns().size());
    }
  }

  @Test
  void aPartyIsToldWithWhatItTakesPartInAndWhoSaysSo() {
    var sheets = sample.sheets();
    assertThat(party(sheets, "bolt", "Commitments")).isEqualTo("2");
    assertThat(party(sheets, "bolt", "Sources")).isEqualTo("3 · A B C");
    assertThat(party(sheets, "bolt", "Support")).isEqualTo("3 of 3 sources");
    assertThat(party(sheets, "bolt", "Kind")).isEqualTo("investor");
  }

  @Test
  void theAmountsOfAPartyAddUpToWhatItsDiscIsSizedBy() {
    var sheets = sample.sheets();
    assertThat(party(sheets, "acme", "Sum")).isEqualTo("> $320 B–350 B");
    var cell = row(sheets, Sheet.PARTIES, "acme").cells().get(5);
    assertThat(cell.number()).isEqualByComparingTo("335000000000");
    assertThat(party(sheets, "energie", "Sum")).isEqualTo("no amount");
  }

  @Test
  void boundsThatPullBothWaysLeaveASumNoMoreThanAbout() {
    sample.says("A", "silent", new Statement.Participant("acme", Role.CLIENT));
    sample.says("A", "silent", new Statement.Participant("bolt", Role.PROVIDER));
    sample.says("A", "silent", Sample.amount(0, 10, Qualifier.UP_TO, null));
    assertThat(party(sample.sheets(), "acme", "Sum")).isEqualTo("≈ $320 B–360 B");
  }

  @Test
  void aCommitmentIsToldWithPartiesAmountDatesAndState() {
    var sheets = sample.sheets();
    assertThat(commitment(sheets, "deal", "Who commits")).isEqualTo("Acme (client)");
    assertThat(commitment(sheets, "deal", "To whom")).isEqualTo("Bolt (provider)");
    assertThat(commitment(sheets, "deal", "Others")).isEqualTo("not said");
    assertThat(commitment(sheets, "deal", "Amount")).isEqualTo("$300 B");
    assertThat(commitment(sheets, "deal", "Starts")).isEqualTo("September 2025");
    assertThat(commitment(sheets, "deal", "Ends")).isEqualTo("2030");
    assertThat(commitment(sheets, "fund", "Starts")).isEqualTo("undated");
    assertThat(commitment(sheets, "fund", "State")).isEqualTo("not said");
  }

  @Test
  void whoIsGivenRolesOnBothSidesStandsOnBothAndWhoIsOnNeitherStandsApart() {
    sample.says("C", "deal", new Statement.Participant("acme", Role.OPERATOR));
    sample.says("C", "deal", new Statement.Participant("energie", Role.PARTNER));
    var sheets = sample.sheets();
    assertThat(commitment(sheets, "deal", "Who commits")).isEqualTo("Acme (client)");
    assertThat(commitment(sheets, "deal", "To whom")).contains("Acme (operator)", "Bolt");
    assertThat(commitment(sheets, "deal", "Others")).isEqualTo("Énergie (partner)");
  }

  @Test
  void statesThatCannotBothBeStandSideBySide() {
    var sheets = sample.sheets();
    assertThat(commitment(sheets, "deal", "State")).contains("in force", " ≠ ", "withdrawn");
    assertThat(commitment(sheets, "deal", "Disputed")).isEqualTo("≠ status");
    assertThat(commitment(sheets, "deal", "Support")).isEqualTo("disputed");
    assertThat(commitment(sheets, "fund", "Disputed")).isEmpty();
  }

  @Test
  void anEndThatFollowsFromATermGetsNoDate() {
    sample.says("C", "fund", new Statement.Starts(When.parse("2026")));
    sample.says("C", "fund", new Statement.Term("P5Y", java.time.Period.ofYears(5)));
    var sheets = sample.sheets();
    assertThat(commitment(sheets, "fund", "Starts")).isEqualTo("2026");
    assertThat(commitment(sheets, "fund", "Ends")).isEqualTo("by its term");
  }

  @Test
  void howItIsSaidIsPartOfItsSupport() {
    sample.says(
        "C", "silent", new Statement.Participant("acme", Role.CLIENT), Modality.REPORTED, false);
    sample.says(
        "C", "silent", new Statement.Participant("bolt", Role.CLIENT), Modality.REPORTED, false);
    var sheets = sample.sheets();
    assertThat(commitment(sheets, "silent", "Support")).isEqualTo("single source, reported");
    assertThat(commitment(sheets, "fund", "Support")).isEqualTo("single source");
  }

  @Test
  void anEventIsToldWithItsDateAndWhomItConcerns() {
    var sheets = sample.sheets();
    assertThat(event(sheets, "fair", "Date")).isEqualTo("2024");
    assertThat(event(sheets, "fair", "Concerns")).isEqualTo("Énergie (speaker)");
    assertThat(event(sheets, "rumour", "Date")).isEqualTo("undated");
    assertThat(event(sheets, "rumour", "Sources")).isEqualTo("1 · B");
  }

  @Test
  void whatTheSourcesInViewDoNotSayStaysMutedAndSaysWhy() {
    var sheets = sample.sheets("B");
    assertThat(row(sheets, Sheet.COMMITMENTS, "fund").muted()).isTrue();
    assertThat(commitment(sheets, "fund", "Support")).isEqualTo("not said by the sources in view");
    assertThat(commitment(sheets, "fund", "Sources")).isEqualTo("none");
    assertThat(party(sheets, "acme", "Support")).isEqualTo("not said by the sources in view");
    assertThat(event(sheets, "fair", "Support")).isEqualTo("not said by the sources in view");
    assertThat(row(sheets, Sheet.EVENTS, "rumour").muted()).isFalse();
  }

  @Test
  void aDealWhosePartiesAreOutOfViewIsMutedAsItsLineIs() {
    var sheets = sample.sheets("B");
    assertThat(row(sheets, Sheet.COMMITMENTS, "deal").muted()).isTrue();
    assertThat(commitment(sheets, "deal", "Support"))
        .endsWith("parties not said by the sources in view");
    assertThat(commitment(sheets, "deal", "State")).isEqualTo("withdrawn");
  }

  @Test
  void whatNoSourceSpeaksOfSaysSo() {
    var sheets = sample.sheets();
    assertThat(party(sheets, "nobody", "Support")).isEqualTo("said by no source");
    assertThat(commitment(sheets, "silent", "Support")).isEqualTo("said by no source");
    assertThat(row(sheets, Sheet.COMMITMENTS, "silent").muted()).isTrue();
  }

  @Test
  void whatTheTimeWindowLeavesOutIsMutedAndTheUndatedIsNot() {
    var sheets = sample.during("2023");
    assertThat(row(sheets, Sheet.COMMITMENTS, "deal").muted()).isTrue();
    assertThat(commitment(sheets, "deal", "Support"))
        .isEqualTo("disputed · outside of the time window");
    assertThat(row(sheets, Sheet.COMMITMENTS, "fund").muted()).isFalse();
    assertThat(row(sample.during("2026"), Sheet.COMMITMENTS, "deal").muted()).isFalse();
  }

  @Test
  void whatIsOutsideOfTheFocusIsMutedAndSaysSo() {
    sample.says("A", "silent", new Statement.Participant("acme", Role.CLIENT));
    sample.says("A", "silent", new Statement.Participant("energie", Role.PROVIDER));
    var sheets = sample.focusing("bolt");
    assertThat(row(sheets, Sheet.PARTIES, "energie").muted()).isTrue();
    assertThat(party(sheets, "energie", "Support")).endsWith(" · outside of the focus");
    assertThat(commitment(sheets, "silent", "Support")).endsWith(" · outside of the focus");
    assertThat(row(sheets, Sheet.PARTIES, "acme").muted()).isFalse();
    assertThat(row(sheets, Sheet.COMMITMENTS, "deal").muted()).isFalse();
    assertThat(row(sample.sheets(), Sheet.COMMITMENTS, "silent").muted()).isFalse();
  }

  @Test
  void whatIsHiddenIsMutedAndSaysSo() {
    assertThat(party(sample.hiding("acme"), "acme", "Support")).endsWith(" · hidden");
    assertThat(row(sample.hiding("acme"), Sheet.PARTIES, "acme").muted()).isTrue();
  }

  @Test
  void deniedAmountsAndPartsAreNotCounted() {
    sample.says(
        "C", "silent", new Statement.Participant("bolt", Role.CLIENT), Modality.STATED, true);
    sample.says("C", "silent", new Statement.Status(State.PLANNED, null), Modality.STATED, true);
    var sheets = sample.sheets();
    assertThat(party(sheets, "bolt", "Commitments")).isEqualTo("2");
    assertThat(commitment(sheets, "silent", "To whom")).isEqualTo("not said");
    assertThat(commitment(sheets, "silent", "State")).isEqualTo("not planned");
  }

  @Test
  void whatThePictureStandsForIsToldOfEachParty() {
    var byCount = sample.encoded(new Encoding(Size.COMMITMENTS, Tint.COMMUNITY));
    assertThat(party(byCount, "bolt", "Drawn")).isEqualTo("2");
    assertThat(party(byCount, "bolt", "Community")).isEqualTo("1");
    assertThat(party(byCount, "energie", "Community")).isEqualTo("not drawn");
    assertThat(party(byCount, "bolt", "Betweenness")).isEmpty();
    sample.says("A", "silent", new Statement.Participant("bolt", Role.CLIENT));
    sample.says("A", "silent", new Statement.Participant("energie", Role.PROVIDER));
    var byWays = sample.encoded(Encoding.STATED.with(Size.BETWEENNESS));
    assertThat(party(byWays, "bolt", "Betweenness")).endsWith("%").isNotEqualTo("0 %");
    assertThat(party(byWays, "acme", "Betweenness")).isEqualTo("0 %");
    assertThat(party(byWays, "bolt", "Drawn")).isEmpty();
    assertThat(party(sample.sheets(), "bolt", "Betweenness")).isEmpty();
  }

  @Test
  void aCellIsOneLine() {
    var sheets = sample.named("Ac\tme\r\nof the\u2028North").sheets();
    assertThat(party(sheets, "acme", "Name")).isEqualTo("Ac me of the North");
  }

  @Test
  void aRowIsSpokenWithTheTitlesOfItsColumns() {
    assertThat(row(sample.sheets(), Sheet.COMMITMENTS, "fund").spoken(Sheet.COMMITMENTS))
        .startsWith("Bolt fund, Kind: supply, Amount: > $20 B–50 B")
        .contains("Who commits: Bolt (investor)");
  }
}
