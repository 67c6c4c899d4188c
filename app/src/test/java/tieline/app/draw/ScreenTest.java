package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScreenTest {
  private Screen screen;

  /// Goes on after a fault, as a thread pool does.
  private static final Executor PAINTING =
      task -> {
        try {
          task.run();
        } catch (IllegalStateException e) {
          assertThat(e).hasMessage("planted");
        }
      };

  @Start
  void start(Stage stage) {
    screen = new Screen(new SkiaType(), PAINTING, Runnable::run);
    stage.setScene(new Scene(screen, 200, 100));
    stage.show();
  }

  @Test
  void aPictureThatCannotBePaintedDoesNotKeepTheNextOneFromBeingSeen(FxRobot robot) {
    var presented = new AtomicInteger();
    robot.interact(() -> {
      screen.onPresented(picture -> presented.incrementAndGet());
      screen.show((ink, width, height) -> {
        throw new IllegalStateException("planted");
      });
      screen.show((ink, width, height) -> {});
    });
    assertThat(presented).hasPositiveValue();
    assertThat(screen.isUpToDate()).isTrue();
  }

  /// A picture that is painted in more and more detail, down to none that is finer.
  private record Sketch(String of, int left) implements Picture {
    @Override
    public void paint(Ink ink, double width, double height) {}

    @Override
    public @Nullable Finer finer() {
      return left == 0 ? null : new Finer(new Sketch(of, left - 1), Duration.ofMillis(20));
    }
  }

  private static void waitsForRest(Screen screen) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(screen::isUpToDate).get());
  }

  @Test
  void finerPicturesFollowOneThatIsLeftAlone(FxRobot robot) throws TimeoutException {
    var presented = new ArrayList<Picture>();
    robot.interact(() -> {
      screen.onPresented(presented::add);
      screen.show(new Sketch("one", 2));
      assertThat(screen.isUpToDate()).isFalse();
    });
    waitsForRest(screen);
    assertThat(presented)
        .containsExactly(new Sketch("one", 2), new Sketch("one", 1), new Sketch("one", 0));
  }

  @Test
  void nothingFinerFollowsWhatHasBeenReplaced(FxRobot robot) throws TimeoutException {
    var presented = new ArrayList<Picture>();
    robot.interact(() -> {
      screen.onPresented(presented::add);
      screen.show(new Sketch("one", 1));
      screen.show(new Sketch("two", 0));
    });
    waitsForRest(screen);
    assertThat(presented).containsExactly(new Sketch("one", 1), new Sketch("two", 0));
  }

  @Test
  void whatIsShownAgainDoesNotGetCoarser(FxRobot robot) throws TimeoutException {
    robot.interact(() -> screen.show(new Sketch("one", 2)));
    waitsForRest(screen);
    robot.interact(() -> screen.show(new Sketch("one", 1)));
    waitsForRest(screen);
    assertThat(screen.picture()).isEqualTo(new Sketch("one", 0));
  }
}
