package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.state.Attention;
import tieline.model.dataset.Spot;

/// The menus of the real pane.
@ExtendWith(ApplicationExtension.class)
class NetworkMenuTest {
  private OpenNetwork pane;

  @Start
  void start(Stage stage) throws IOException {
    pane = new OpenNetwork(stage);
  }

  @AfterEach
  void closeMenus(FxRobot robot) {
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(Window::hide));
  }

  private static List<MenuItem> menu() {
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
    pane.hand.ask(x, y);
    var item =
        menu().stream()
            .filter(i -> i.getText() != null && i.getText().startsWith(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + text));
    assertThat(item.isDisable()).as(text).isFalse();
    robot.interact(item::fire);
  }

  private void choose(FxRobot robot, String vertex, String text) {
    choose(robot, pane.vertex(vertex).x(), pane.vertex(vertex).y(), text);
  }

  private void chooseOnTie(FxRobot robot, String commitment, String text) {
    var curve = pane.tie(commitment).curve();
    choose(robot, curve.x(0.25), curve.y(0.25), text);
  }

  private void chooseOnGround(FxRobot robot, String text) {
    choose(robot, 60, 600, text);
  }

  private static String copiedText(FxRobot robot) {
    var text = new String[] {""};
    robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }

  @Test
  void theMenuOfAVertexFocusesPinsUnpinsHidesAndCopies(FxRobot robot) {
    choose(robot, "left", "Pin here");
    assertThat(pane.pin("left")).isEqualTo(new Spot(270, 330));
    choose(robot, "left", "Unpin");
    assertThat(pane.pin("left")).isNull();
    choose(robot, "left", "Copy as text");
    assertThat(copiedText(robot)).startsWith("Left, company, ").endsWith("(according to A, B)");
    choose(robot, "left", "Copy figure");
    assertThat(pane.figures).hasValue(1);
    choose(robot, "left", "Focus on its neighbourhood");
    assertThat(pane.attention().focus()).isEqualTo(new Attention.Focus("left", 1));
    assertThat(pane.marks().vertices()).extracting(v -> v.vertex().id()).doesNotContain("right");
    choose(robot, "left", "Hide");
    assertThat(pane.store.state().arrangement().hidden()).containsExactly("left");
  }

  private void asksByKey(FxRobot robot) {
    var request =
        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null);
    robot.interact(() -> pane.view.fireEvent(request));
  }

  @Test
  void theKeyboardAsksForTheMenuOfWhatIsSelectedAndElseOfTheGround(FxRobot robot) {
    asksByKey(robot);
    assertThat(menu()).extracting(MenuItem::getText).contains("Pin all");
    robot.interact(() -> pane.store.update(s -> s.attending(a -> a.selecting("left"))));
    asksByKey(robot);
    assertThat(menu()).extracting(MenuItem::getText).contains("Pin here", "Show the way to…");
    robot.interact(() -> pane.store.update(s -> s.attending(a -> a.selecting("stated"))));
    asksByKey(robot);
    assertThat(menu()).extracting(MenuItem::getText).contains("Select both ends");
  }

  @Test
  void theMenuOfATieSelectsItAndItsEndsHidesAndCopies(FxRobot robot) {
    chooseOnTie(robot, "stated", "Copy as text");
    assertThat(copiedText(robot)).contains("Large company", "Left", "$250 B", "according to A, B");
    chooseOnTie(robot, "stated", "Select both ends");
    assertThat(pane.attention().selection()).containsExactlyInAnyOrder("big", "left");
    chooseOnTie(robot, "stated", "Select");
    assertThat(pane.attention().selection()).containsExactly("stated");
    chooseOnTie(robot, "stated", "Hide");
    assertThat(pane.store.state().arrangement().hidden()).containsExactly("stated");
    assertThat(pane.marks().ties()).noneMatch(t -> t.tie().commitment().id().equals("stated"));
  }

  @Test
  void theMenuOfTheGroundShowsWhatIsHiddenAndPinsAndUnpinsAll(FxRobot robot) {
    int all = pane.opened.network().vertices().size();
    choose(robot, "left", "Hide");
    chooseOnGround(robot, "Show what is hidden (1)");
    assertThat(pane.vertex("left").radius()).isPositive();
    chooseOnGround(robot, "Pin all");
    assertThat(pane.store.state().arrangement().pins()).hasSize(all);
    chooseOnGround(robot, "Unpin all (" + all + ")");
    assertThat(pane.store.state().arrangement().pins()).isEmpty();
    pane.hand.wheel(300, 300, 480);
    chooseOnGround(robot, "Show everything");
    assertThat(pane.marks().vertices()).hasSize(all);
    pane.hand.ask(60, 600);
    assertThat(menu())
        .filteredOn(MenuItem::isDisable)
        .extracting(MenuItem::getText)
        .containsExactly("Show what is hidden (0)", "Unpin all (0)");
  }
}
