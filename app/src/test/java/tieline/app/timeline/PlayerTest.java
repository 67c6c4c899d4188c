package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import tieline.app.draw.Theme;
import tieline.app.state.Period;
import tieline.app.state.Playhead;
import tieline.app.state.Store;
import tieline.app.state.ViewState;

/// The playhead moves with time. All is done in one turn of the FX thread, in which no pulse comes
/// between.
@ExtendWith(ApplicationExtension.class)
class PlayerTest {
  private static final double YEAR = 365.2425 * 86_400;
  private static final long SECOND = 1_000_000_000;

  private final Store store;

  PlayerTest() throws IOException {
    store = new Store(ViewState.opening(TimelinePictures.view(), Theme.LIGHT));
  }

  private Playhead head() {
    return Objects.requireNonNull(store.state().period().playhead());
  }

  @Test
  void aSecondIsAYearOrAsManyAsTheSpeedSays(FxRobot robot) {
    robot.interact(() -> {
      var player = new Player(store);
      player.toggle();
      double start = head().at();
      player.handle(SECOND);
      player.handle(2 * SECOND);
      assertThat(head().at() - start).isCloseTo(YEAR, within(1.0));
      player.speed(0.25);
      player.handle(3 * SECOND);
      assertThat(head().at() - start).isCloseTo(1.25 * YEAR, within(1.0));
      player.toggle();
      assertThat(head().playing()).isFalse();
      assertThat(player.playingProperty().get()).isFalse();
      assertThat(head().at() - start).isCloseTo(1.25 * YEAR, within(1.0));
    });
  }

  @Test
  void itPlaysTheWindowToItsEndStopsThereAndThenBeginsAgain(FxRobot robot) {
    var window = TimelinePictures.span("2025/2026");
    robot.interact(() -> {
      store.update(s -> s.with(Period.ALL.brushed(window)));
      var player = new Player(store);
      player.toggle();
      assertThat(head().at()).isEqualTo((double) window.start());
      player.handle(SECOND);
      player.handle(9 * SECOND);
      assertThat(head().at()).isEqualTo((double) window.end());
      assertThat(player.playingProperty().get()).isFalse();
      player.toggle();
      assertThat(head().at()).isEqualTo((double) window.start());
      player.pause();
    });
  }
}
