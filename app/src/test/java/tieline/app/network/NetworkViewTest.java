package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;
import tieline.app.state.Attention;
import tieline.app.state.Cameras;
import tieline.app.state.History;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.dataset.Spot;

/// The pointer and the keys on the real pane.
@ExtendWith(ApplicationExtension.class)
class NetworkViewTest {
  private static final double WIDTH = NetworkPictures.WIDTH;
  private static final double HEIGHT = NetworkPictures.HEIGHT;

  private final View opened;
  private final Store store;
  private final History history;
  private final Pane elsewhere = new Pane();
  private final AtomicInteger figures = new AtomicInteger();
  private @Nullable NetworkView view;
  private @Nullable Hand hand;

  NetworkViewTest() throws IOException {
    opened = NetworkPictures.view();
    store = new Store(ViewState.opening(opened, Theme.LIGHT));
    history = new History(store);
  }

  @Start
  void start(Stage stage) {
    var actions = new NetworkView.Actions(figures::incrementAndGet, () -> {});
    view =
        new NetworkView(
            store, Sample.TYPE, Runnable::run, NetworkViewTest::onFx, Runnable::run, actions);
    view.setPrefSize(WIDTH, HEIGHT);
    hand = new Hand(view);
    stage.setScene(new Scene(new VBox(view, elsewhere), WIDTH, HEIGHT + 40));
    store.update(s -> s.with(Cameras.UNSET.with(Zoom.IDENTITY)));
    view.open(opened.network(), NetworkPictures.positions(opened));
    elsewhere.setFocusTraversable(true);
    stage.show();
    view.requestFocus();
  }

  /// The layout has a thread of its own; all else here happens at once.
  private static void onFx(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  @AfterEach
  void closeMenus(FxRobot robot) {
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(Window::hide));
  }

  private NetworkView view() {
    return Objects.requireNonNull(view);
  }

  private Hand hand() {
    return Objects.requireNonNull(hand);
  }

  @Test
  void whatIsAllInViewStaysSoInAnotherSize(FxRobot robot) {
    robot.interact(view()::fit);
    var before = store.state().cameras().network();
    robot.interact(() -> view().setMaxWidth(WIDTH / 2));
    robot.interact(() -> {});
    assertThat(store.state().cameras().network()).isNotEqualTo(before);
    assertThat(marks().vertices()).allMatch(v -> v.x() > 0 && v.x() < WIDTH / 2);
  }

  @Test
  void whereAReaderHasMovedTheNetworkItStaysInAnotherSize(FxRobot robot) {
    robot.interact(view()::fit);
    robot.interact(() -> view().zoomBy(1.5));
    var chosen = store.state().cameras().network();
    robot.interact(() -> view().setMaxWidth(WIDTH / 2));
    robot.interact(() -> {});
    assertThat(view().getWidth()).isEqualTo(WIDTH / 2);
    assertThat(store.state().cameras().network()).isEqualTo(chosen);
  }

  private Marks marks() {
    return Objects.requireNonNull(view().marks());
  }

