package tieline.model.account;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.account.Claims.billions;
import static tieline.model.account.Claims.takesPart;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.RelationType;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;

class TotalsTest {
  private static Claims three() {
    return new Claims()
        .party("p")
        .party("q")
        .commitment("small", CommitmentKind.COMPUTE)
        .commitment("middle", CommitmentKind.COMPUTE)
        .commitment("large", CommitmentKind.VENTURE)
        .commitment("sum", CommitmentKind.TOTAL)
        .says("A", "small", billions(38))
        .says("A", "middle", billions(300))
        .says("A", "large", billions(500))
        .says("A", "sum", billions(838));
  }

  private static Totals totals(Claims claims) {
    return Totals.of(claims.account(), List.of("small", "middle", "large", "sum"));
  }

  private static BigDecimal billion(long value) {
    return BigDecimal.valueOf(value).scaleByPowerOfTen(9);
  }

  @Test
  void withoutOverlapAllThreeFiguresAreTheSum() {
    var totals = totals(three());
    assertThat(totals.gross()).isEqualByComparingTo(billion(838));
    assertThat(totals.lower()).isEqualByComparingTo(billion(838));
    assertThat(totals.upper()).isEqualByComparingTo(billion(838));
  }

  @Test
  void sumsAreOfTheCurrencyOfTheMostAmountsAndLeaveOthersApart() {
    var euros = new Statement.Amount(new Money(Range.of(7), "EUR"), null);
    var totals =
        totals(
            new Claims()
                .commitment("small", CommitmentKind.COMPUTE)
                .commitment("middle", CommitmentKind.COMPUTE)
                .commitment("large", CommitmentKind.COMPUTE)
                .says("A", "small", billions(1))
                .says("A", "middle", euros)
                .says("A", "large", euros));
    assertThat(totals.currency()).isEqualTo(new Currency("EUR", true));
    assertThat(totals.gross()).isEqualByComparingTo("14");
    assertThat(totals.undisclosed()).containsExactly("small");
  }

  @Test
  void aSourcesOwnSumIsNeverAddedToItsParts() {
    assertThat(totals(three()).parts())
        .extracting(Totals.Part::commitment)
        .containsExactly("small", "middle", "large");
  }

  @Test
  void whatMayOverlapCountsOnceInTheLowerFigureAndTheReasonIsGiven() {
    var totals = totals(three().relation("middle", RelationType.OVERLAPS, "large"));
    assertThat(totals.lower()).isEqualByComparingTo(billion(538));
    assertThat(totals.upper()).isEqualByComparingTo(billion(838));
    assertThat(totals.exclusions())
        .containsExactly(
            new Totals.Exclusion(
                "middle", Totals.Bound.LOWER, "large", RelationType.OVERLAPS, "reason"));
  }

  @Test
  void aPartOfAnotherIsInNoBound() {
    var totals = totals(three().relation("middle", RelationType.PART_OF, "large"));
    assertThat(totals.lower()).isEqualByComparingTo(billion(538));
    assertThat(totals.upper()).isEqualByComparingTo(billion(538));
    assertThat(totals.gross()).isEqualByComparingTo(billion(838));
  }

  @Test
  void twoThatOverlapAThirdButNotEachOtherBothCount() {
    var totals =
        totals(
            three()
                .says("A", "large", billions(310))
                .relation("small", RelationType.OVERLAPS, "large")
                .relation("middle", RelationType.OVERLAPS, "large"));
    assertThat(totals.lower()).isEqualByComparingTo(billion(338));
    assertThat(totals.upper()).isEqualByComparingTo(billion(838));
  }

  @Test
  void upToPromisesNothingAndOverHasNoTop() {
    var totals =
        totals(
            new Claims()
                .commitment("small", CommitmentKind.COMPUTE)
                .commitment("large", CommitmentKind.COMPUTE)
                .commitment("middle", CommitmentKind.COMPUTE)
                .says("A", "small", billions(7, Qualifier.UP_TO))
                .says("A", "large", billions(100, Qualifier.OVER))
                .says("A", "middle", takesPart("p", Role.CLIENT)));
    assertThat(totals.lower()).isEqualByComparingTo(billion(100));
    assertThat(totals.open()).isTrue();
    assertThat(totals.undisclosed()).containsExactly("middle");
  }

  @Test
  void twoThatJoinTheSamePartiesWithoutARelationAreNamedAsUnknown() {
    var claims = three();
    for (var deal : List.of("small", "middle")) {
      claims.says("A", deal, takesPart("p", Role.CLIENT));
      claims.says("A", deal, takesPart("q", Role.PROVIDER));
    }
    assertThat(totals(claims).unknown()).containsExactly(new Totals.Pair("small", "middle"));
  }
}
