package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tieline.app.draw.Screen;

/// A window that is far too small.
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private Reader reader;
  private Stage stage;

  @Start
  void start(Stage shown) {
    reader = new Reader(shown);
    stage = shown;
  }

  private void resize(FxRobot robot, double width, double height) {
    robot.interact(() -> {
      stage.setMinWidth(0);
      stage.setMinHeight(0);
      stage.setWidth(width);
      stage.setHeight(height);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aWindowOf800By600IsNotCutAtItsLeft(FxRobot robot) {
    resize(robot, 800, 600);
    reader.waits();
    assertThat(stage.getScene().getWidth()).isLessThanOrEqualTo(800);
    var header = robot.lookup("#header").query();
    assertThat(header.localToScene(0, 0).getX()).isZero();
  }

  @Test
  void whereThePictureHasNoRoomForALegendALinkOpensIt(FxRobot robot) {
    reader.waits();
    resize(robot, 1000, 900);
    reader.waits();
    assertThat(robot.lookup("#legend-link").query().isVisible()).isFalse();
    resize(robot, 800, 600);
    reader.waits();
    var link = robot.lookup("#legend-link").queryAs(Hyperlink.class);
    assertThat(link.isVisible()).isTrue();
    robot.interact(link::fire);
    var legend = robot.lookup("#legend").queryAs(Screen.class);
    reader.waitsUntil(() -> legend.picture() != null && legend.isUpToDate());
    assertThat(legend.getAccessibleText())
        .contains("Compute contract", "Equity", "company", "joint deal");
    robot.interact(() -> legend.getScene().getWindow().hide());
  }

  @Test
  void nothingThrowsInAWindowOf200By150AndNothingIsLostByIt(FxRobot robot) {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    try {
      reader.clicksOn("Oracle");
      int all = reader.marks().vertices().size();
      resize(robot, 200, 150);
      for (int x = 10; x < 200; x += 45) {
        for (int y = 10; y < 150; y += 45) {
          var at = new Point2D(x, y);
          robot.moveTo(at).scroll(2);
          robot.drag(at, MouseButton.PRIMARY).dropTo(at.add(30, 15));
        }
      }
      robot.push(KeyCode.F6).push(KeyCode.RIGHT).push(KeyCode.ENTER);
      reader.waits();
      resize(robot, 1000, 900);
      reader.presses(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertThat(reader.marks().vertices()).hasSize(all);
      assertThat(faults).isEmpty();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void eachIconStandsInTheMiddleOfItsButton(FxRobot robot) {
    reader.waits();
    var buttons = robot.lookup(".square").queryAll();
    assertThat(buttons).hasSizeGreaterThan(6);
    for (var button : buttons) {
      var icon = button.lookup(".ikonli-font-icon");
      var outer = button.localToScene(button.getLayoutBounds());
      var inner = icon.localToScene(icon.getLayoutBounds());
      assertThat(inner.getCenterX())
          .as(button.toString())
          .isCloseTo(outer.getCenterX(), within(1.0));
    }
  }
}
