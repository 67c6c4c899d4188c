package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TimeScaleTest {
  private static final double HOUR = 3_600;
  private static final double YEAR = 365.2425 * 24 * HOUR;
  private static final Offset<Double> TENTH_OF_A_PIXEL = within(0.1);

  @Test
  void aSpanFitsBetweenItsPaddings() {
    var span = When.parse("2023/2030").extent();
    var scale = TimeScale.fit(span, 1_000, 50);

    assertThat(scale.apply(span.start())).isEqualTo(50, TENTH_OF_A_PIXEL);
    assertThat(scale.apply(span.end())).isEqualTo(950, TENTH_OF_A_PIXEL);
  }

  @Test
  void aShortSpanStandsInTheMiddle() {
    var second = When.parse("2025-09-14T10:20:30").extent();
    var scale = TimeScale.fit(second, 1_000, 0);

    assertThat(scale.secondsPerPixel()).isEqualTo(TimeScale.FINEST);
    assertThat(scale.apply(second.start())).isEqualTo(500, TENTH_OF_A_PIXEL);
  }

  @Test
  void aWindowWithoutRoomStillHasAScale() {
    assertThat(TimeScale.fit(When.parse("2025").extent(), 0, 20).secondsPerPixel()).isPositive();
  }

  @Test
  void anEndlessSpanFitsNoWindow() {
    assertThatThrownBy(() -> TimeScale.fit(When.parse("2023/..").extent(), 1_000, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void zoomEndsAtHoursAndAtThousandsOfYears() {
    var scale = TimeScale.fit(When.parse("2025").extent(), 1_000, 0);

    assertThat(scale.zoomedAt(500, 1e12).visible(1_000).length() / HOUR).isBetween(4.0, 24.0);
    assertThat(scale.zoomedAt(500, 1e-12).visible(1_000).length() / YEAR)
        .isBetween(5_000.0, 20_000.0);
  }

  @Test
  void noGestureLosesTheCalendar() {
    var scale = TimeScale.fit(When.parse("2025").extent(), 1_000, 0).panned(1e15).panned(-1e18);

    assertThat(scale.origin() / YEAR).isBetween(-200_000.0, 200_000.0);
  }

  @Test
  void whatIsSeenReachesFromEdgeToEdge() {
    var year = When.parse("2025").extent();

    assertThat(TimeScale.fit(year, 1_000, 0).visible(1_000)).isEqualTo(year);
  }

  @Property
  void theTimeUnderThePointerStaysThere(
      @ForAll("scales") TimeScale scale,
      @ForAll @DoubleRange(min = -2_000, max = 4_000) double pixel,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    var zoomed = scale.zoomedAt(pixel, factor);

    assertThat(zoomed.invert(pixel))
        .isEqualTo(scale.invert(pixel), within(0.01 * zoomed.secondsPerPixel()));
  }

  @Property
  void zoomingInMakesTimeLonger(
      @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 1, max = 9) double factor) {
    assertThat(scale.zoomedAt(0, factor).secondsPerPixel())
        .isEqualTo(Math.max(scale.secondsPerPixel() / factor, TimeScale.FINEST), TENTH_OF_A_PIXEL);
  }

  @Property
  void panningMovesEveryTimeAlike(
      @ForAll("scales") TimeScale scale,
      @ForAll @DoubleRange(min = -2_000, max = 4_000) double pixels,
      @ForAll("times") long time) {
    assertThat(scale.panned(pixels).apply(time) - scale.apply(time))
        .isEqualTo(pixels, TENTH_OF_A_PIXEL);
  }

  @Property
  void invertingFindsTheTimeAgain(@ForAll("scales") TimeScale scale, @ForAll("times") long time) {
    assertThat(scale.invert(scale.apply(time))).isEqualTo((double) time, within(0.5));
  }

  @Property
  void aLevelIsAtMostTwiceAsCoarse(
      @ForAll("scales") TimeScale scale,
      @ForAll @DoubleRange(min = -2_000, max = 4_000) double pixels) {
    var level = scale.level();

    assertThat(level.secondsPerPixel() / scale.secondsPerPixel()).isBetween(1 - 1e-6, 2 + 1e-6);
    assertThat(level.level()).isEqualTo(level);
    assertThat(scale.panned(pixels).level()).isEqualTo(level);
  }

  @Provide
  Arbitrary<TimeScale> scales() {
    var exponents = Arbitraries.doubles().between(0, 1).map(TimeScaleTest::secondsPerPixel);
    return Combinators.combine(times(), exponents).as(TimeScale::new);
  }

  /// The zoom at a share of the way from the finest to the coarsest, each factor alike.
  static double secondsPerPixel(double share) {
    return TimeScale.FINEST * Math.pow(TimeScale.COARSEST / TimeScale.FINEST, share);
  }

  @Provide
  Arbitrary<Long> times() {
    return Arbitraries.longs().between((long) (-10_000 * YEAR), (long) (10_000 * YEAR));
  }
}
