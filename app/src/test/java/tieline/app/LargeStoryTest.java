package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever is done to a network of 10,000 vertices and 30,000 ties once it is open, the window
/// answers within 50 milliseconds of its thread's processor time.
@ExtendWith(ApplicationExtension.class)
class LargeStoryTest {
  /// In milliseconds.
  private static final double MOST = 50;

  /// The place of its column.
  private static final int AMOUNT = 2;

  private final FxRobot robot = new FxRobot();
  private final Random random = new Random(3);
  private final List<String> held = new ArrayList<>();
  private Reader reader;

  @Start
  void start(Stage stage) throws IOException {
    reader = new Reader(stage, Synthetic.settled(10_000, 30_000));
  }

  /// A point of the network; (0, 0) is its upper left corner and (1, 1) its lower right one.
  private Point2D at(double x, double y) {
    var network = reader.network();
    return network.localToScreen(network.getWidth() * x, network.getHeight() * y);
  }

  /// Does something once, so that what it needs is loaded and compiled, and then watches it done.
  private void doing(String name, Runnable action) {
    action.run();
    reader.waits();
    watching(name, action);
  }

  private void watching(String name, Runnable action) {
    try (var watchdog = Watchdog.attach()) {
      action.run();
      reader.waits();
      watchdog.turnsOver(MOST).forEach(turn -> held.add("while it " + name + ": " + turn));
    }
  }

  @Test
  void nothingHoldsTheWindowOfALargeNetworkForLongerThanFiftyMilliseconds() {
    reader.waits();
    doing("zooms", this::zoomInAndOut);
    doing("pans", this::dragTheGround);
    doing("hovers", this::hover);
    doing("selects", () -> reader.clicksAt(at(random.nextDouble(0.4, 0.6), 0.5)));
    doing("finds the largest", () -> reader.searchesFor("Party 0"));
    doing(
        "fits",
        () ->
            reader
                .presses(KeyCode.CONTROL, KeyCode.DIGIT9)
                .presses(KeyCode.CONTROL, KeyCode.DIGIT0));
    doing("walks", this::walk);
    doing("encircles", this::encircle);
    doing("focuses", this::focusOnTheMiddle);
    watching("leaves the neighbourhood", () -> reader.presses(KeyCode.ESCAPE));
    doing("brushes", () -> reader.brushes("20" + random.nextInt(10, 15)));
    doing("changes the lens", () -> reader.dropsOrRestores("S"));
    doing("tells by the table", this::openAndCloseTheTable);
    doing("filters", () -> reader.menus().filters("Compute"));
    assertThat(held).isEmpty();
  }

  private void focusOnTheMiddle() {
    reader.clicksAt(at(0.5, 0.5)).presses(KeyCode.F).presses(KeyCode.DIGIT2);
    assertThat(reader.state().attention().focus()).isNotNull();
  }

  private void openAndCloseTheTable() {
    var table = new TableReader(reader.presses(KeyCode.ESCAPE), robot).opens();
    table.turnsTo("commitments").filtersBy("2999");
    reader.waitsUntil(() -> table.names().contains("Contract 2999"));
    robot.push(KeyCode.ESCAPE);
    table.sortsBy(AMOUNT);
    reader.waitsUntil(() -> !table.names().getFirst().equals("Contract 0"));
    table.clicksOnRow(table.names().getFirst());
    reader.presses(KeyCode.CONTROL, KeyCode.T);
  }

  private void walk() {
    reader.clicksAt(at(0.5, 0.5)).presses(KeyCode.RIGHT).presses(KeyCode.DOWN);
    assertThat(reader.state().attention().hover()).isNotNull();
  }

  private void encircle() {
    robot.press(KeyCode.ALT).moveTo(at(0.98, 0.5)).press(MouseButton.PRIMARY);
    for (double angle = 0; angle < 2 * Math.PI; angle += Math.PI / 60) {
      robot.moveTo(at(0.5 + 0.48 * Math.cos(angle), 0.5 + 0.45 * Math.sin(angle)));
    }
    robot.release(MouseButton.PRIMARY).release(KeyCode.ALT);
    reader.waitsUntil(() -> reader.state().attention().selection().size() > 1_000);
    reader.presses(KeyCode.ESCAPE);
  }

  private void zoomInAndOut() {
    robot.moveTo(at(0.5, 0.5));
    for (int notches : new int[] {4, -4}) {
      reader.turnsTheWheelOver(at(0.5, 0.5), notches);
    }
  }

  private void dragTheGround() {
    var from = at(0.97, 0.03);
    robot
        .moveTo(from)
        .press(MouseButton.PRIMARY)
        .moveTo(from.add(-90, 60))
        .moveTo(from)
        .release(MouseButton.PRIMARY);
  }

  private void hover() {
    for (int i = 0; i < 3; i++) {
      robot.moveTo(at(random.nextDouble(0.2, 0.8), random.nextDouble(0.2, 0.8)));
    }
  }
}
