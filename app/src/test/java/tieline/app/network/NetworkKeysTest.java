package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.state.Attention;
import tieline.app.state.Filter;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.Spot;

/// The keys of the real pane, and what is undone.
@ExtendWith(ApplicationExtension.class)
class NetworkKeysTest {
  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  @Test
  void arrowsWalkAndEnterSelects() {
    pane.clickOn("big");
    pane.hand.leave();
    pane.hand.key(KeyCode.LEFT);
    assertThat(pane.attention().hover()).isEqualTo("left");
    assertThat(pane.attention().selection()).containsExactly("big");
    pane.hand.key(KeyCode.RIGHT);
    assertThat(pane.attention().hover()).isEqualTo("big");
    pane.hand.key(KeyCode.RIGHT);
    assertThat(pane.attention().hover()).isEqualTo("right");
    pane.hand.key(KeyCode.ENTER);
    assertThat(pane.attention().selection()).containsExactly("right");
    assertThat(pane.view.getAccessibleText()).startsWith("Right, company, ").endsWith(", selected");
  }

  @Test
  void arrowsPassOverWhatIsHiddenOrFilteredOut(FxRobot robot) {
    pane.clickOn("big");
    pane.hand.key(KeyCode.H);
    assertThat(pane.attention().hover()).isNull();
    assertThat(walked()).contains("left", "right", "fund").doesNotContain("big");
    var companies = Filter.NONE.withParty(PartyKind.INVESTOR, false);
    robot.interact(() -> pane.store.update(s -> s.with(s.arrangement().filtered(companies))));
    assertThat(walked()).contains("left", "right").doesNotContain("big", "fund");
  }

  @Test
  void arrowsStayInTheNeighbourhoodThatIsFocused() {
    pane.clickOn("left");
    pane.hand.key(KeyCode.F);
    var shown = pane.opened.network().neighbourhood("left", 1);
    assertThat(walked()).hasSizeGreaterThan(1).isSubsetOf(shown);
  }

  @Test
  void whatIsWalkedToComesIntoSight() {
    pane.hand.wheel(270, 330, 480);
    pane.clickOn("left");
    pane.hand.leave();
    pane.hand.key(KeyCode.RIGHT);
    var at = pane.vertex(Objects.requireNonNull(pane.attention().hover()));
    assertThat(at.vertex().id()).isNotEqualTo("left");
    assertThat(at.x()).isBetween(0.0, OpenNetwork.WIDTH);
    assertThat(at.y()).isBetween(0.0, OpenNetwork.HEIGHT);
  }

  /// What arrows lead to in a walk this way and that.
  private Set<String> walked() {
    var walked = new HashSet<String>();
    var arrows = List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP);
    var random = new Random(5);
    for (int i = 0; i < 100; i++) {
      pane.hand.key(arrows.get(random.nextInt(4)));
      walked.add(Objects.requireNonNull(pane.attention().hover()));
    }
    return walked;
  }

  @Test
  void aDigitWidensTheFocusAndPlusAndMinusZoom() {
    pane.clickOn("left");
    pane.hand.key(KeyCode.F);
    assertThat(pane.attention().focus()).isEqualTo(new Attention.Focus("left", 1));
    pane.hand.key(KeyCode.DIGIT3);
    assertThat(pane.attention().focus()).isEqualTo(new Attention.Focus("left", 3));
    pane.hand.key(KeyCode.PLUS);
    assertThat(pane.zoom().scale()).isEqualTo(1.25);
    pane.hand.key(KeyCode.MINUS);
    assertThat(pane.zoom().scale()).isCloseTo(1, within(1e-12));
  }

  @Test
  void pinsAndHidingAndSelectionAreUndoneAndTheCameraIsNot(FxRobot robot) {
    pane.clickOn("left");
    pane.drag("left", 50, -30);
    pane.hand.wheel(300, 300, 120);
    var seen = pane.zoom();
    pane.hand.key(KeyCode.H);
    assertThat(pane.marks().vertices()).noneMatch(v -> v.vertex().id().equals("left"));
    robot.interact(pane.history::undo);
    assertThat(pane.store.state().arrangement().hidden()).isEmpty();
    assertThat(pane.attention().selection()).containsExactly("left");
    assertThat(pane.vertex("left").pinned()).isTrue();
    robot.interact(pane.history::undo);
    assertThat(pane.vertex("left").pinned()).isFalse();
    robot.interact(pane.history::undo);
    assertThat(pane.attention().selection()).isEmpty();
    assertThat(pane.zoom()).isEqualTo(seen);
    for (int i = 0; i < 3; i++) {
      robot.interact(pane.history::redo);
    }
    assertThat(pane.store.state().arrangement().hidden()).containsExactly("left");
    assertThat(pane.store.state().arrangement().pins()).containsOnlyKeys("left");
    assertThat(pane.zoom()).isEqualTo(seen);
  }

  @Test
  void theKeyboardReachesThePane(FxRobot robot) {
    robot.interact(pane.elsewhere::requestFocus);
    assertThat(pane.view.isFocusTraversable()).isTrue();
    assertThat(pane.view.isFocused()).isFalse();
    pane.hand.click(60, 600);
    assertThat(pane.view.isFocused()).isTrue();
  }

  @Test
  void whatWasMovedGoesBackWhenItIsUndone(FxRobot robot) {
    var before = pane.place("left");
    pane.drag("left", 90, -60);
    robot.interact(pane.history::undo);
    comesToRest(robot);
    assertThat(pane.place("left")).isEqualTo(before);
    robot.interact(pane.history::redo);
    assertThat(pane.pin("left")).isEqualTo(new Spot(before.x() + 90, before.y() - 60));
  }

  /// Waits until two looks at the layout, a little apart, are the same.
  private void comesToRest(FxRobot robot) {
    var seen = pane.view.places();
    for (int i = 0; i < 100; i++) {
      robot.sleep(100);
      var now = pane.view.places();
      if (now.equals(seen)) {
        return;
      }
      seen = now;
    }
  }
}
