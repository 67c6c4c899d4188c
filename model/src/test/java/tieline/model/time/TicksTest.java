package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TicksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000/2900  | 1000 1500 2000 2500          |",
        "1950/2029  | 1950 1960 1970 1980 1990 2000 2010 2020 |",
        "2023/2030  | 2023 2024 2025 2026 2027 2028 2029 2030 |",
        "2024/2025  | 2024 Apr Jul Oct 2025 Apr Jul Oct | 2024",
        "2025-07/2026-02 | Jul Aug Sep Oct Nov Dec 2026 Feb | 2025",
        "2025-09    | Sep 8 15 22                  | September 2025",
        "2025-09-14/2025-09-20 | 14 15 16 17 18 19 20 | September 2025",
        "2025-09-14/2025-09-15 | 14,Sep 06:00 12:00 18:00 15,Sep 06:00 12:00 18:00 "
            + "| 14 September 2025",
      })
  void ticksStandAtTheTurnsOfTheCalendar(String text, String labels, String context) {
    var span = When.parse(text).extent();
    var ticks = Ticks.of(TimeScale.fit(span, 900, 0), 900, 100);

    assertThat(
            ticks.major().stream()
                .filter(tick -> span.contains(tick.time()))
                .map(tick -> tick.label().replace(' ', ',')))
        .containsExactly(labels.split(" "));
    assertThat(ticks.context()).isEqualTo(context == null ? "" : context);
  }

  @Test
  void monthsAreAsLongAsTheCalendarSays() {
    var scale = TimeScale.fit(When.parse("2025").extent(), 1_200, 0);
    var months = visible(Ticks.of(scale, 1_200, 80).major(), 1_200);

    assertThat(months).hasSize(12);
    assertThat(months)
        .allSatisfy(tick -> {
          var month = When.parse("2025-%02d".formatted(1 + months.indexOf(tick))).extent();
          assertThat(tick.time()).isEqualTo(month.start());
        });
  }

  @Test
  void minorTicksDivideTheMajorOnes() {
    var scale = TimeScale.fit(When.parse("2023/2030").extent(), 1_000, 0);
    var minor = visible(Ticks.of(scale, 1_000, 100).minor(), 1_000);

    assertThat(minor).hasSize(8 * 3).allSatisfy(tick -> assertThat(tick.label()).isEmpty());
    assertThat(minor.getFirst().time()).isEqualTo(When.parse("2023-04").extent().start());
  }

  @Test
  void theYearBeforeTheFirstIsOneBeforeChrist() {
    var scale = TimeScale.fit(When.parse("-0001/0002").extent(), 1_000, 0);

    assertThat(visible(Ticks.of(scale, 1_000, 200).major(), 1_000))
        .extracting(Tick::label)
        .containsExactly("2 BC", "1 BC", "1", "2");
  }

  @Test
  void anAxisNeedsRoom() {
    var scale = TimeScale.fit(When.parse("2025").extent(), 1_000, 0);

    assertThatThrownBy(() -> Ticks.of(scale, 0, 80)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ticks.of(scale, 900, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void labelsNeverOverlap(
      @ForAll("scales") TimeScale scale,
      @ForAll @DoubleRange(min = 20, max = 400) double labelWidth) {
    var major = Ticks.of(scale, 1_500, labelWidth).major();

    for (var i = 1; i < major.size(); i++) {
      assertThat(major.get(i).x() - major.get(i - 1).x()).isGreaterThanOrEqualTo(labelWidth - 1e-3);
    }
  }

  @Property
  void panningMovesTicksAndReplacesNone(
      @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 0, max = 700) double pixels) {
    var before = Ticks.of(scale, 1_500, 80);
    var after = Ticks.of(scale.panned(-pixels), 1_500, 80);

    // Half a pixel off the edges, where rounding decides what is still seen.
    assertThat(labelsBetween(before.major(), pixels + 0.5, 1_499.5))
        .isEqualTo(labelsBetween(after.major(), 0.5, 1_499.5 - pixels));
    assertThat(labelsBetween(before.minor(), pixels + 0.5, 1_499.5))
        .isEqualTo(labelsBetween(after.minor(), 0.5, 1_499.5 - pixels));
  }

  @Property
  void minorTicksKeepApartFromAllOthers(@ForAll("scales") TimeScale scale) {
    var ticks = Ticks.of(scale, 1_500, 80);

    assertThat(ticks.minor())
        .allSatisfy(minor ->
            assertThat(ticks.major())
                .allSatisfy(major ->
                    assertThat(Math.abs(major.x() - minor.x())).isGreaterThanOrEqualTo(11.9)));
  }

  @Property
  void neighboursReadDifferently(@ForAll("scales") TimeScale scale) {
    var major = Ticks.of(scale, 1_500, 80).major();

    for (var i = 1; i < major.size(); i++) {
      assertThat(major.get(i).label()).isNotEmpty().isNotEqualTo(major.get(i - 1).label());
    }
  }

  private record Mark(long time, String label) {}

  private static List<Mark> labelsBetween(List<Tick> ticks, double left, double right) {
    return ticks.stream()
        .filter(tick -> left <= tick.x() && tick.x() < right)
        .map(tick -> new Mark(tick.time(), tick.label()))
        .toList();
  }

  private static List<Tick> visible(List<Tick> ticks, double width) {
    return ticks.stream().filter(tick -> -0.5 <= tick.x() && tick.x() < width - 0.5).toList();
  }

  @Provide
  Arbitrary<TimeScale> scales() {
    var zooms = Arbitraries.doubles().between(0, 1).map(TimeScaleTest::secondsPerPixel);
    var times = Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L);
    return Combinators.combine(times, zooms).as(TimeScale::new);
  }
}
