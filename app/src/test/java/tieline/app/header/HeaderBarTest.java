package tieline.app.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.draw.Theme;
import tieline.app.state.Document;
import tieline.app.state.Opening;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.assets.Assets;
import tieline.model.account.Index;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Extras;
import tieline.model.dataset.Party;
import tieline.model.dataset.Source;

/// The bar over everything, in windows from wide to narrow and back.
@ExtendWith(ApplicationExtension.class)
class HeaderBarTest {
  private static final double NARROWEST = 900;
  private static final double FAR_TOO_NARROW = 500;

  private final View view = View.of(Opening.of(null).document().orElseThrow());
  private Store store;
  private TextField search;
  private HeaderBar header;
  private BorderPane window;

  @Start
  void start(Stage stage) {
    search = new TextField();
    var actions =
        new HeaderBar.Actions(
            () -> {}, () -> {}, () -> {}, lens -> {}, new SimpleBooleanProperty());
    store = new Store(ViewState.opening(view, Theme.LIGHT));
    header = new HeaderBar(store, actions, search);
    window = new BorderPane();
    window.setTop(header);
    var scene = new Scene(window, 1600, 200);
    scene
        .getStylesheets()
        .setAll(
            Assets.url(Theme.LIGHT.styleSheet()).toExternalForm(),
            Assets.url("app.css").toExternalForm());
    stage.setScene(scene);
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
      assertThat(search.getWidth()).isGreaterThan(180);
    }
  }

  @Test
  void inAVeryNarrowWindowTheTitleIsCutAndNothingElse(FxRobot robot) {
    for (double width = NARROWEST; width >= 640; width -= 20) {
      assertThat(shown(robot, width))
          .as("%.0f wide", width)
          .hasSizeGreaterThan(3)
          .filteredOn(label -> !label.getStyleClass().contains("document-title"))
          .allMatch(label -> label.getWidth() >= label.prefWidth(-1) - 0.5);
      assertThat(header.getChildren())
          .as("%.0f wide", width)
          .filteredOn(Node::isManaged)
          .allMatch(part -> part.getBoundsInParent().getMaxX() <= header.getWidth());
      assertThat(search.getWidth()).isGreaterThanOrEqualTo(108);
    }
  }

  @Test
  void whatMadeWayComesBackWithTheRoom(FxRobot robot) {
    int all = shown(robot, 1600).size();
    assertThat(shown(robot, NARROWEST)).hasSizeLessThan(all);
    assertThat(shown(robot, 1600)).hasSize(all);
  }

  /// The texts that are shown, those of buttons included that have room for more than an icon.
  private List<String> texts(FxRobot robot, double width) {
    return shown(robot, width).stream()
        .filter(label -> label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void countsMakeWayFirstThenWhatGoesWithoutSayingThenWhatAnIconSays(FxRobot robot) {
    var made = new LinkedHashSet<String>();
    var all = texts(robot, 1600);
    for (double width = 1600; width >= FAR_TOO_NARROW; width -= 10) {
      var left = texts(robot, width);
      all.stream().filter(text -> !left.contains(text)).forEach(made::add);
    }
    assertThat(made).hasSize(3).last().isEqualTo("Open…");
    assertThat(made).first(InstanceOfAssertFactories.STRING).contains("parties");
    assertThat(texts(robot, 1600)).isEqualTo(all);
  }

  @Test
  void itCountsWhatIsOpen(FxRobot robot) {
    var all = view.document().index().dataset();
    open(robot, all.sources(), all.parties());
    int count = all.parties().size();
    assertThat(texts(robot, 1600))
        .contains("Parties alone", count + " parties · 0 commitments · 5 sources");
    open(robot, all.sources().subList(0, 1), all.parties().subList(0, 1));
    assertThat(texts(robot, 1600)).contains("1 party · 0 commitments · 1 source");
  }

  private void open(FxRobot robot, List<Source> sources, List<Party> parties) {
    var dataset =
        new Dataset(
            Dataset.VERSION,
            "Parties alone",
            "",
            sources,
            parties,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Extras.NONE);
    var open = new Document(null, Index.of(dataset), List.of(), false);
    robot.interact(() -> store.update(s -> s.with(View.of(open))));
  }

  @Test
  void whatCannotBeSavedIsSaidToBeReadOnly(FxRobot robot) {
    assertThat(texts(robot, 1600)).noneMatch(text -> text.contains("read only"));
    var newer = new Document(null, view.document().index(), List.of(), true);
    robot.interact(() -> store.update(s -> s.with(View.of(newer))));
    assertThat(texts(robot, 1600)).contains("newer format, read only");
    assertThat(texts(robot, NARROWEST)).contains("newer format, read only");
  }
}
