package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
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
  private @Nullable TimelineView view;

  TimelineViewTest() throws IOException {
    store = new Store(ViewState.opening(TimelinePictures.view(), Theme.LIGHT));
  }

  @Start
  void start(Stage stage) {
    view = new TimelineView(store, TimelinePictures.TYPE, Runnable::run, Runnable::run);
    stage.setScene(new Scene(view, WIDTH, HEIGHT));
    stage.show();
  }

  private TimelineView view() {
    return Objects.requireNonNull(view);
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

  /// Modifiers as events of their own too, as a keyboard sends them.
  private void hold(FxRobot robot, boolean shift, boolean ctrl) {
    var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, shift, ctrl, false, false);
    robot.interact(() -> Event.fireEvent(view(), key));
  }

  private void wheel(FxRobot robot, double x, double y, double turn, boolean shift, boolean ctrl) {
    var event =
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            shift,
            ctrl,
            false,
            false,
            false,
            false,
            0,
            turn,
            0,
            turn,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null);
    hold(robot, shift, ctrl);
    robot.interact(() -> Event.fireEvent(view(), event));
    hold(robot, false, false);
  }

  private void mouse(
      FxRobot robot, EventType<MouseEvent> type, double x, double y, int clicks, boolean shift) {
    var event =
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            clicks,
            shift,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null);
    robot.interact(() -> Event.fireEvent(view(), event));
  }

  private void click(FxRobot robot, double x, double y, int clicks, boolean shift) {
    hold(robot, shift, false);
    mouse(robot, MouseEvent.MOUSE_PRESSED, x, y, clicks, shift);
    mouse(robot, MouseEvent.MOUSE_RELEASED, x, y, clicks, shift);
    hold(robot, false, false);
  }

  private void click(FxRobot robot, String id, boolean shift) {
    click(robot, bar(id).centreX(), bar(id).centreY(), 1, shift);
  }

  private void drag(FxRobot robot, double x, double y, double toX, double toY) {
    mouse(robot, MouseEvent.MOUSE_PRESSED, x, y, 1, false);
    mouse(robot, MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2, 1, false);
    mouse(robot, MouseEvent.MOUSE_DRAGGED, toX, toY, 1, false);
    mouse(robot, MouseEvent.MOUSE_RELEASED, toX, toY, 1, false);
  }

  private void press(FxRobot robot, KeyCode key) {
    var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    robot.interact(() -> Event.fireEvent(view(), event));
  }

  @Test
  void theWheelZoomsAndKeepsTheTimeUnderThePointer(FxRobot robot) {
    double x = marks().frame().plot().x() + 200;
    double before = scale().invert(200);
    double secondsPerPixel = scale().secondsPerPixel();
    wheel(robot, x, 100, 120, false, false);
    assertThat(scale().secondsPerPixel()).isLessThan(secondsPerPixel);
    assertThat(scale().invert(200)).isCloseTo(before, within(1.0));
  }

  @Test
  void theWheelPansWithShiftAndScrollsTheLanesWithControl(FxRobot robot) {
    double x = marks().frame().plot().x() + 200;
    var before = scale();
    wheel(robot, x, 100, 40, true, false);
    assertThat(scale()).isEqualTo(before.panned(40));
    wheel(robot, x, 100, -40, false, true);
    assertThat(store.state().cameras().lanes()).isEqualTo(Math.min(40, marks().mostScroll()));
    assertThat(scale()).isEqualTo(before.panned(40));
  }

  @Test
  void draggingTheGroundPans(FxRobot robot) {
    var before = scale();
    var plot = marks().frame().plot();
    drag(robot, plot.right() - 5, plot.y() + 4, plot.right() - 65, plot.y() + 4);
    assertThat(scale()).isEqualTo(before.panned(-60));
  }

  @Test
  void aClickSelectsAndAShiftClickAdds(FxRobot robot) {
    click(robot, "fading", false);
    assertThat(store.state().attention().selection()).containsExactly("fading");
    click(robot, "dot", true);
    assertThat(store.state().attention().selection()).containsExactly("fading", "dot");
  }

  @Test
  void hoverPreviewsAndNeverSelects(FxRobot robot) {
    mouse(robot, MouseEvent.MOUSE_MOVED, bar("dot").centreX(), bar("dot").centreY(), 0, false);
    assertThat(store.state().attention().hover()).isEqualTo("dot");
    assertThat(store.state().attention().selection()).isEmpty();
  }

  @Test
  void aDragOnTheStripFiltersAndADoubleClickClears(FxRobot robot) {
    var strip = marks().frame().strip();
    drag(robot, strip.x() + 100, strip.centreY(), strip.x() + 200, strip.centreY());
    var window = Objects.requireNonNull(store.state().period().window());
    var overview = marks().strip().scale();
    assertThat((double) window.start()).isCloseTo(overview.invert(100), within(1.0));
    assertThat((double) window.end()).isCloseTo(overview.invert(200), within(1.0));
    click(robot, strip.x() + 150, strip.centreY(), 2, false);
    assertThat(store.state().period().window()).isNull();
  }

  @Test
  void arrowsWalkFromItemToItem(FxRobot robot) {
    var sequence = store.state().view().chronicle().sequence();
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.RIGHT);
    assertThat(store.state().attention().primary()).isEqualTo(sequence.get(1).id());
    press(robot, KeyCode.LEFT);
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
      robot.interact(() -> ((javafx.scene.control.Button) view().lookup("#timeline-step")).fire());
      assertThat(store.state().attention().primary()).isEqualTo(sequence.get(i).id());
    }
    var head = Objects.requireNonNull(store.state().period().playhead());
    assertThat(head.at()).isCloseTo((double) Walk.time(sequence.get(2)), within(1.0));
  }
}
