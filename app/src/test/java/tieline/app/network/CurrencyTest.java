package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.Filter;
import tieline.app.state.View;
import tieline.model.account.Currency;
import tieline.model.dataset.Money;
import tieline.model.dataset.Range;
import tieline.model.graph.Tie;
import tieline.model.layout.Positions;

/// What is in different currencies has no common size.
class CurrencyTest {
  private static final Positions PLACES =
      Positions.of(new double[] {300, 700, 500}, new double[] {300, 300, 500});

  private static Sample parties() {
    return new Sample().party("a", "A").party("b", "B").party("c", "C");
  }

  private static final View MIXED =
      parties()
          .contract("dollars", "a", "b", null)
          .amount("dollars", 100_000_000, "USD")
          .contract("yen", "a", "c", null)
          .amount("yen", 15_000_000_000L, "JPY")
          .contract("more", "b", "c", null)
          .amount("more", 50_000_000, "USD")
          .view();

  private static double width(View view, String commitment) {
    var sizes = Sizes.of(view.network());
    return view.network().ties().stream()
        .filter(tie -> tie.commitment().id().equals(commitment))
        .mapToDouble(sizes::width)
        .findFirst()
        .orElseThrow();
  }

  private static double radius(View view, String party) {
    return Sizes.of(view.network()).radius(Objects.requireNonNull(view.network().vertex(party)));
  }

  private static String picture(View view) {
    var ink = new SvgInk(1000, 640, "currencies");
    var state = Sample.looking(view, Theme.LIGHT, new Zoom(1, 0, 0));
    Sample.painter(state, PLACES, 1000, 640).paint(ink, 1000, 640);
    return ink.document();
  }

  @Test
  void linesAndDiscsAreDrawnInTheCurrencyOfTheMostTies() {
    assertThat(MIXED.network().currency()).isEqualTo(new Currency("USD", true));
    assertThat(width(MIXED, "dollars")).isGreaterThan(width(MIXED, "more"));
    assertThat(width(MIXED, "more")).isGreaterThan(width(MIXED, "yen"));
  }

  @Test
  void anAmountOfAnotherCurrencyAddsNothingToADisc() {
    var dollarsAlone =
        parties()
            .contract("dollars", "a", "b", null)
            .amount("dollars", 100_000_000, "USD")
            .contract("yen", "a", "c", null)
            .contract("more", "b", "c", null)
            .amount("more", 50_000_000, "USD")
            .view();
    for (var party : new String[] {"a", "b", "c"}) {
      assertThat(radius(MIXED, party)).isCloseTo(radius(dollarsAlone, party), within(1e-9));
    }
  }

  @Test
  void theLegendNamesTheCurrencyWhereItCouldBeAnother() {
    assertThat(picture(MIXED)).contains("width and area = amount in USD");
    var dollars = parties().contract("x", "a", "b", null).amount("x", 1_000, "USD").view();
    assertThat(picture(dollars))
        .contains("width and area = amount")
        .doesNotContain("amount in USD");
  }

  private static Set<String> excluded(View view, Money least) {
    return Filter.NONE.withLeast(least).excluded(view);
  }

  @Test
  void aLeastAmountLeavesOutWhatIsLessInItsCurrencyAndNothingInAnother() {
    assertThat(excluded(MIXED, Money.usd(60_000_000))).containsExactly("more");
    var yen = new Money(Range.of(20_000_000_000L), "JPY");
    assertThat(excluded(MIXED, yen)).containsExactly("yen");
  }

  @Test
  void aLeastAmountLeavesOutWhatHasNone() {
    var view =
        parties().contract("x", "a", "b", BigDecimal.TEN).contract("y", "a", "c", null).view();
    assertThat(excluded(view, Money.usd(1))).containsExactly("y");
  }

  @Test
  void whatIsSaidOfAnAmountKeepsItsOwnCurrency() {
    assertThat(MIXED.network().ties().stream().map(Tie::money))
        .extracting(money -> money == null ? "" : money.currency())
        .containsExactlyInAnyOrder("USD", "JPY", "USD");
  }

  @Test
  void whatIsSaidInTwoCurrenciesIsToldInBoth() {
    var view =
        parties()
            .contract("both", "a", "b", null)
            .amount("both", 100_000_000, "USD")
            .amount("both", 90_000_000, "EUR")
            .view();
    assertThat(picture(view)).containsPattern("\\$100 M · €90 M|€90 M · \\$100 M");
  }

  @Test
  void whatIsDeniedInAnotherCurrencyIsNotTold() {
    var view =
        parties()
            .contract("c", "a", "b", null)
            .amount("c", 90_000_000, "EUR")
            .notAmount("c", 100_000_000)
            .view();
    assertThat(picture(view)).contains("€90 M").doesNotContain("$100 M");
  }

  @Test
  void theCurrencyOfVenturesCountsLikeThatOfTies() {
    var view =
        parties()
            .contract("dollars", "a", "b", null)
            .amount("dollars", 100_000_000, "USD")
            .venture("one", "a", "b", "c")
            .amount("one", 10_000_000, "EUR")
            .venture("other", "a", "b", "c")
            .amount("other", 10_000_000, "EUR")
            .view();
    assertThat(view.network().currency()).isEqualTo(new Currency("EUR", true));
  }
}
