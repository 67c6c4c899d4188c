package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
}
