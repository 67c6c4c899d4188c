package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  @Start
  void start(Stage stage) {
    screen = new Screen(new SkiaType(), Runnable::run, Runnable::run);
    stage.setScene(new Scene(screen, 200, 100));
    stage.show();
  }

  private static Picture failing(Runnable beforeItFails) {
    return (ink, width, height) -> {
      beforeItFails.run();
      throw new AssertionError("planted");
    };
  }

  private List<Throwable> faults() {
    var faults = new ArrayList<Throwable>();
    screen.addEventHandler(PaintFailure.FAILED, failure -> faults.add(failure.fault()));
    return faults;
  }

  @Test
  void aPictureThatCannotBePaintedDoesNotKeepTheNextOneFromBeingSeen(FxRobot robot) {
    var presented = new ArrayList<Picture>();
    robot.interact(() -> {
      screen.onPresented(presented::add);
      screen.show(failing(() -> {}));
      assertThat(screen.isUpToDate()).isTrue();
      screen.show(new Sketch("next", 0));
    });
    assertThat(presented).containsExactly(new Sketch("next", 0));
    assertThat(screen.isUpToDate()).isTrue();
  }

  @Test
  void whatIsShownWhileAPictureFailsIsSeen(FxRobot robot) {
    var presented = new ArrayList<Picture>();
    robot.interact(() -> {
      screen.onPresented(presented::add);
      screen.show(failing(() -> screen.show(new Sketch("next", 0))));
    });
    assertThat(presented).containsExactly(new Sketch("next", 0));
    assertThat(screen.isUpToDate()).isTrue();
  }

  @Test
  void aFailureIsToldOnceUntilAPictureSucceeds(FxRobot robot) {
    robot.interact(() -> {
      var faults = faults();
      screen.show(failing(() -> {}));
      screen.show(failing(() -> {}));
      assertThat(faults).singleElement().satisfies(f -> assertThat(f).hasMessage("planted"));
      screen.show(new Sketch("good", 0));
      screen.show(failing(() -> {}));
      assertThat(faults).hasSize(2);
    });
  }

  @Test
  void aPictureThatFailsHalfwayLeavesNoClipToTheNext(FxRobot robot) {
    var painted = new AtomicInteger();
    robot.interact(() -> {
      screen.show(new Sketch("one", 0));
      screen.show(new Sketch("two", 0));
      screen.show((ink, width, height) -> {
        ink.push(Layer.clipped(new Box(0, 0, 1, 1)));
        throw new IllegalStateException("planted");
      });
      screen.show((ink, width, height) -> ink.disc(width / 2, height / 2, width, 0xff123456));
      var picture = screen.snapshot(null, null);
      painted.set(picture.getPixelReader().getArgb(100, 50));
    });
    assertThat(painted).hasValue(0xff123456);
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
