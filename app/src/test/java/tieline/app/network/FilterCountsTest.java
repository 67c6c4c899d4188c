package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tieline.app.state.Filter;
import tieline.app.state.Standing;
import tieline.app.state.View;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.Range;

/// What is said beside a choice is what comes of choosing it.
class FilterCountsTest {
  private static final int SOURCES = 5;

  @SuppressWarnings("unused")
  static final List<Filter> FILTERS =
      List.of(
          Filter.NONE,
          Filter.NONE.withKind(CommitmentKind.COMPUTE, false),
          Filter.NONE.withParty(PartyKind.COMPANY, false).withSources(2),
          Filter.NONE.withParty(PartyKind.INVESTOR, false).withLeast(Money.usd(10_000_000_000L)),
          Filter.NONE.withSupport(Support.SINGLE, false).withKind(CommitmentKind.EQUITY, false));

  private final View view = Sample.shipped();
  private final AmountSteps steps = new AmountSteps(view.network().currency());

  private Set<String> shown(Filter filter) {
    var excluded = filter.excluded(view);
    return Standing.in(view)
        .map(standing -> standing.commitment().id())
        .filter(id -> !excluded.contains(id))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void whatIsShownIsWhatIsNotLeftOut(Filter filter) {
    assertThat(FilterCounts.of(view, filter, SOURCES).shown()).isEqualTo(shown(filter).size());
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void aKindSaysWhatItWouldShowAlone(Filter filter) {
    FilterCounts.of(view, filter, SOURCES)
        .kinds()
        .forEach((kind, count) -> {
          var alone =
              new Filter(
                  Set.of(kind),
                  filter.parties(),
                  filter.supports(),
                  filter.least(),
                  filter.sources());
          assertThat(count).as("%s", kind).isEqualTo(shown(alone).size());
        });
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void aSupportSaysWhatItWouldShowAlone(Filter filter) {
    FilterCounts.of(view, filter, SOURCES)
        .supports()
        .forEach((support, count) -> {
          var alone =
              new Filter(
                  filter.kinds(),
                  filter.parties(),
                  Set.of(support),
                  filter.least(),
                  filter.sources());
          assertThat(count).as("%s", support).isEqualTo(shown(alone).size());
        });
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void aKindOfPartySaysWhatSuchPartiesWouldBeShownIn(Filter filter) {
    FilterCounts.of(view, filter, SOURCES)
        .parties()
        .forEach((kind, count) -> {
          var chosen = filter.withParty(kind, true);
          var left = shown(chosen);
          var taken =
              view.network().ties().stream()
                  .filter(tie -> !tie.ghost() && chosen.joinsChosen(tie))
                  .filter(tie -> Filter.parties(tie).contains(kind))
                  .map(tie -> tie.commitment().id())
                  .filter(left::contains)
                  .distinct();
          assertThat(taken).as("%s", kind).hasSize(count);
        });
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void eachStepOfASliderSaysWhatWouldRemainThere(Filter filter) {
    var counts = FilterCounts.of(view, filter, SOURCES);
    for (int step = 0; step <= AmountSteps.LAST; step++) {
      assertThat(counts.amounts().get(step))
          .isEqualTo(shown(filter.withLeast(steps.least(step))).size());
    }
    for (int least = 1; least <= SOURCES; least++) {
      assertThat(counts.sources().get(least - 1))
          .isEqualTo(shown(filter.withSources(least)).size());
    }
  }

  @Test
  void whatIsPresentStaysAChoiceThoughNothingOfItIsLeft() {
    var counts =
        FilterCounts.of(view, Filter.NONE.withLeast(Money.usd(1_000_000_000_000L)), SOURCES);
    assertThat(counts.kinds()).containsEntry(CommitmentKind.EQUITY, 0);
    assertThat(counts.parties()).containsKey(PartyKind.COMPANY);
    assertThat(counts.parties()).doesNotContainKey(PartyKind.PUBLIC_BODY);
  }

  @Test
  void whoTakesPartInNothingIsAChoiceToo() {
    var alone = new Sample().party("alone", "Alone").view();
    assertThat(FilterCounts.of(alone, Filter.NONE, SOURCES).parties())
        .containsExactly(Map.entry(PartyKind.COMPANY, 0));
  }

  @Test
  void theStepsOfAmountsRiseFromNoneToATrillion() {
    assertThat(steps.least(0)).isNull();
    assertThat(steps.text(steps.least(1))).isEqualTo("≥ $1 M");
    assertThat(steps.text(steps.least(AmountSteps.LAST))).isEqualTo("≥ $1 T");
    assertThat(steps.step(Money.usd(200_000_000_000L))).isEqualTo(17);
    assertThat(steps.reached(Money.usd(300_000_000_000L))).isEqualTo(17);
    assertThat(steps.reached(new Money(Range.of(1), "EUR"))).isEqualTo(AmountSteps.LAST);
  }
}
