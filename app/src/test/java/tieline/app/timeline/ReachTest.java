package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tieline.model.account.Course;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

class ReachTest {
  private static final double DAY = 86_400;
  private static final TimeSpan YEAR = TimelinePictures.span("2025");

  /// A day is a pixel, and 2025 begins at pixel 0.
  private static final TimeScale SCALE = new TimeScale(YEAR.start(), DAY);

  @Test
  void aMomentIsAsWideAsItsUnit() {
    var reach = Reach.of(new Course(YEAR, YEAR, true), SCALE);
    assertThat(reach.x1()).isEqualTo(0);
    assertThat(reach.x4()).isEqualTo(365);
    assertThat(reach.dot()).isFalse();
  }

  @Test
  void aMomentTooShortToBeSeenIsADotAboutItsMiddle() {
    var day = TimelinePictures.span("2025-01-31");
    var reach = Reach.of(new Course(day, day, true), SCALE);
    assertThat(reach.dot()).isTrue();
    assertThat((reach.x1() + reach.x4()) / 2).isCloseTo(30.5, within(0.01));
    assertThat(reach.width()).isEqualTo(Reach.DOT);
  }

  @Test
  void anUncertainEndFadesFromTheEarliestToTheLatest() {
    var reach = Reach.of(new Course(YEAR, TimelinePictures.span("2027"), false), SCALE);
    assertThat(reach.certainty(-1)).isZero();
    assertThat(reach.certainty(365.0 / 2)).isCloseTo(0.5, within(0.01));
    assertThat(reach.certainty(500)).isEqualTo(1);
    assertThat(reach.certainty(730 + 365.0 / 2)).isCloseTo(0.5, within(0.01));
    assertThat(reach.certainty(1096)).isZero();
  }

  @Test
  void whatNobodyEndsShowsItsBeginAndNoMore() {
    var reach = Reach.of(new Course(YEAR, null, false), SCALE);
    assertThat(reach.noEnd()).isTrue();
    assertThat(reach.x1()).isEqualTo(0);
    assertThat(reach.x4()).isBetween(365.0, 380.0);
  }

  @Test
  void whatNobodyBeginsShowsItsEndAndNoMore() {
    var reach = Reach.of(new Course(null, YEAR, false), SCALE);
    assertThat(reach.noBegin()).isTrue();
    assertThat(reach.x1()).isBetween(-15.0, 0.0);
    assertThat(reach.x4()).isEqualTo(365);
  }

  @Test
  void whatHasNoLimitIsSeenHoweverFarOneLooks() {
    var always = new TimeSpan(TimeSpan.END - 1, TimeSpan.END);
    var reach = Reach.of(new Course(YEAR, always, false), SCALE);
    assertThat(reach.meets(1e9, 1e9 + 1000)).isTrue();
  }

  @Test
  void evenAShortBarCanBeHit() {
    var noon = new TimeSpan(YEAR.start(), YEAR.start() + 60);
    var later = new TimeSpan(YEAR.start() + 120, YEAR.start() + 180);
    assertThat(Reach.of(new Course(noon, later, false), SCALE).width()).isGreaterThanOrEqualTo(7);
  }
}
