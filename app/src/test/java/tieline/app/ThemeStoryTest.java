package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.CssParser;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;

/// A theme changes while something is open over the window, and nothing is looked up in vain.
@ExtendWith(ApplicationExtension.class)
class ThemeStoryTest {
  private final FxRobot robot = new FxRobot();
  private Reader reader;

  @Start
  void start(Stage stage) {
    reader = new Reader(stage);
  }

  @BeforeEach
  void forgetFormerErrors() {
    reader.waits();
    robot.interact(() -> CssParser.errorsProperty().clear());
  }

  private boolean isPopupOpen() {
    return List.copyOf(Window.getWindows()).stream().anyMatch(PopupWindow.class::isInstance);
  }

  /// Opens something, changes the theme there and back, and opens it again.
  private void opensAndChangesTheTheme(Runnable open) {
    for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
      robot.interact(open);
      reader.waitsUntil(this::isPopupOpen);
      reader.changesTheTheme();
      assertThat(reader.state().theme()).isEqualTo(theme);
      assertThat(isPopupOpen()).isFalse();
    }
    robot.interact(open);
    reader.waitsUntil(this::isPopupOpen);
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(Window::hide));
    assertThat(List.copyOf(CssParser.errorsProperty())).isEmpty();
  }

  @Test
  void theMenuOfLayoutsIsClosed() {
    opensAndChangesTheTheme(robot.lookup("#layout-menu").queryAs(MenuButton.class)::show);
  }

  @Test
  void theMenuOfSizesAndColoursIsClosed() {
    opensAndChangesTheTheme(robot.lookup("#encoding-menu").queryAs(MenuButton.class)::show);
  }

  @Test
  void theFilterIsClosed() {
    opensAndChangesTheTheme(robot.lookup("#filter-button").queryAs(Button.class)::fire);
  }

  @Test
  void theMenuOfAMarkIsClosed() {
    robot.rightClickOn(reader.place("Oracle"));
    reader.waitsUntil(this::isPopupOpen);
    reader.changesTheTheme();
    assertThat(isPopupOpen()).isFalse();
    assertThat(List.copyOf(CssParser.errorsProperty())).isEmpty();
  }
}
