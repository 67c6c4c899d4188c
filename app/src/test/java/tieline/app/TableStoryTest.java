package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.network.Marks.Light;

@ExtendWith(ApplicationExtension.class)
class TableStoryTest {
  private Reader reader;

  @Start
  void start(Stage stage) {
    reader = new Reader(stage);
  }

  private TableReader table() {
    return new TableReader(reader, new FxRobot());
  }

  @Test
  void theTableIsClosedAtFirstOpensWithAKeyAndIsRemembered() {
    assertThat(table().isOpen()).isFalse();
    assertThat(reader.settings().table()).isFalse();
    assertThat(table().opens().names()).contains("OpenAI", "Oracle");
    assertThat(reader.settings().table()).isTrue();
    reader.presses(KeyCode.CONTROL, KeyCode.T);
    assertThat(table().isOpen()).isFalse();
  }

  @Test
  void theButtonInTheHeaderOpensItToo() {
    new FxRobot().clickOn("#table-toggle");
    reader.waitsUntil(() -> table().isOpen());
    assertThat(reader.settings().table()).isTrue();
  }

  @Test
  void filteringForOracleLeavesOracle() {
    assertThat(table().opens().filtersBy("oracle").names())
        .contains("Oracle")
        .doesNotContain("Broadcom", "SoftBank");
    table().turnsTo("commitments");
    assertThat(table().names()).contains("Oracle training capacity", "Stargate");
    assertThat(table().names()).doesNotContain("AWS capacity");
  }

  @Test
  void escapeClearsTheFilterBeforeTheSelection() {
    table().opens().clicksOnRow("Oracle").filtersBy("oracle");
    reader.presses(KeyCode.ESCAPE);
    assertThat(table().names()).contains("Microsoft");
    assertThat(reader.state().attention().selection()).containsExactly("oracle");
    reader.presses(KeyCode.ESCAPE);
    assertThat(reader.state().attention().selection()).isEmpty();
  }

  @Test
  void aFilterThatFindsNothingSaysSo() {
    table().opens().filtersBy("zzz");
    assertThat(table().names()).isEmpty();
    assertThat(reader.sees("Nothing here matches the filter")).isTrue();
  }

  @Test
  void sortingByAmountDownwardsPutsTheLargestFirstAndThoseWithoutLast() {
    table().opens().clicksOnHeader("Sum").clicksOnHeader("Sum");
    var names = table().names();
    assertThat(names.getFirst()).isEqualTo("OpenAI");
    assertThat(table().row(names.getLast())).contains("no amount");
    table().clicksOnHeader("Sum").clicksOnHeader("Sum");
    assertThat(table().row(table().names().getFirst())).doesNotContain("no amount");
  }

