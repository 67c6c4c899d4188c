package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Zoom;
import tieline.model.dataset.Spot;

/// Selecting and moving with the pointer on the real pane.
@ExtendWith(ApplicationExtension.class)
class NetworkPointerTest {
  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  @Test
  void aShiftDragOnTheGroundAddsWhatIsInTheBox() {
    pane.clickOn("left");
    pane.hand.shift().drag(400, 120, 900, 300);
    assertThat(pane.attention().selection())
        .startsWith("left")
        .containsExactlyInAnyOrder("left", "disputed", "big", "right");
    assertThat(pane.zoom()).isEqualTo(Zoom.IDENTITY);
    pane.hand.shift().drag(40, 20, 60, 40);
    assertThat(pane.attention().selection()).hasSize(4);
  }

  @Test
  void aTieIsCaughtOnlyWhereTheWholeOfItIsInTheBox() {
    var middle = pane.tie("disputed").curve();
    pane.hand.shift().drag(560, middle.y(0.5) - 60, 740, middle.y(0.5) + 60);
    assertThat(pane.attention().selection()).isEmpty();
  }

  @Test
  void anAltDragSelectsWhatItEncirclesAndWithShiftAddsIt() {
    pane.clickOn("left");
    pane.hand.alt().path(430, 420, 620, 420, 620, 560, 430, 560, 430, 420);
    assertThat(pane.attention().selection()).containsExactly("under");
    pane.hand.alt().shift().path(230, 290, 310, 290, 310, 370, 230, 370, 230, 290);
    assertThat(pane.attention().selection()).containsExactly("under", "left");
  }

  @Test
  void aLassoThatLeavesACornerOutSelectsLessThanItsBox() {
    // A triangle whose box has "right" in it, but not its area.
    pane.hand.alt().path(450, 120, 450, 560, 860, 560, 450, 120);
    assertThat(pane.attention().selection()).contains("big", "under").doesNotContain("right");
  }

  @Test
  void aClickSelectsAndAShiftClickAddsAndTakesAway() {
    pane.clickOn("big");
    assertThat(pane.attention().selection()).containsExactly("big");
    pane.shiftClickOn("right");
    assertThat(pane.attention().selection()).containsExactly("big", "right");
    pane.shiftClickOn("big");
    assertThat(pane.attention().selection()).containsExactly("right");
    pane.hand.click(60, 600);
    assertThat(pane.attention().selection()).isEmpty();
  }

  @Test
  void aPressThatTremblesIsAClickAndMovesNothing() {
    pane.drag("left", 2, 1);
    assertThat(pane.attention().selection()).containsExactly("left");
    assertThat(pane.store.state().arrangement().pins()).isEmpty();
  }

  @Test
  void pointingTellsTheFullNameOfWhatIsShortened() {
    var under = pane.vertex("under");
    pane.hand.point(under.x(), under.y());
    assertThat(pane.attention().hover()).isEqualTo("under");
    var tip = pane.view.getProperties().get("javafx.scene.control.Tooltip");
    assertThat(tip)
        .isInstanceOfSatisfying(
            Tooltip.class,
            shown -> assertThat(shown.getText()).startsWith(under.vertex().name() + ", company"));
    pane.hand.leave();
    assertThat(pane.attention().hover()).isNull();
    assertThat(pane.view.getProperties()).doesNotContainKey("javafx.scene.control.Tooltip");
  }

  @Test
  void draggingAVertexMovesAndPinsItAndNoOther() {
    pane.drag("left", 50, -30);
    assertThat(pane.pin("left")).isEqualTo(new Spot(320, 300));
    assertThat(pane.store.state().arrangement().pins()).hasSize(1);
  }

  @Test
  void draggingOneOfSeveralSelectedMovesAndPinsThemAll() {
    pane.clickOn("left");
    pane.shiftClickOn("alone");
    var left = pane.vertex("left");
    var alone = pane.vertex("alone");
    pane.drag("left", 40, 20);
    assertThat(pane.store.state().arrangement().pins()).containsOnlyKeys("left", "alone");
    var left2 = Objects.requireNonNull(pane.pin("left"));
    var alone2 = Objects.requireNonNull(pane.pin("alone"));
    assertThat(left2.x() - left.x()).isCloseTo(40, within(0.01));
    assertThat(alone2.x() - alone.x()).isCloseTo(40, within(0.01));
    assertThat(alone2.y() - alone.y()).isCloseTo(20, within(0.01));
    assertThat(pane.attention().selection()).containsExactly("left", "alone");
  }

  @Test
  void draggingOneThatIsNotSelectedLeavesTheSelectedWhereTheyAre() {
    pane.clickOn("left");
    pane.drag("alone", 100, 40);
    assertThat(pane.store.state().arrangement().pins()).containsOnlyKeys("alone");
  }

  @Test
  void draggingOutOfTheWindowPinsWhereThePointerLetsGo() {
    var at = pane.vertex("left");
    pane.hand.press(at.x(), at.y());
    pane.hand.pull(at.x() - 200, at.y());
    pane.hand.leave();
    pane.hand.pull(-500, at.y());
    pane.hand.release(-500, at.y());
    assertThat(pane.pin("left")).isEqualTo(new Spot(-500, at.y()));
    assertThat(pane.attention().hover()).isNull();
    pane.hand.drag(60, 600, 80, 600);
    assertThat(pane.zoom()).isEqualTo(Zoom.IDENTITY.panned(20, 0));
  }

  @Test
  void losingTheKeyboardEndsADragWhereItIs(FxRobot robot) {
    var at = pane.vertex("left");
    pane.hand.press(at.x(), at.y());
    pane.hand.pull(at.x() + 30, at.y());
    robot.interact(pane.elsewhere::requestFocus);
    assertThat(pane.pin("left")).isEqualTo(new Spot(300, 330));
    pane.hand.pull(at.x() + 300, at.y());
    pane.hand.release(at.x() + 300, at.y());
    assertThat(pane.pin("left")).isEqualTo(new Spot(300, 330));
    assertThat(pane.attention().selection()).isEmpty();
  }

  @Test
  void theRightButtonDoesNotEndADrag() {
    var at = pane.vertex("left");
    pane.hand.press(at.x(), at.y());
    pane.hand.pull(at.x() + 30, at.y());
    pane.hand.ask(at.x() + 30, at.y());
    pane.hand.rightClick(at.x() + 30, at.y());
    assertThat(Window.getWindows()).noneMatch(PopupWindow.class::isInstance);
    pane.hand.pull(at.x() + 80, at.y());
    pane.hand.release(at.x() + 80, at.y());
    assertThat(pane.pin("left")).isEqualTo(new Spot(350, 330));
  }

  @Test
  void losingTheKeyboardForgetsALasso(FxRobot robot) {
    pane.hand.shift().press(400, 120);
    pane.hand.shift().pull(900, 300);
    robot.interact(pane.elsewhere::requestFocus);
    pane.hand.release(900, 300);
    assertThat(pane.attention().selection()).isEmpty();
    assertThat(pane.view.lookupAll(".lasso")).noneMatch(Node::isVisible);
  }
}
