package tieline.model.account;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Range;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;

class WordingTest {
  private static final Statement ENDED = new Statement.Status(State.ENDED, null);
  private static final Statement SIGNED = new Statement.Status(State.SIGNED, null);

  private static Claims deal() {
    return new Claims().party("Bolt").commitment("deal", CommitmentKind.COMPUTE);
  }

  private static String clause(Statement says) {
    return Phrase.clause(says, deal().account().index());
  }

  private static Finding status(Account account) {
    return Objects.requireNonNull(account.finding("deal", Aspect.STATUS));
  }

  @Test
  void aClauseNamesWhatTheWordsAloneWouldNotTell() {
    assertThat(clause(billions(5))).isEqualTo("amount $5 B");
    assertThat(clause(takesPart("Bolt", Role.PROVIDER))).isEqualTo("Bolt as provider");
    assertThat(clause(SIGNED)).isEqualTo("status signed");
    assertThat(clause(new Statement.Description("A secret."))).isEqualTo("A secret.");
  }

  @Test
  void microsecondsAreSpelledWithTheirSign() {
    var delay = new Statement.Quantity(Range.of(5), "us", "delay");
    assertThat(Phrase.measure(delay)).isEqualTo("5 µs");
    assertThat(clause(delay)).isEqualTo("5 µs, delay");
  }

  @Test
  void aDeniedValueReadsInTheNegative() {
    var account = deal().denies("A", "deal", ENDED).account();
    assertThat(Phrase.of(status(account).shown(), account.index())).isEqualTo("not ended");
    assertThat(Phrase.clause(account.dataset().claims().getFirst(), account.index()))
        .isEqualTo("not status ended");
  }

  @Test
  void aDeniedSentenceIsNotTurnedIntoAnother() {
    var account = deal().denies("A", "deal", new Statement.Purpose("Training.")).account();
    assertThat(Phrase.clause(account.dataset().claims().getFirst(), account.index()))
        .isEqualTo("not so: Training.");
  }

  @Test
  void ofADisputedFindingOnlyTheValuesAtOddsAreDisputed() {
    var other = new Statement.Status(State.PLANNED, null);
    var finding =
        status(
            deal()
                .says("A", "deal", SIGNED)
                .says("B", "deal", SIGNED)
                .says("C", "deal", other)
                .denies("C", "deal", other)
                .account());
    assertThat(finding.values())
        .filteredOn(finding::isDisputed)
        .extracting(Value::says)
        .containsOnly(other)
        .hasSize(2);
    assertThat(finding.contradictsShown(finding.shown())).isFalse();
  }

  @Test
  void aConflictSetsValuesAgainstTheOneThatIsShown() {
    var finding =
        status(
            deal()
                .says("A", "deal", SIGNED)
                .says("B", "deal", new Statement.Status(State.PLANNED, null))
                .conflict(List.of("A1"), List.of("B2"))
                .account());
    assertThat(finding.contradictsShown(finding.values().getLast())).isTrue();
    assertThat(finding.contradictsShown(finding.shown())).isFalse();
  }
}
