package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;

@ExtendWith(ApplicationExtension.class)
class FilterPaneTest {
  private final View view = Sample.shipped();
  private final Store store = new Store(ViewState.opening(view, Theme.LIGHT));
  private final FilterCounts counts = FilterCounts.of(view.network());
  private final ArrayDeque<Runnable> background = new ArrayDeque<>();

  @Start
  void start(Stage stage) {
    stage.setScene(
        new Scene(
            new FilterPane(store, view.network(), counts, background::add, Runnable::run),
            300,
            600));
    stage.show();
  }

  private String left(FxRobot robot) {
    return robot.lookup("#filter-left").queryLabeled().getText();
  }

  private void choose(FxRobot robot, String name) {
    robot.interact(() ->
        robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
            .filter(box -> box.getText().startsWith(name))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  @Test
  void eachCommitmentCountsOnceInItsKind() {
    assertThat(counts.of(CommitmentKind.VENTURE)).isEqualTo(1);
    assertThat(counts.of(CommitmentKind.TOTAL)).isZero();
    assertThat(counts.kinds().values().stream().mapToInt(count -> count).sum())
        .isEqualTo(counts.all());
    assertThat(counts.of(Support.DISPUTED)).isPositive();
  }

  @Test
  void movingTheSliderCountsNothingUntilThereIsTime(FxRobot robot) {
    background.clear();
    robot.interact(() ->
        robot.lookup(".slider").queryAllAs(Slider.class).stream()
            .filter(slider -> "Least number of sources".equals(slider.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .setValue(3));
    assertThat(store.state().arrangement().filter().sources()).isEqualTo(3);
    assertThat(left(robot)).isEmpty();
    assertThat(background).isNotEmpty();
    robot.interact(() -> background.forEach(Runnable::run));
    assertThat(left(robot)).endsWith(" of " + counts.all() + " commitments shown");
  }

  @Test
  void ofSeveralCountsTheNewestStaysWhicheverComesLast(FxRobot robot) {
    choose(robot, "Compute");
    choose(robot, "Supply");
    var slowestFirst = new ArrayList<>(background);
    Collections.reverse(slowestFirst);
    robot.interact(() -> slowestFirst.forEach(Runnable::run));
    int shown = counts.all() - counts.of(CommitmentKind.COMPUTE) - counts.of(CommitmentKind.SUPPLY);
    assertThat(left(robot)).isEqualTo(shown + " of " + counts.all() + " commitments shown");
  }

  private static String told(View view) {
    var store = new Store(ViewState.opening(view, Theme.LIGHT));
    var network = view.network();
    var pane =
        new FilterPane(store, network, FilterCounts.of(network), Runnable::run, Runnable::run);
    pane.getChildren().stream()
        .filter(Slider.class::isInstance)
        .map(Slider.class::cast)
        .findFirst()
        .orElseThrow()
        .setValue(3);
    return pane.getChildren().stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .filter(text -> text.startsWith("≥"))
        .findFirst()
        .orElse("");
  }

  @Test
  void theLeastAmountIsInTheCurrencyOfSizesAndTellsThatOthersStay(FxRobot robot) {
    robot.interact(() -> {
      var euros =
          new Sample()
              .party("a", "A")
              .party("b", "B")
              .contract("x", "a", "b", null)
              .amount("x", 1, "EUR");
      assertThat(told(euros.view())).isEqualTo("≥ €5 M");
      var both = euros.contract("y", "a", "b", null).amount("y", 1, "USD");
      assertThat(told(both.view())).isEqualTo("≥ €5 M; other currencies stay");
    });
  }
}
