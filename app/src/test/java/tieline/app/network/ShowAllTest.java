package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Filter;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.model.dataset.CommitmentKind;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

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

  /// The shipped dataset, which has dates, with the link alone.
  private static ShowAll link(FxRobot robot, Store store) {
    var links = new ArrayList<ShowAll>();
    robot.interact(() -> links.add(new ShowAll(store)));
    return links.getFirst();
  }

  @Test
  void whatIsOutsideOfTheTimeWindowComesBackAtAClick(FxRobot robot) {
    var store = new Store(ViewState.opening(Sample.shipped(), Theme.LIGHT));
    var link = link(robot, store);
    robot.interact(() -> store.update(s -> s.with(s.period().brushed(new TimeSpan(0, 1_000)))));
    assertThat(StatusText.of(Omissions.of(store.state()))).contains("outside of the time window");
    assertThat(link.isVisible()).isTrue();
    robot.interact(link::fire);
    assertThat(link.isVisible()).isFalse();
    assertThat(store.state().period().window()).isNull();
  }

  @Test
  void aTimeWindowThatLeavesNothingOutLeavesNothingToBringBack(FxRobot robot) {
    var store = new Store(ViewState.opening(Sample.shipped(), Theme.LIGHT));
    var link = link(robot, store);
    var all = When.parse("1900/2100").extent();
    robot.interact(() -> store.update(s -> s.with(s.period().brushed(all))));
    assertThat(StatusText.of(Omissions.of(store.state()))).startsWith("All ties are in view");
    assertThat(link.isVisible()).isFalse();
  }

  @Test
  void whatIsOutsideOfTheFocusComesBackAtAClick(FxRobot robot) {
    var vertex = pane.marks().vertices().getFirst().vertex().id();
    checkBringsBack(robot, s -> s.attending(a -> a.focusing(new Focus(vertex, 1))));
  }
}
