package tieline.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tieline.model.time.TimeSpan;

class PeriodTest {
  private static final TimeSpan WINDOW = new TimeSpan(100, 200);

  private static @Nullable TimeSpan seen(double playhead) {
    return new Period(WINDOW, new Playhead(playhead, false)).seen();
  }

  @Test
  void whatBeginsAtThePlayheadIsSeen() {
    assertThat(seen(150)).isEqualTo(new TimeSpan(100, 151));
  }

  @Test
  void whatBeginsAfterThePlayheadIsNot() {
    assertThat(seen(149.9)).isEqualTo(new TimeSpan(100, 150));
  }

  @Test
  void thePlayheadNeverSeesBeyondTheWindow() {
    assertThat(seen(20)).isEqualTo(new TimeSpan(100, 101));
    assertThat(seen(900)).isEqualTo(WINDOW);
  }
}
