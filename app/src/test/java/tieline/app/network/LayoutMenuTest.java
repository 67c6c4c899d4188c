package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tieline.model.dataset.Spot;

/// Laying out anew, and in line, on the real pane.
@ExtendWith(ApplicationExtension.class)
class LayoutMenuTest {
  /// Longer than any move takes, in milliseconds.
  private static final long AT_REST = 700;

  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  private void choose(FxRobot robot, String text) {
    var menu = robot.lookup("#layout-menu").queryAs(MenuButton.class);
    robot.interact(() ->
        menu.getItems().stream()
            .filter(item -> text.equals(item.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + text))
            .fire());
  }

  /// Waits until nothing moves any more, however busy the machine is.
  private void rests(FxRobot robot) {
    robot.sleep(AT_REST);
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> {
            var places = pane.view.places();
            WaitForAsyncUtils.waitForFxEvents();
            robot.sleep(100);
            return places.equals(pane.view.places());
          });
    } catch (TimeoutException e) {
      throw new AssertionError("it does not come to rest", e);
    }
  }

  private Map<String, Spot> laidOut(FxRobot robot, String by) {
    choose(robot, "Lay out by " + by);
    rests(robot);
    return pane.view.places();
  }

  private static double mean(Map<String, Spot> places, ToDoubleFunction<Spot> coordinate) {
    return places.values().stream().mapToDouble(coordinate).average().orElseThrow();
  }

  @Test
  void eachCharacterHasItsOwnPlacesAboutTheSameMiddle(FxRobot robot) {
    var before = pane.view.places();
    var byForces = laidOut(robot, "forces");
    var byDistances = laidOut(robot, "distances");
    var byCommunities = laidOut(robot, "communities");
    assertThat(List.of(before, byForces, byDistances, byCommunities)).doesNotHaveDuplicates();
    for (var places : List.of(byForces, byDistances, byCommunities)) {
      assertThat(mean(places, Spot::x)).isCloseTo(mean(before, Spot::x), within(1.0));
      assertThat(mean(places, Spot::y)).isCloseTo(mean(before, Spot::y), within(1.0));
    }
  }

  @Test
  void layingOutTwiceMovesNothingTheSecondTime(FxRobot robot) {
    var once = laidOut(robot, "forces");
    laidOut(robot, "forces")
        .forEach((id, spot) -> {
          assertThat(spot.x()).as(id).isCloseTo(once.getOrDefault(id, spot).x(), within(0.5));
          assertThat(spot.y()).as(id).isCloseTo(once.getOrDefault(id, spot).y(), within(0.5));
        });
  }

  @Test
  void theSelectedComeToStandInARowOrInAColumnAndTheOthersStay(FxRobot robot) {
    pane.clickOn("left");
    pane.shiftClickOn("alone");
    choose(robot, "Align the selected in a row");
    rests(robot);
    assertThat(pane.place("left").y()).isEqualTo(pane.place("alone").y()).isEqualTo(445);
    choose(robot, "Align the selected in a column");
    rests(robot);
    assertThat(pane.place("left").x()).isEqualTo(pane.place("alone").x()).isEqualTo(285);
    assertThat(pane.store.state().arrangement().pins()).containsOnlyKeys("left", "alone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lay out by distances",
        "Spread",
        "Draw together",
        "Align the selected in a row",
        "Pin all"
      })
  void eachMoveIsUndoneInOneStepToTheVeryPlaces(String choice, FxRobot robot) {
    pane.clickOn("left");
    pane.shiftClickOn("alone");
    var before = pane.view.places();
    choose(robot, choice);
    rests(robot);
    var moved = pane.view.places();
    robot.interact(pane.history::undo);
    rests(robot);
    assertThat(pane.view.places()).isEqualTo(before);
    assertThat(pane.store.state().arrangement().pins()).isEmpty();
    assertThat(pane.attention().selection()).containsExactly("left", "alone");
    robot.interact(pane.history::redo);
    rests(robot);
    assertThat(pane.place("left")).isEqualTo(moved.get("left"));
    robot.interact(pane.history::undo);
    robot.interact(pane.history::undo);
    assertThat(pane.attention().selection()).containsExactly("left");
  }

  @Test
  void severalMovesAreUndoneOneAfterTheOther(FxRobot robot) {
    var before = pane.view.places();
    choose(robot, "Spread");
    rests(robot);
    var spread = pane.view.places();
    var further = laidOut(robot, "communities");
    assertThat(List.of(before, spread, further)).doesNotHaveDuplicates();
    robot.interact(pane.history::undo);
    rests(robot);
    assertThat(pane.view.places()).isEqualTo(spread);
    robot.interact(pane.history::undo);
    rests(robot);
    assertThat(pane.view.places()).isEqualTo(before);
  }

  @Test
  void savingIsHandedOn(FxRobot robot) {
    choose(robot, "Save the places in the dataset");
    assertThat(pane.saved).hasValue(1);
  }
}
