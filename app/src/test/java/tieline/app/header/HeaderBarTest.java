package tieline.app.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;
import tieline.app.state.Opening;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;

/// The bar over everything, in windows from wide to narrow and back.
@ExtendWith(ApplicationExtension.class)
class HeaderBarTest {
  private static final double NARROWEST = 900;

  private TextField search;
  private HeaderBar header;
  private BorderPane window;

  @Start
  void start(Stage stage) {
    search = new TextField();
    var view = View.of(Opening.of(null).document().orElseThrow());
    var actions =
        new HeaderBar.Actions(
            () -> {}, () -> {}, () -> {}, lens -> {}, new SimpleBooleanProperty());
    header = new HeaderBar(new Store(ViewState.opening(view, Theme.LIGHT)), actions, search);
    window = new BorderPane();
    window.setTop(header);
    stage.setScene(new Scene(window, 1600, 200));
    stage.show();
  }

  private List<Labeled> shown(FxRobot robot, double width) {
    robot.interact(() -> {
      window.resize(width, 200);
      window.layout();
      window.layout();
    });
    return header.getChildren().stream()
        .filter(Node::isManaged)
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .toList();
  }

  @Test
  void nothingInItIsCutShortHoweverNarrowTheWindow(FxRobot robot) {
    for (double width = 1600; width >= NARROWEST; width -= 20) {
      assertThat(shown(robot, width))
          .as("%.0f wide", width)
          .hasSizeGreaterThan(4)
          .allMatch(label -> label.getWidth() >= label.prefWidth(-1) - 0.5)
          .allMatch(label -> label.getBoundsInParent().getMaxX() <= header.getWidth());
      assertThat(search.getWidth()).isGreaterThan(200);
    }
  }

  @Test
  void whatMadeWayComesBackWithTheRoom(FxRobot robot) {
    int all = shown(robot, 1600).size();
    assertThat(shown(robot, NARROWEST)).hasSizeLessThan(all);
    assertThat(shown(robot, 1600)).hasSize(all);
  }
}
