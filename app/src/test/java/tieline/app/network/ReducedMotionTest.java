package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Who wants motion reduced sees the marks at their new places, and never on the way.
@ExtendWith(ApplicationExtension.class)
class ReducedMotionTest {
  /// After so many pulses without a change everything is at rest.
  private static final int REST = 30;

  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  /// Takes down where the marks are at each pulse, until they rest.
  private final class Pictures extends AnimationTimer {
    private final List<List<Double>> seen = new ArrayList<>();
    private int unchanged;

    @Override
    public void handle(long now) {
      look();
    }

    private void look() {
      var places =
          pane.marks().vertices().stream().map(v -> Math.rint(v.x() * 10 + v.y())).toList();
      if (!seen.isEmpty() && seen.getLast().equals(places)) {
        unchanged++;
      } else {
        unchanged = 0;
        seen.add(places);
      }
    }
  }

  /// How many pictures differ from the one before, once something is done and until all is at rest.
  private int pictures(FxRobot robot, Runnable action) {
    var pictures = new Pictures();
    robot.interact(() -> {
      pictures.look();
      pictures.start();
      action.run();
    });
    for (int i = 0; i < 200 && pictures.unchanged < REST; i++) {
      robot.sleep(50);
    }
    robot.interact(pictures::stop);
    return pictures.seen.size() - 1;
  }

  private void reduceMotion(FxRobot robot) {
    robot.interact(
        () -> Objects.requireNonNull(pane.view.getScene()).getPreferences().setReducedMotion(true));
  }

  private void choose(FxRobot robot, String text) {
    robot.lookup("#layout-menu").queryAs(MenuButton.class).getItems().stream()
        .filter(item -> text.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text))
        .fire();
  }

  @Test
  void aNewLayoutIsSeenOnItsWay(FxRobot robot) {
    assertThat(pictures(robot, () -> choose(robot, "Lay out by distances"))).isGreaterThan(2);
    assertThat(pictures(robot, pane.history::undo)).isGreaterThan(2);
  }

  @Test
  void withReducedMotionANewLayoutIsThereAtOnceAndGoneAtOnceWhenItIsUndone(FxRobot robot) {
    reduceMotion(robot);
    for (var choice : List.of("Lay out by distances", "Lay out by forces", "Spread")) {
      assertThat(pictures(robot, () -> choose(robot, choice))).as(choice).isOne();
      assertThat(pictures(robot, pane.history::undo)).as("undoing " + choice).isOne();
    }
  }

  @Test
  void withReducedMotionTheFocusAndTheFitAreThereAtOnce(FxRobot robot) {
    reduceMotion(robot);
    assertThat(pictures(robot, () -> pane.view.zoomBy(2))).isOne();
    assertThat(pictures(robot, pane.view::fit)).isOne();
    pane.clickOn("right");
    assertThat(pictures(robot, () -> pane.hand.key(KeyCode.F))).isOne();
    assertThat(pictures(robot, pane.view::fitSelection)).isOne();
  }
}
