package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.dataset.CommitmentKind.COMPUTE;
import static tieline.model.dataset.CommitmentKind.SUPPLY;
import static tieline.model.dataset.PartyKind.COMPANY;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;
import tieline.app.state.Filter;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;

@ExtendWith(ApplicationExtension.class)
class FilterPaneTest {
  private final View view = Sample.shipped();
  private final Store store = new Store(ViewState.opening(view, Theme.LIGHT));
  private final FilterCounts counts = FilterCounts.of(view, Filter.NONE, 5);
  private final ArrayDeque<Runnable> background = new ArrayDeque<>();

  @Start
  void start(Stage stage) {
    stage.setScene(
        new Scene(new FilterPane(store, view, counts, background::add, Runnable::run), 300, 600));
    stage.show();
  }

  private String left(FxRobot robot) {
    return robot.lookup("#filter-left").queryLabeled().getText();
  }

  private static Slider sources(FxRobot robot) {
    return robot.lookup(".slider").queryAllAs(Slider.class).stream()
        .filter(slider -> "Least number of sources".equals(slider.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private static CheckBox box(FxRobot robot, String name) {
    return robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> box.getText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(FxRobot robot, String name) {
    return box(robot, name).getText();
  }

  private static void choose(FxRobot robot, String name) {
    robot.interact(box(robot, name)::fire);
  }

  @Test
  void movingTheSliderCountsNothingUntilThereIsTime(FxRobot robot) {
    background.clear();
    robot.interact(() -> sources(robot).setValue(3));
    assertThat(store.state().arrangement().filter().sources()).isEqualTo(3);
    assertThat(left(robot)).startsWith(counts.all() + " of ");
    assertThat(background).isNotEmpty();
    robot.interact(() -> background.forEach(Runnable::run));
    int three = counts.sources().get(3 - 1);
    assertThat(three).isBetween(1, counts.all() - 1);
    assertThat(left(robot)).isEqualTo(three + " of " + counts.all() + " commitments shown");
    assertThat(robot.lookup("3 or more  " + three).tryQuery()).isPresent();
  }

  @Test
  void theFirstStepOfSourcesIsTheOnlyOneThatAsksForNothing(FxRobot robot) {
    robot.interact(() -> sources(robot).setValue(2));
    assertThat(store.state().arrangement().filter()).isNotEqualTo(Filter.NONE);
    robot.interact(() -> sources(robot).decrement());
    assertThat(sources(robot).getValue()).isEqualTo(sources(robot).getMin());
    assertThat(store.state().arrangement().filter()).isEqualTo(Filter.NONE);
    robot.interact(() -> background.forEach(Runnable::run));
    assertThat(robot.lookup("any  " + counts.all()).tryQuery()).isPresent();
  }

  @Test
  void ofASingleSourceThereIsNoNumberToChoose(FxRobot robot) {
    robot.interact(() -> {
      var alone = Sample.pair(2);
      var pane =
          new FilterPane(
              new Store(ViewState.opening(alone, Theme.LIGHT)),
              alone,
              FilterCounts.of(alone, Filter.NONE, 1),
              Runnable::run,
              Runnable::run);
      new Scene(pane).getRoot().applyCss();
      assertThat(pane.lookupAll(".slider")).hasSize(1);
    });
  }

  @Test
  void aChoiceChangesWhatTheOthersSayAndNotWhatItsOwnKindSays(FxRobot robot) {
    assertThat(text(robot, "Company")).isEqualTo("Company  " + counts.parties().get(COMPANY));
    choose(robot, "Compute");
    robot.interact(() -> background.forEach(Runnable::run));
    var now = FilterCounts.of(view, store.state().arrangement().filter(), 5);
    assertThat(text(robot, "Compute")).isEqualTo("Compute  " + counts.kinds().get(COMPUTE));
    assertThat(text(robot, "Supply")).isEqualTo("Supply  " + counts.kinds().get(SUPPLY));
    assertThat(text(robot, "Company")).isEqualTo("Company  " + now.parties().get(COMPANY));
    assertThat(now.parties().get(COMPANY)).isLessThan(counts.parties().get(COMPANY));
    assertThat(robot.lookup("any  " + now.shown()).tryQuery()).isPresent();
  }

  @Test
  void whatIsUndoneElsewhereIsSeenInThePane(FxRobot robot) {
    choose(robot, "Compute");
    robot.interact(() -> store.update(s -> s.with(s.arrangement().filtered(Filter.NONE))));
    assertThat(box(robot, "Compute").isSelected()).isTrue();
    robot.interact(() -> background.forEach(Runnable::run));
    assertThat(left(robot)).startsWith(counts.all() + " of ");
  }

  @Test
  void theChoicesScrollWhereTheyHaveLittleRoom(FxRobot robot) {
    var pane = robot.lookup("#filter").queryAs(FilterPane.class);
    robot.interact(() -> pane.keepTo(120));
    assertThat(pane.prefHeight(-1)).isBetween(120.0, 240.0);
    assertThat(robot.lookup("#filter .scroll-pane").queryAs(ScrollPane.class).getContent())
        .satisfies(content -> assertThat(content.prefHeight(-1)).isGreaterThan(300));
  }

  @Test
  void ofSeveralCountsTheNewestStaysWhicheverComesLast(FxRobot robot) {
    choose(robot, "Compute");
    choose(robot, "Supply");
    var slowestFirst = new ArrayList<>(background);
    Collections.reverse(slowestFirst);
    robot.interact(() -> slowestFirst.forEach(Runnable::run));
    int shown =
        counts.all()
            - counts.kinds().getOrDefault(COMPUTE, 0)
            - counts.kinds().getOrDefault(SUPPLY, 0);
    assertThat(left(robot)).isEqualTo(shown + " of " + counts.all() + " commitments shown");
  }

  private static String told(View view) {
    var store = new Store(ViewState.opening(view, Theme.LIGHT));
    var counts = FilterCounts.of(view, Filter.NONE, 1);
    var pane = new FilterPane(store, view, counts, Runnable::run, Runnable::run);
    new Scene(pane).getRoot().applyCss();
    pane.lookupAll(".slider").stream()
        .map(Slider.class::cast)
        .filter(slider -> "Least amount".equals(slider.getAccessibleText()))
        .forEach(slider -> slider.setValue(3));
    return pane.lookupAll(".filter-now").stream()
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
      assertThat(told(euros.view())).isEqualTo("≥ €5 M  0");
      var both = euros.contract("y", "a", "b", null).amount("y", 1, "USD");
      assertThat(told(both.view())).isEqualTo("≥ €5 M; other currencies stay  1");
    });
  }
}
