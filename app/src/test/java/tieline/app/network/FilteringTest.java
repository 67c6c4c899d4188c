package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.state.Filter;

/// The choices of the filter on the network of `marks.json`: two compute contracts of 250 and of
/// some 100 billion, and four commitments of other kinds in view.
@ExtendWith(ApplicationExtension.class)
class FilteringTest {
  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(Window::hide));
  }

  private void open(FxRobot robot) {
    robot.interact(() -> robot.lookup("#filter-button").queryButton().fire());
    robot.interact(() -> {});
  }

  private static CheckBox box(FxRobot robot, String name) {
    return robot.lookup("#filter .check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> box.getText().startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  private static Slider slider(FxRobot robot, String name) {
    return robot.lookup("#filter .slider").queryAllAs(Slider.class).stream()
        .filter(slider -> name.equals(slider.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  private static String left(FxRobot robot) {
    return robot.lookup("#filter-left").queryAs(Label.class).getText();
  }

  @Test
  void eachChoiceSaysHowManyItConcernsAndBelowHowManyAreLeft(FxRobot robot) {
    open(robot);
    assertThat(box(robot, "Compute").getText()).isEqualTo("Compute  3");
    assertThat(box(robot, "Equity").getText()).isEqualTo("Equity  2");
    assertThat(box(robot, "Disputed").getText()).isEqualTo("Disputed  1");
    assertThat(left(robot)).isEqualTo("11 of 11 commitments shown");
    robot.interact(box(robot, "Compute")::fire);
    assertThat(left(robot)).isEqualTo("8 of 11 commitments shown");
    assertThat(pane.marks().ties())
        .extracting(t -> t.tie().commitment().id())
        .doesNotContain("stated", "disputed", "one-sided");
  }

  @Test
  void aKindOfPartyThatIsLeftOutTakesItsTiesWithItUntilThatIsUndone(FxRobot robot) {
    open(robot);
    assertThat(box(robot, "Group").getText()).isEqualTo("Group  1");
    robot.interact(box(robot, "Group")::fire);
    assertThat(pane.marks().vertices()).noneMatch(v -> v.vertex().id().equals("group"));
    assertThat(pane.marks().ties())
        .flatExtracting(Marks.TieMark::ties)
        .noneMatch(tie -> tie.from().id().equals("group") || tie.to().id().equals("group"));
    assertThat(pane.marks().status()).contains(" filtered out");
    robot.interact(pane.history::undo);
    assertThat(pane.vertex("group").light()).isNotNull();
    robot.interact(pane.history::redo);
    robot.interact(robot.lookup("#show-all").queryAs(Hyperlink.class)::fire);
    assertThat(pane.vertex("group").light()).isNotNull();
    assertThat(box(robot, "Group").isSelected()).isTrue();
  }

  @Test
  void theLeastAmountLeavesOutWhatIsSmallerOrUndisclosed(FxRobot robot) {
    open(robot);
    robot.interact(() -> slider(robot, "Least amount").setValue(17));
    assertThat(robot.lookup("≥ $200 B  2").tryQuery()).isPresent();
    assertThat(left(robot)).isEqualTo("2 of 11 commitments shown");
    assertThat(pane.marks().ties())
        .extracting(t -> t.tie().commitment().id())
        .containsOnly("stated", "venture");
  }

  @Test
  void theLeastNumberOfSourcesLeavesOutWhatFewerState(FxRobot robot) {
    open(robot);
    robot.interact(() -> slider(robot, "Least number of sources").setValue(2));
    assertThat(pane.marks().ties()).isEmpty();
    robot.interact(robot.lookup("Show all").queryButton()::fire);
    assertThat(pane.store.state().arrangement().filter()).isEqualTo(Filter.NONE);
    assertThat(pane.marks().ties()).isNotEmpty();
  }
}