  @Test
  void selectingARowLightsItsMarkAndFillsTheDossier() {
    table().opens().clicksOnRow("Oracle");
    reader.presses(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(reader.state().attention().primary()).isEqualTo("oracle");
    assertThat(reader.seesWith(Light.SELECTED)).containsExactly("Oracle");
    assertThat(reader.sees("construction speed is formidable")).isTrue();
  }

  @Test
  void severalRowsAreOneSelectionAndTheLastOneIsRead() {
    table().opens().clicksOnRow("SoftBank");
    new FxRobot().press(KeyCode.CONTROL);
    table().clicksOnRow("Oracle");
    new FxRobot().release(KeyCode.CONTROL);
    assertThat(reader.state().attention().selection()).containsExactly("softbank", "oracle");
    assertThat(reader.state().attention().primary()).isEqualTo("oracle");
  }

  @Test
  void whatIsSelectedElsewhereIsMarkedInItsOwnSheet() {
    table().opens().turnsTo("events");
    reader.presses(KeyCode.CONTROL, KeyCode.DIGIT0).clicksOn("Oracle");
    assertThat(table().marked()).containsExactly("Oracle");
    reader.searchesFor("azure outage");
    assertThat(table().marked()).containsExactly("Azure outage");
  }

  @Test
  void pointingAtARowPreviewsIt() {
    table().opens().clicksOnRow("Oracle").pointsAtRow("Microsoft");
    assertThat(reader.state().attention().hover()).isEqualTo("microsoft");
    assertThat(reader.state().attention().selection()).containsExactly("oracle");
  }

  @Test
  void pointingAtAMarkLightsItsRowAndLeavesTheSelection() {
    table().opens().clicksOnRow("Oracle");
    reader.presses(KeyCode.CONTROL, KeyCode.DIGIT0).pointsAt("Microsoft");
    assertThat(table().pointed()).containsExactly("Microsoft");
    assertThat(table().marked()).containsExactly("Oracle");
    reader.pointsAt("SoftBank");
    assertThat(table().pointed()).containsExactly("SoftBank");
    assertThat(reader.state().attention().selection()).containsExactly("oracle");
  }

  @Test
  void whatSizesStandForIsAColumnToSortBy() {
    assertThat(table().opens().titles()).doesNotContain("Betweenness");
    reader.menus().encodes("Size by shortest ways through it");
    reader.waitsUntil(() -> table().titles().contains("Betweenness"));
    table().clicksOnHeader("Betweenness").clicksOnHeader("Betweenness");
    assertThat(table().names().getFirst()).isEqualTo("OpenAI");
    assertThat(table().row("NVIDIA")).contains("0 %");
  }

  @Test
  void droppingASourceMutesRowsAndSaysWhy() {
    table().opens().turnsTo("commitments");
    assertThat(table().muted()).isEmpty();
    reader.dropsOrRestores("E");
    reader.waitsUntil(() -> !table().muted().isEmpty());
    assertThat(table().muted()).contains("Power supply");
    assertThat(table().row("Power supply")).contains("not said by the sources in view");
    reader.dropsOrRestores("E");
    reader.waitsUntil(() -> table().muted().isEmpty());
  }

  @Test
  void ctrlCCopiesTheSelectedRowsAndAllWhereNoneIs() {
    table().opens().clicksOnRow("Oracle");
    reader.presses(KeyCode.CONTROL, KeyCode.C);
    assertThat(table().clipboard().split("\n")).hasSize(2);
    assertThat(table().clipboard()).startsWith("Name\tKind\t").contains("\nOracle\tcompany\t");
    reader.presses(KeyCode.ESCAPE).presses(KeyCode.CONTROL, KeyCode.C);
    assertThat(table().clipboard().split("\n")).hasSize(16);
  }

  @Test
  void theKeyboardReachesTheRowsWalksThemAndGoesOnToTheDossier() {
    table().opens();
    reader.presses(KeyCode.F6);
    assertThat(table().hasTheKeyboard()).isTrue();
    reader.presses(KeyCode.DOWN).presses(KeyCode.DOWN);
    var walked = reader.state().attention().primary();
    assertThat(walked).isNotNull();
    reader.presses(KeyCode.ENTER);
    assertThat(reader.state().attention().primary()).isEqualTo(walked);
    assertThat(table().hasTheKeyboard()).isFalse();
  }

  @Test
  void closingAndOpeningAgainKeepsTheSheetAndTheFilter() {
    table().opens().turnsTo("commitments").filtersBy("stargate");
    reader.presses(KeyCode.F6);
    reader.presses(KeyCode.CONTROL, KeyCode.T);
    assertThat(table().opens().names()).containsExactly("Stargate");
  }

  @Test
  void noTitleIsCutEvenBesideTheArrowOfSorting() {
    table().opens();
    for (var sheet : List.of("parties", "commitments", "events")) {
      var titles = table().turnsTo(sheet).titles();
      assertThat(titles).contains("Support", "Disputed");
      for (int i = 0; i < titles.size(); i++) {
        table().sortsBy(i);
        assertThat(table().titlesInSight()).isEqualTo(titles);
      }
    }
  }
}
