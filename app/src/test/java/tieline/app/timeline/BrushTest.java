package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.timeline.TimelineMarks.StripMarks;
import tieline.app.timeline.TimelinePicker.Picked;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

class BrushTest {
  /// A pixel is a hundred seconds, and the strip begins at pixel 50.
  private static final Box AREA = new Box(50, 0, 200, 30);

  private static final StripMarks STRIP =
      new StripMarks(new TimeScale(0, 100), List.of(), AREA, new Box(100, 0, 40, 30));

  private static TimeSpan dragged(Picked on, double from, double to) {
    return Objects.requireNonNull(Brush.begin(STRIP, AREA, on, from)).to(to);
  }

  @Test
  void aHandleMovesItsEndAlone() {
    assertThat(dragged(new Picked.OfEnd(), 140, 160)).isEqualTo(new TimeSpan(5_000, 11_000));
    assertThat(dragged(new Picked.OfStart(), 100, 80)).isEqualTo(new TimeSpan(3_000, 9_000));
  }

  @Test
  void aHandleDraggedPastTheOtherChangesPlacesWithIt() {
    assertThat(dragged(new Picked.OfEnd(), 140, 80)).isEqualTo(new TimeSpan(3_000, 5_000));
  }

  @Test
  void theWindowMovesAsAWholeAndStopsAtTheBorder() {
    assertThat(dragged(new Picked.OfWindow(), 110, 120)).isEqualTo(new TimeSpan(6_000, 10_000));
    assertThat(dragged(new Picked.OfWindow(), 110, 900)).isEqualTo(new TimeSpan(16_000, 20_000));
  }

  @Test
  void aDragOnTheStripMakesAWindowAfresh() {
    assertThat(dragged(new Picked.OfStrip(), 60, 90)).isEqualTo(new TimeSpan(1_000, 4_000));
    assertThat(dragged(new Picked.OfStrip(), 90, 60)).isEqualTo(new TimeSpan(1_000, 4_000));
  }

  @Test
  void aDragElsewhereIsNoBrush() {
    assertThat(Brush.begin(STRIP, AREA, new Picked.OfGround(), 60)).isNull();
  }
}
