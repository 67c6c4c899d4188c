package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.control.Hand;
import tieline.app.draw.Box;
import tieline.app.draw.Palette;
import tieline.app.draw.Theme;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.model.time.TimeScale;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 360;

  private final Store store;
  private TimelineView view;
  private Hand hand;

  TimelineViewTest() throws IOException {
    store = new Store(ViewState.opening(TimelinePictures.view(), Theme.LIGHT));
  }

  @Start
  void start(Stage stage) {
    view = new TimelineView(store, TimelinePictures.TYPE, Runnable::run, Runnable::run);
    hand = new Hand(view);
    stage.setScene(new Scene(view, WIDTH, HEIGHT));
    stage.show();
  }

  private TimeScale scale() {
    return Objects.requireNonNull(store.state().cameras().timeline());
  }

  private TimelineMarks marks() {
    var scene = TimelineScene.of(store.state(), WIDTH, HEIGHT);
    return new TimelinePainter(scene, Palette.of(Theme.LIGHT), TimelinePictures.TYPE)
        .marks(WIDTH, HEIGHT);
  }

  private Box bar(String id) {
    return marks().items().stream()
        .filter(mark -> mark.item().id().equals(id))
        .findFirst()
        .orElseThrow()
        .bar();
  }

  private void click(String id) {
    hand.click(bar(id).centreX(), bar(id).centreY());
  }

  private void shiftClick(String id) {
    hand.shift().click(bar(id).centreX(), bar(id).centreY());
  }

  @Test
  void theWheelZoomsAndKeepsTheTimeUnderThePointer() {
    double x = marks().frame().plot().x() + 200;
    double before = scale().invert(200);
    double secondsPerPixel = scale().secondsPerPixel();
    hand.wheel(x, 100, 120);
    assertThat(scale().secondsPerPixel()).isLessThan(secondsPerPixel);
    assertThat(scale().invert(200)).isCloseTo(before, within(1.0));
  }

  @Test
  void theWheelPansWithShiftAndScrollsTheLanesWithControl() {
    double x = marks().frame().plot().x() + 200;
    var before = scale();
    hand.shift().wheel(x, 100, 40);
    assertThat(scale()).isEqualTo(before.panned(40));
    hand.control().wheel(x, 100, -40);
    assertThat(store.state().cameras().lanes()).isEqualTo(Math.min(40, marks().mostScroll()));
    assertThat(scale()).isEqualTo(before.panned(40));
  }

  @Test
  void draggingTheGroundPans() {
    var before = scale();
    var plot = marks().frame().plot();
    hand.drag(plot.right() - 5, plot.y() + 4, plot.right() - 65, plot.y() + 4);
    assertThat(scale()).isEqualTo(before.panned(-60));
  }

  @Test
  void aClickSelectsAndAShiftClickAdds() {
    click("fading");
    assertThat(store.state().attention().selection()).containsExactly("fading");
    shiftClick("dot");
    assertThat(store.state().attention().selection()).containsExactly("fading", "dot");
  }

  @Test
  void hoverPreviewsAndNeverSelects() {
    hand.point(bar("dot").centreX(), bar("dot").centreY());
    assertThat(store.state().attention().hover()).isEqualTo("dot");
    assertThat(store.state().attention().selection()).isEmpty();
  }

  @Test
  void aDragOnTheStripFiltersAndADoubleClickClears() {
    var strip = marks().frame().strip();
    hand.drag(strip.x() + 100, strip.centreY(), strip.x() + 200, strip.centreY());
    var window = Objects.requireNonNull(store.state().period().window());
    var overview = marks().strip().scale();
    assertThat((double) window.start()).isCloseTo(overview.invert(100), within(1.0));
    assertThat((double) window.end()).isCloseTo(overview.invert(200), within(1.0));
    hand.doubleClick(strip.x() + 150, strip.centreY());
    assertThat(store.state().period().window()).isNull();
  }

  @Test
  void theRightButtonDoesNotEndADrag() {
    var strip = marks().frame().strip();
    hand.press(strip.x() + 100, strip.centreY());
    hand.pull(strip.x() + 150, strip.centreY());
    hand.rightClick(strip.x() + 150, strip.centreY());
    hand.pull(strip.x() + 200, strip.centreY());
    hand.release(strip.x() + 200, strip.centreY());
    var window = Objects.requireNonNull(store.state().period().window());
    assertThat((double) window.end()).isCloseTo(marks().strip().scale().invert(200), within(1.0));
  }

  @Test
  void arrowsWalkFromItemToItem() {
    var sequence = store.state().view().chronicle().sequence();
    hand.key(KeyCode.RIGHT);
    hand.key(KeyCode.RIGHT);
    assertThat(store.state().attention().primary()).isEqualTo(sequence.get(1).id());
    hand.key(KeyCode.LEFT);
    assertThat(store.state().attention().primary()).isEqualTo(sequence.getFirst().id());
  }

  @Test
  void whatIsSelectedElsewhereComesIntoView(FxRobot robot) {
    robot.interact(() -> store.update(s -> s.with(s.cameras().with(scale().panned(-5_000)))));
    robot.interact(() -> store.update(s -> s.attending(a -> a.selecting("sure"))));
    assertThat(bar("sure").intersects(marks().frame().plot())).isTrue();
  }

  @Test
  void aStepTakesThePlayheadToTheNextItemAndSelectsIt(FxRobot robot) {
    var sequence = store.state().view().chronicle().sequence();
    for (int i = 0; i < 3; i++) {
      robot.interact(() -> ((Button) view.lookup("#timeline-step")).fire());
      assertThat(store.state().attention().primary()).isEqualTo(sequence.get(i).id());
    }
    var head = Objects.requireNonNull(store.state().period().playhead());
    assertThat(head.at()).isCloseTo((double) Walk.time(sequence.get(2)), within(1.0));
  }

  @Test
  void inANarrowPaneTheControlsKeepOffTheEdgeAndTheStrip(FxRobot robot) {
    for (double width = 700; width >= 420; width -= 40) {
      double narrow = width;
      robot.interact(() -> {
        view.resize(narrow, HEIGHT);
        view.layout();
      });
      for (var name : List.of("#timeline-play", "#timeline-step", "#timeline-speed")) {
        var button = robot.lookup(name).queryButton();
        var bounds = view.sceneToLocal(button.localToScene(button.getBoundsInLocal()));
        assertThat(bounds.getMinX()).as("%s at %.0f", name, width).isGreaterThanOrEqualTo(10);
        assertThat(!button.isVisible() || bounds.getMaxX() <= view.frame().strip().x())
            .as("%s at %.0f", name, width)
            .isTrue();
      }
    }
  }
}
