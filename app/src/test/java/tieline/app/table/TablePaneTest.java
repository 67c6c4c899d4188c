package tieline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tieline.app.draw.Theme;
import tieline.app.state.Encoding;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.assets.Assets;

@ExtendWith(ApplicationExtension.class)
class TablePaneTest {
  private final Store store = new Store(ViewState.opening(new Sample().view(), Theme.LIGHT));
  private final ArrayDeque<Runnable> background = new ArrayDeque<>();
  private final List<List<String>> selections = new ArrayList<>();
  private TablePane pane;

  @Start
  void start(Stage stage) {
    store.watch(s -> s.attention().selection(), selections::add);
    pane = new TablePane(store, () -> {}, background::add, Runnable::run);
    assertThat(background).isEmpty();
    var scene = new Scene(pane, 420, 400);
    scene
        .getStylesheets()
        .setAll(Assets.url("light.css").toExternalForm(), Assets.url("app.css").toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  private SheetTable table(FxRobot robot) {
    return robot.from(pane).lookup(".table-view").query();
  }

  /// Lets what was left to the background be done.
  private void derive(FxRobot robot) {
    robot.interact(() -> {
      while (!background.isEmpty()) {
        background.remove().run();
      }
    });
  }

  private void select(FxRobot robot, String... subjects) {
    robot.interact(() -> store.update(s -> s.attending(a -> a.selecting(subjects))));
  }

  private void show(FxRobot robot, View view) {
    robot.interact(() -> store.update(s -> s.with(view)));
  }

  private List<String> shown(FxRobot robot) {
    return table(robot).getItems().stream().map(Row::subject).toList();
  }

  private List<String> marked(FxRobot robot) {
    return table(robot).marked().stream().map(Row::subject).toList();
  }

  private void filter(FxRobot robot, String words) {
    robot.interact(() -> robot.lookup("#table-filter").queryAs(TextField.class).setText(words));
  }

  @Test
  void rowsAreDerivedInTheBackgroundAndTheWindowGoesOn(FxRobot robot) {
    show(robot, new Sample().crowded(10_000).view());
    select(robot, "more9999");
    assertThat(shown(robot)).isEmpty();
    assertThat(background).hasSize(1);
    derive(robot);
    assertThat(shown(robot)).hasSize(10_003);
    assertThat(marked(robot)).containsExactly("more9999");
  }

  @Test
  void ofSeveralChangesOnlyTheNewestIsDerivedOnceMore(FxRobot robot) {
    show(robot, new Sample().view("A"));
    show(robot, new Sample().view("B"));
    show(robot, new Sample().view("C"));
    assertThat(background).hasSize(1);
    derive(robot);
    select(robot, "deal");
    assertThat(table(robot).getItems().getFirst().muted()).isTrue();
    assertThat(background).isEmpty();
  }

  @Test
  void whatIsSelectedElsewhereIsMarkedAndNothingIsSaidBack(FxRobot robot) {
    derive(robot);
    select(robot, "bolt", "acme");
    assertThat(marked(robot)).containsExactly("acme", "bolt");
    assertThat(store.state().attention().selection()).containsExactly("bolt", "acme");
    assertThat(selections).hasSize(2);
  }

  @Test
  void markingARowIsOneChangeOfTheSelection(FxRobot robot) {
    derive(robot);
    select(robot, "bolt");
    int before = selections.size();
    robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
    assertThat(selections.subList(before, selections.size())).containsExactly(List.of("acme"));
  }

  @Test
  void aFilterThatHidesWhatIsSelectedDoesNotUnselectIt(FxRobot robot) {
    derive(robot);
    select(robot, "acme");
    filter(robot, "strom");
    assertThat(shown(robot)).containsExactly("energie");
    assertThat(store.state().attention().selection()).containsExactly("acme");
    filter(robot, "");
    assertThat(marked(robot)).containsExactly("acme");
  }

  @Test
  void sortingKeepsWhatIsMarked(FxRobot robot) {
    derive(robot);
    select(robot, "acme");
    robot.interact(() -> {
      var name = table(robot).getColumns().getFirst();
      name.setSortType(TableColumn.SortType.DESCENDING);
      table(robot).getSortOrder().add(name);
    });
    assertThat(shown(robot)).containsExactly("nobody", "energie", "bolt", "acme");
    assertThat(marked(robot)).containsExactly("acme");
    assertThat(store.state().attention().selection()).containsExactly("acme");
  }

  @Test
  void aSelectionIsScrolledTo(FxRobot robot) throws TimeoutException {
    show(robot, new Sample().crowded(500).view());
    derive(robot);
    select(robot, "more400");
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup("Deal 400").tryQuery().isPresent());
    assertThat(robot.lookup("Capacity deal").tryQuery()).isEmpty();
  }

  @Test
  void allOfTenThousandRowsCanBeMarkedAtOnce(FxRobot robot) {
    show(robot, new Sample().crowded(10_000).view());
    derive(robot);
    select(robot, "deal");
    derive(robot);
    robot.interact(() -> table(robot).getSelectionModel().selectAll());
    assertThat(store.state().attention().selection()).hasSize(10_003);
    assertThat(store.state().attention().selection().getFirst()).isEqualTo("deal");
  }

  /// 1,280 by 0.725 is the width of both, of which the table has half, less the splitter.
  @Test
  void besideTheNetworkInAWindowOf1280PixelsWhatTellsMostIsInSight(FxRobot robot) {
    robot.interact(() -> stage(robot).setWidth(455));
    derive(robot);
    select(robot, "deal");
    assertThat(titlesInSight(robot)).startsWith("Name", "Kind", "Amount", "Support");
    select(robot, "acme");
    assertThat(titlesInSight(robot)).startsWith("Name", "Kind", "Sum", "Commitments");
    select(robot, "fair");
    assertThat(titlesInSight(robot)).startsWith("Name", "Date", "Kind");
  }

  private Window stage(FxRobot robot) {
    return robot.window(pane);
  }

  @Test
  void whatSizesAndColoursStandForHasColumnsThatSayThatNoSourceStatesIt(FxRobot robot) {
    derive(robot);
    select(robot, "acme");
    assertThat(titles(robot)).doesNotContain("Betweenness", "Community");
    var by = new Encoding(Encoding.Size.BETWEENNESS, Encoding.Tint.COMMUNITY);
    robot.interact(() -> store.update(s -> s.with(s.arrangement().encoded(by))));
    derive(robot);
    assertThat(titles(robot))
        .startsWith("Name", "Betweenness", "Community", "Kind", "Sum")
        .doesNotContain("Drawn");
    robot.interact(() -> stage(robot).setWidth(455));
    assertThat(titlesInSight(robot)).contains("Betweenness", "Community");
    assertThat(table(robot).getVisibleLeafColumn(1).getGraphic().getAccessibleHelp())
        .contains("no source states it");
    robot.interact(() -> {
      var community = table(robot).getVisibleLeafColumn(2);
      community.setSortType(TableColumn.SortType.DESCENDING);
      table(robot).getSortOrder().add(community);
    });
    assertThat(shown(robot)).startsWith("acme", "bolt");
    robot.interact(() -> store.update(s -> s.with(s.arrangement().encoded(Encoding.STATED))));
    derive(robot);
    assertThat(titles(robot)).doesNotContain("Betweenness", "Community");
    assertThat(table(robot).getSortOrder()).isEmpty();
  }

  private List<String> titles(FxRobot robot) {
    return table(robot).getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
  }

  /// Titles of the columns no part of which is outside of the table.
  private List<String> titlesInSight(FxRobot robot) {
    robot.interact(() -> table(robot).layout());
    double right = 0;
    var titles = new ArrayList<String>();
    for (var column : table(robot).getVisibleLeafColumns()) {
      right += column.getWidth();
      if (right <= table(robot).getWidth()) {
        titles.add(column.getText());
      }
    }
    return titles;
  }

  @Test
  void pointingAtACellThatIsCutShowsMoreOfIt(FxRobot robot) {
    show(robot, new Sample().named("Acme of the North and the South and all between").view());
    derive(robot);
    robot.moveTo(".table-cell");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getProperties().values())
        .filteredOn(Tooltip.class::isInstance)
        .extracting(tip -> ((Tooltip) tip).getText())
        .containsExactly("Acme of the North and the South and all between");
  }

  @Test
  void countsAreOfWhatTheFilterFinds(FxRobot robot) {
    derive(robot);
    assertThat(robot.lookup("Commitments 3").tryQuery()).isPresent();
    filter(robot, "acme");
    assertThat(robot.lookup("Commitments 2").tryQuery()).isPresent();
    assertThat(robot.lookup("Parties 1").tryQuery()).isPresent();
  }

  @Test
  void longAndRightToLeftNamesAreShown(FxRobot robot) {
    for (var name : List.of("x".repeat(1_000_000), "شركة القدرة " + "الكبيرة ".repeat(40))) {
      show(robot, new Sample().named(name).view());
      derive(robot);
      robot.interact(() -> table(robot).layout());
      assertThat(table(robot).getItems().getFirst().cells().getFirst().text()).isEqualTo(name);
    }
  }
}
