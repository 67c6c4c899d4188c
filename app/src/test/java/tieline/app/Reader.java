package tieline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.network.Marks;
import tieline.app.network.Marks.Light;
import tieline.app.network.NetworkView;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

/// Somebody who sits in front of the real window, with verbs for what they do and see.
final class Reader {
  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private final Workbench workbench;

  /// Opens the shipped dataset. FX thread.
  Reader(Stage stage) {
    this(stage, Objects.requireNonNull(Settled.load(null).settled()));
  }

  /// Opens what has been loaded. FX thread.
  Reader(Stage stage, Settled settled) {
    HeadlessInput.mend();
    TielineApp.loadFonts();
    this.stage = stage;
    var settings = new Settings(1000, 900, Theme.LIGHT, 0.6, 0.66);
    workbench = new Workbench(stage, Threads.start(), new SkiaType(), settled, settings);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// What this reader does with menus and with the filter.
  MenuReader menus() {
    return new MenuReader(this, robot);
  }

  /// What this reader does with figures of the whole window.
  FigureReader figures() {
    return new FigureReader(this, robot, workbench.export());
  }

  Store store() {
    return workbench.store();
  }

  ViewState state() {
    return store().state();
  }

  /// What the window would remember.
  Settings settings() {
    return workbench.settings();
  }

  /// Waits until everything asked for is done and painted.
  Reader waits() {
    waitsUntil(() -> Shown.isPainted(stage.getScene().getRoot()));
    return this;
  }

  void waitsUntil(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException e) {
      throw new AssertionError("nothing happened for 20 seconds", e);
    }
  }

  NetworkView network() {
    return robot.lookup("#network").queryAs(NetworkView.class);
  }

  Marks marks() {
    waits();
    return Objects.requireNonNull(network().marks());
  }

  private Marks.VertexMark mark(String name) {
    return marks().vertices().stream()
        .filter(v -> v.vertex().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no mark named " + name));
  }

  double zoom() {
    return Objects.requireNonNull(state().cameras().network()).scale();
  }

  /// What is under the pointer there, in the network's own coordinates. The pointer stands on whole
  /// pixels.
  Point2D worldAt(Point2D pointer) {
    var zoom = Objects.requireNonNull(state().cameras().network());
    var local = network().screenToLocal(Math.rint(pointer.getX()), Math.rint(pointer.getY()));
    return new Point2D(zoom.worldX(local.getX()), zoom.worldY(local.getY()));
  }

  Point2D place(String name) {
    var mark = mark(name);
    return network().localToScreen(mark.x(), mark.y());
  }

  Reader clicksOn(String name) {
    return clicksAt(place(name));
  }

  Reader clicksAt(Point2D point) {
    robot.clickOn(point);
    return waits();
  }

  Reader doubleClicksOn(String name) {
    var at = place(name);
    // In one turn of the FX thread, or a busy machine makes two single clicks of it.
    robot.interact(() -> {
      var mouse = new Robot();
      mouse.mouseMove(at);
      mouse.mouseClick(MouseButton.PRIMARY);
      mouse.mouseClick(MouseButton.PRIMARY);
    });
    return waits();
  }

  Reader shiftClicksOn(String name) {
    robot.press(KeyCode.SHIFT).clickOn(place(name)).release(KeyCode.SHIFT);
    return waits();
  }

  Reader pointsAt(String name) {
    robot.moveTo(place(name));
    return waits();
  }

  Reader drags(String name, double dx, double dy) {
    var from = place(name);
    robot
        .moveTo(from)
        .press(MouseButton.PRIMARY)
        .moveTo(from.add(dx / 2, dy / 2))
        .moveTo(from.add(dx, dy))
        .release(MouseButton.PRIMARY);
    return waits();
  }

  Reader turnsTheWheelOver(Point2D point, int notches) {
    robot.moveTo(new Point2D(Math.rint(point.getX()), Math.rint(point.getY())));
    var way = notches > 0 ? VerticalDirection.UP : VerticalDirection.DOWN;
    robot.scroll(Math.abs(notches), way);
    return waits();
  }

  Reader hearsOnly(String source) {
    robot.press(KeyCode.ALT).clickOn("#source-" + source).release(KeyCode.ALT);
    waitsUntil(() -> state().view().lens().sources().equals(Set.of(source)));
    return waits();
  }

  Reader dropsOrRestores(String source) {
    boolean heard = state().view().lens().sources().contains(source);
    robot.clickOn("#source-" + source);
    waitsUntil(() -> state().view().lens().sources().contains(source) != heard);
    return waits();
  }

  /// As if the brush of the overview strip had been drawn over this time.
  Reader brushes(String edtf) {
    var extent = When.parse(edtf).extent();
    var span = new TimeSpan(extent.start(), extent.end());
    robot.interact(() -> store().update(s -> s.with(s.period().brushed(span))));
    return waits();
  }

  /// Points at a control, and reads what it is told of it.
  String isToldBy(String control) {
    robot.moveTo(new Point2D(1, 1)).moveTo(control);
    waits();
    return robot.lookup(control).query().getProperties().values().stream()
        .filter(Tooltip.class::isInstance)
        .map(tip -> ((Tooltip) tip).getText())
        .findFirst()
        .orElse("");
  }

  Reader changesTheTheme() {
    robot.interact(() -> robot.lookup("#theme").queryButton().fire());
    return waits();
  }

  Reader presses(KeyCode... keys) {
    robot.push(keys);
    return waits();
  }

  Reader searchesFor(String words) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write(words);
    waitsUntil(() -> robot.lookup(".hit-title").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    return waits();
  }

  Reader opens(Path file) {
    robot.interact(() -> workbench.open(file));
    WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
    return waits();
  }

  /// Has the network painted by a painter with a fault in it.
  Reader breaksAPicture() {
    robot.interact(() ->
        Screen.in(network())
            .forEach(screen ->
                screen.show((ink, width, height) -> {
                  throw new IllegalStateException("planted");
                })));
    return waits();
  }

  /// Names of the vertices with one of these lights.
  List<String> seesWith(Light... lights) {
    var wanted = Arrays.asList(lights);
    return marks().vertices().stream()
        .filter(v -> wanted.contains(v.light()))
        .map(v -> v.vertex().name())
        .sorted()
        .toList();
  }

  /// Ids of the commitments whose ties have this light.
  List<String> seesTiesWith(Light light) {
    return marks().ties().stream()
        .filter(t -> t.light() == light)
        .map(t -> t.tie().commitment().id())
        .distinct()
        .toList();
  }

  /// Whether a text that is shown somewhere in the window has these words in it.
  boolean sees(String words) {
    waits();
    return Shown.nodes(stage.getScene().getRoot())
        .map(Shown::text)
        .anyMatch(t -> t.contains(words));
  }

  /// Whether a notice over the window has these words in it.
  boolean isNotified(String words) {
    waits();
    return notices().stream().anyMatch(text -> text.contains(words));
  }

  /// The texts of all notices over the window, at once.
  List<String> notices() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .flatMap(popup -> Shown.nodes(popup.getScene().getRoot()))
        .map(Shown::text)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