  private VertexMark vertex(String id) {
    return marks().vertices().stream()
        .filter(v -> v.vertex().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no vertex " + id));
  }

  private TieMark tie(String commitment) {
    return marks().ties().stream()
        .filter(t -> t.tie().commitment().id().equals(commitment))
        .findFirst()
        .orElseThrow();
  }

  private Zoom zoom() {
    return Objects.requireNonNull(store.state().cameras().network());
  }

  private Attention attention() {
    return store.state().attention();
  }

  private @Nullable Spot pin(String id) {
    return store.state().arrangement().pins().get(id);
  }

  @Test
  void thePointUnderThePointerStaysThereHoweverOftenOneZooms() {
    var random = new Random(5);
    for (int i = 0; i < 100; i++) {
      double x = random.nextDouble() * WIDTH;
      double y = random.nextDouble() * HEIGHT;
      double worldX = zoom().worldX(x);
      double worldY = zoom().worldY(y);
      hand().wheel(x, y, random.nextInt(-6, 7) * 40);
      assertThat(Math.hypot(zoom().x(worldX) - x, zoom().y(worldY) - y)).isLessThan(0.5);
    }
  }

  @Test
  void theWheelZoomsInUpwardsAndOutDownwards() {
    hand().wheel(300, 300, 120);
    assertThat(zoom().scale()).isCloseTo(Math.exp(0.5), within(1e-9));
    hand().wheel(300, 300, -240);
    assertThat(zoom().scale()).isCloseTo(Math.exp(-0.5), within(1e-9));
  }

  @Test
  void draggingTheGroundPans() {
    hand().drag(60, 600, 160, 560);
    assertThat(zoom()).isEqualTo(Zoom.IDENTITY.panned(100, -40));
    assertThat(store.state().arrangement().pins()).isEmpty();
  }

  @Test
  void aShiftDragOnTheGroundSelectsWhatIsInTheBox() {
    hand().shift().drag(400, 120, 900, 300);
    assertThat(attention().selection()).containsExactlyInAnyOrder("big", "right");
    assertThat(zoom()).isEqualTo(Zoom.IDENTITY);
    hand().shift().drag(40, 20, 60, 40);
    assertThat(attention().selection()).isEmpty();
  }

  @Test
  void anAltDragSelectsWhatItEncircles() {
    hand().alt().path(430, 420, 620, 420, 620, 560, 430, 560, 430, 420);
    assertThat(attention().selection()).containsExactly("under");
  }

  @Test
  void aLassoThatLeavesACornerOutSelectsLessThanItsBox() {
    // A triangle whose box has "right" in it, but not its area.
    hand().alt().path(450, 120, 450, 560, 860, 560, 450, 120);
    assertThat(attention().selection()).contains("big", "under").doesNotContain("right");
  }

  @Test
  void aClickSelectsAndAShiftClickAddsAndTakesAway() {
    hand().clickOn(vertex("big"));
    assertThat(attention().selection()).containsExactly("big");
    hand().shift().clickOn(vertex("right"));
    assertThat(attention().selection()).containsExactly("big", "right");
    hand().shift().clickOn(vertex("big"));
    assertThat(attention().selection()).containsExactly("right");
    hand().click(60, 600, 1);
    assertThat(attention().selection()).isEmpty();
  }

  @Test
  void draggingAVertexMovesAndPinsItAndNoOther() {
    var at = vertex("left");
    hand().drag(at.x(), at.y(), at.x() + 50, at.y() - 30);
    assertThat(pin("left")).isEqualTo(new Spot(320, 300));
    assertThat(store.state().arrangement().pins()).hasSize(1);
  }

  @Test
  void draggingOneOfSeveralSelectedMovesAndPinsThemAll() {
    hand().clickOn(vertex("left"));
    hand().shift().clickOn(vertex("alone"));
    var left = vertex("left");
    var alone = vertex("alone");
    hand().drag(left.x(), left.y(), left.x() + 40, left.y() + 20);
    assertThat(store.state().arrangement().pins()).containsOnlyKeys("left", "alone");
    var left2 = Objects.requireNonNull(pin("left"));
    var alone2 = Objects.requireNonNull(pin("alone"));
    assertThat(left2.x() - left.x()).isCloseTo(40, within(0.01));
    assertThat(alone2.x() - alone.x()).isCloseTo(40, within(0.01));
    assertThat(alone2.y() - alone.y()).isCloseTo(20, within(0.01));
    assertThat(attention().selection()).containsExactly("left", "alone");
  }

  @Test
  void draggingOneThatIsNotSelectedLeavesTheSelectedWhereTheyAre() {
    hand().clickOn(vertex("left"));
    hand().drag(vertex("alone").x(), vertex("alone").y(), 400, 600);
    assertThat(store.state().arrangement().pins()).containsOnlyKeys("alone");
  }

  @Test
  void draggingOutOfTheWindowPinsWhereThePointerLetsGo() {
    var at = vertex("left");
    hand().press(at.x(), at.y());
    hand().move(at.x() - 200, at.y());
    hand().fire(MouseEvent.MOUSE_EXITED, -500, at.y());
    hand().move(-500, at.y());
    hand().release(-500, at.y());
    assertThat(pin("left")).isEqualTo(new Spot(-500, at.y()));
    assertThat(attention().hover()).isNull();
    hand().drag(60, 600, 80, 600);
    assertThat(zoom()).isEqualTo(Zoom.IDENTITY.panned(20, 0));
  }

  @Test
  void losingTheKeyboardEndsADragWhereItIs(FxRobot robot) {
    var at = vertex("left");
    hand().press(at.x(), at.y());
    hand().move(at.x() + 30, at.y());
    robot.interact(elsewhere::requestFocus);
    assertThat(pin("left")).isEqualTo(new Spot(300, 330));
    hand().move(at.x() + 300, at.y());
    hand().release(at.x() + 300, at.y());
    assertThat(pin("left")).isEqualTo(new Spot(300, 330));
    assertThat(attention().selection()).isEmpty();
  }

  @Test
  void losingTheKeyboardForgetsALasso(FxRobot robot) {
    hand().shift().press(400, 120);
    hand().shift().move(900, 300);
    robot.interact(elsewhere::requestFocus);
    hand().release(900, 300);
    assertThat(attention().selection()).isEmpty();
    assertThat(view().lookupAll(".lasso")).noneMatch(Node::isVisible);
  }

  @Test
  void pinsAndHidingAndSelectionAreUndoneAndTheCameraIsNot(FxRobot robot) {
    hand().clickOn(vertex("left"));
    hand().drag(vertex("left").x(), vertex("left").y(), 320, 300);
    hand().wheel(300, 300, 120);
    var seen = zoom();
    hand().key(KeyCode.H);
    assertThat(marks().vertices()).noneMatch(v -> v.vertex().id().equals("left"));
    robot.interact(history::undo);
    assertThat(store.state().arrangement().hidden()).isEmpty();
    assertThat(attention().selection()).containsExactly("left");
    assertThat(vertex("left").pinned()).isTrue();
    robot.interact(history::undo);
    assertThat(vertex("left").pinned()).isFalse();
    robot.interact(history::undo);
    assertThat(attention().selection()).isEmpty();
    assertThat(zoom()).isEqualTo(seen);
    for (int i = 0; i < 3; i++) {
      robot.interact(history::redo);
    }
    assertThat(store.state().arrangement().hidden()).containsExactly("left");
    assertThat(store.state().arrangement().pins()).containsOnlyKeys("left");
    assertThat(zoom()).isEqualTo(seen);
  }

  private List<MenuItem> menu() {
    var menu =
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .filter(ContextMenu::isShowing)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no menu is open"));
    return menu.getItems();
  }

  private void choose(FxRobot robot, double x, double y, String text) {
    hand().ask(x, y);
    var item =
        menu().stream()
            .filter(i -> i.getText() != null && i.getText().startsWith(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + text));
    assertThat(item.isDisable()).as(text).isFalse();
    robot.interact(item::fire);
  }

  private void choose(FxRobot robot, String vertex, String text) {
    choose(robot, vertex(vertex).x(), vertex(vertex).y(), text);
  }

  private void chooseOnTie(FxRobot robot, String commitment, String text) {
    var curve = tie(commitment).curve();
    choose(robot, curve.x(0.25), curve.y(0.25), text);
  }

  private void chooseOnGround(FxRobot robot, String text) {
    choose(robot, 60, 600, text);
  }

  private String copiedText(FxRobot robot) {
    var text = new String[] {""};
    robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }

  @Test
  void theMenuOfAVertexFocusesPinsUnpinsHidesAndCopies(FxRobot robot) {
    choose(robot, "left", "Pin here");
    assertThat(pin("left")).isEqualTo(new Spot(270, 330));
    choose(robot, "left", "Unpin");
    assertThat(pin("left")).isNull();
    choose(robot, "left", "Copy as text");
    assertThat(copiedText(robot)).startsWith("Left, company, ").endsWith("(according to A, B)");
    choose(robot, "left", "Copy figure");
    assertThat(figures).hasValue(1);
    choose(robot, "left", "Focus on its neighbourhood");
    assertThat(attention().focus()).isEqualTo(new Attention.Focus("left", 1));
    assertThat(marks().vertices()).extracting(v -> v.vertex().id()).doesNotContain("right");
    choose(robot, "left", "Hide");
    assertThat(store.state().arrangement().hidden()).containsExactly("left");
  }

  @Test
  void theMenuOfATieSelectsItAndItsEndsHidesAndCopies(FxRobot robot) {
    chooseOnTie(robot, "stated", "Copy as text");
    assertThat(copiedText(robot)).contains("Large company", "Left", "$250 B", "according to A, B");
    chooseOnTie(robot, "stated", "Select both ends");
    assertThat(attention().selection()).containsExactlyInAnyOrder("big", "left");
    chooseOnTie(robot, "stated", "Select");
    assertThat(attention().selection()).containsExactly("stated");
    chooseOnTie(robot, "stated", "Hide");
    assertThat(store.state().arrangement().hidden()).containsExactly("stated");
    assertThat(marks().ties()).noneMatch(t -> t.tie().commitment().id().equals("stated"));
  }

  @Test
  void theMenuOfTheGroundShowsWhatIsHiddenAndPinsAndUnpinsAll(FxRobot robot) {
    choose(robot, "left", "Hide");
    chooseOnGround(robot, "Show what is hidden (1)");
    assertThat(vertex("left").radius()).isPositive();
    chooseOnGround(robot, "Pin all");
    assertThat(store.state().arrangement().pins()).hasSize(opened.network().vertices().size());
    chooseOnGround(robot, "Unpin all (" + opened.network().vertices().size() + ")");
    assertThat(store.state().arrangement().pins()).isEmpty();
    hand().wheel(300, 300, 480);
    chooseOnGround(robot, "Show everything");
    assertThat(marks().vertices()).hasSameSizeAs(opened.network().vertices());
    hand().ask(60, 600);
    assertThat(menu())
        .filteredOn(MenuItem::isDisable)
        .extracting(MenuItem::getText)
        .containsExactly("Show what is hidden (0)", "Unpin all (0)");
  }

  @Test
  void arrowsWalkAndEnterSelects() {
    hand().clickOn(vertex("big"));
    hand().fire(MouseEvent.MOUSE_EXITED, -1, -1);
    hand().key(KeyCode.LEFT);
    assertThat(attention().hover()).isEqualTo("left");
    assertThat(attention().selection()).containsExactly("big");
    hand().key(KeyCode.RIGHT);
    assertThat(attention().hover()).isEqualTo("big");
    hand().key(KeyCode.RIGHT);
    assertThat(attention().hover()).isEqualTo("right");
    hand().key(KeyCode.ENTER);
    assertThat(attention().selection()).containsExactly("right");
    assertThat(view().getAccessibleText()).startsWith("Right, company, ").endsWith(", selected");
  }

  @Test
  void aDigitWidensTheFocusAndPlusAndMinusZoom() {
    hand().clickOn(vertex("left"));
    hand().key(KeyCode.F);
    assertThat(attention().focus()).isEqualTo(new Attention.Focus("left", 1));
    hand().key(KeyCode.DIGIT3);
    assertThat(attention().focus()).isEqualTo(new Attention.Focus("left", 3));
    hand().key(KeyCode.PLUS);
    assertThat(zoom().scale()).isEqualTo(1.25);
    hand().key(KeyCode.MINUS);
    assertThat(zoom().scale()).isCloseTo(1, within(1e-12));
  }
}
