package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Filter;
import tieline.app.state.ViewState;
import tieline.model.dataset.CommitmentKind;
import tieline.model.time.TimeSpan;

/// What is left out is one click away.
@ExtendWith(ApplicationExtension.class)
class ShowAllTest {
  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  private static Hyperlink link(FxRobot robot) {
    return robot.lookup("#show-all").queryAs(Hyperlink.class);
  }

  private void checkBringsBack(FxRobot robot, UnaryOperator<ViewState> leavingOut) {
    robot.interact(() -> pane.store.update(leavingOut));
    assertThat(link(robot).isVisible()).isTrue();
    robot.interact(link(robot)::fire);
    assertThat(link(robot).isVisible()).isFalse();
    var state = pane.store.state();
    assertThat(state.arrangement()).isEqualTo(Arrangement.NONE);
    assertThat(state.period().window()).isNull();
    assertThat(state.attention().focus()).isNull();
  }

  @Test
  void whereAllIsShownThereIsNothingToBringBack(FxRobot robot) {
    assertThat(link(robot).isVisible()).isFalse();
  }

  @Test
  void whatIsHiddenComesBackAtAClickAndGoesAgainWhenThatIsUndone(FxRobot robot) {
    var hidden = pane.marks().vertices().getFirst().vertex().subject();
    checkBringsBack(robot, s -> s.with(s.arrangement().hiding(List.of(hidden))));
    robot.interact(pane.history::undo);
    assertThat(pane.store.state().arrangement().hidden()).containsExactly(hidden);
  }

  @Test
  void whatIsFilteredOutComesBackAtAClick(FxRobot robot) {
    checkBringsBack(
        robot,
        s -> s.with(s.arrangement().filtered(Filter.NONE.withKind(CommitmentKind.COMPUTE, false))));
  }

  @Test
  void whatIsOutsideOfTheTimeWindowComesBackAtAClick(FxRobot robot) {
    checkBringsBack(robot, s -> s.with(s.period().brushed(new TimeSpan(0, 1_000))));
  }

  @Test
  void whatIsOutsideOfTheFocusComesBackAtAClick(FxRobot robot) {
    var vertex = pane.marks().vertices().getFirst().vertex().id();
    checkBringsBack(robot, s -> s.attending(a -> a.focusing(new Focus(vertex, 1))));
  }
}
