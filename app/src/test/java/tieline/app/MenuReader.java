package tieline.app;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a [Reader] chooses from menus and in the filter.
record MenuReader(Reader reader, FxRobot robot) {
  private void choose(Collection<MenuItem> items, String choice) {
    items.stream()
        .filter(item -> choice.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no choice " + choice))
        .fire();
  }

  private static Stream<ContextMenu> open() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast);
  }

  /// Asks for the menu of a mark, and chooses from it.
  Reader choosesFor(String name, String choice) {
    robot.rightClickOn(reader.place(name));
    reader.waitsUntil(() -> open().findAny().isPresent());
    robot.interact(() -> choose(open().flatMap(m -> m.getItems().stream()).toList(), choice));
    robot.interact(() -> open().forEach(ContextMenu::hide));
    return reader.waits();
  }

  private Reader chooses(String button, String choice) {
    var items = robot.lookup(button).queryAs(MenuButton.class).getItems();
    robot.interact(() -> choose(items, choice));
    return reader.waits();
  }

  /// Chooses from the menu of layouts, and waits until everything is at rest.
  Reader laysOut(String choice) {
    chooses("#layout-menu", choice);
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    return reader.waits();
  }

  /// Chooses what sizes or colours stand for.
  Reader encodes(String choice) {
    return chooses("#encoding-menu", choice);
  }

  /// Whether the menu of sizes and colours shows that they are not those that sources state.
  boolean seesThatItIsComputed() {
    return robot.lookup("#encoding-menu").query().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("active"));
  }

  /// Opens the filter and turns a choice over whose name begins so.
  Reader filters(String choice) {
    robot.interact(() -> robot.lookup("#filter-button").queryButton().fire());
    reader.waitsUntil(() -> robot.lookup("#filter").tryQuery().isPresent());
    robot.interact(() ->
        Shown.nodes(robot.lookup("#filter").<Node>query())
            .filter(CheckBox.class::isInstance)
            .map(CheckBox.class::cast)
            .filter(box -> box.getText().startsWith(choice))
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no choice " + choice))
            .fire());
    return reader.waits();
  }
}
