package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.network.Marks.Light;
import tieline.model.graph.Tie;

/// How a reader looks, asks and opens.
@ExtendWith(ApplicationExtension.class)
class StoryTest {
  private Reader reader;

  @Start
  void start(Stage stage) {
    reader = new Reader(stage);
  }

  private Stream<String> sponsorsOfStargate() {
    return reader.state().view().network().ties("stargate").stream()
        .filter(t -> !t.ghost() && t.role() != null && t.role().word().equals("sponsor"))
        .map(t -> t.from().name());
  }

  @Test
  void clickingOracleLightsItsTiesAndListsItsExcerpts() {
    reader.clicksOn("Oracle");
    assertThat(reader.state().attention().primary()).isEqualTo("oracle");
    assertThat(reader.seesWith(Light.SELECTED)).containsExactly("Oracle");
    assertThat(reader.seesWith(Light.LIT)).contains("OpenAI", "Stargate");
    assertThat(reader.seesWith(Light.DIM)).contains("Broadcom");
    assertThat(reader.sees("construction speed is formidable")).isTrue();
  }

  @Test
  void pointingPreviewsAndNeverSelects() {
    reader.clicksOn("Oracle").pointsAt("Microsoft");
    assertThat(reader.state().attention().hover()).isEqualTo("microsoft");
    assertThat(reader.state().attention().selection()).containsExactly("oracle");
  }

  @Test
  void shiftClickingAddsToTheSelectionAndEscapeClearsIt() {
    reader.clicksOn("Oracle").shiftClicksOn("SoftBank");
    assertThat(reader.state().attention().selection()).containsExactly("oracle", "softbank");
    reader.presses(KeyCode.ESCAPE);
    assertThat(reader.state().attention().selection()).isEmpty();
  }

  @Test
  void accordingToTheSecondTextAloneStargateIsMicrosoftsAndOpenAIs() {
    reader.hearsOnly("B");
    assertThat(sponsorsOfStargate()).containsExactlyInAnyOrder("Microsoft", "OpenAI");
    assertThat(reader.seesWith(Light.GHOST)).contains("SoftBank");
  }

  @Test
  void accordingToTheLastTextAloneStargateIsOraclesAndSoftBanks() {
    reader.hearsOnly("E");
    assertThat(sponsorsOfStargate()).containsExactlyInAnyOrder("Oracle", "SoftBank");
  }

  @Test
  void droppingASourceAndRestoringItBringsEverythingBackToItsPlace() {
    var before = reader.place("Stargate");
    reader.dropsOrRestores("E");
    assertThat(reader.state().view().network().ties()).anyMatch(Tie::ghost);
    assertThat(reader.sees("not said by the sources in view")).isTrue();
    reader.dropsOrRestores("E");
    assertThat(reader.state().view().network().ties()).noneMatch(Tie::ghost);
    assertThat(reader.place("Stargate")).isEqualTo(before);
  }

  @Test
  void zoomingKeepsThePointUnderThePointer() {
    var pointer = reader.place("Stargate");
    var under = reader.worldAt(pointer);
    double before = reader.zoom();
    reader.turnsTheWheelOver(pointer, 3);
    assertThat(reader.worldAt(pointer).distance(under)).isLessThan(0.5);
    assertThat(reader.zoom()).isGreaterThan(before);
    reader.turnsTheWheelOver(pointer, -5);
    assertThat(reader.worldAt(pointer).distance(under)).isLessThan(0.5);
  }

  @Test
  void theWayBetweenTwoPartiesIsLitWithTheCommitmentsAlongItAndWhoseWordItRestsOn() {
    reader.menus().choosesFor("NVIDIA", "Show the way to…").clicksOn("Oracle");
    reader.waitsUntil(() -> !reader.state().attention().selection().isEmpty());
    assertThat(reader.state().attention().selection())
        .contains("nvidia", "openai", "oracle")
        .startsWith("nvidia");
    assertThat(reader.sees("Way 1 of")).isTrue();
    reader.presses(KeyCode.ESCAPE);
    assertThat(reader.sees("Way 1 of")).isFalse();
  }

  @Test
  void whereThereAreSeveralWaysTheShortestComesFirstAndNShowsTheNext() {
    reader.menus().choosesFor("Microsoft", "Show the way to…").clicksOn("Oracle");
    reader.waitsUntil(() -> !reader.state().attention().selection().isEmpty());
    var first = reader.state().attention().selection();
    assertThat(reader.sees("Way 1 of")).isTrue();
    reader.presses(KeyCode.N);
    assertThat(reader.sees("Way 2 of")).isTrue();
    assertThat(reader.state().attention().selection())
        .isNotEqualTo(first)
        .startsWith("microsoft")
        .contains("oracle");
  }

  @Test
  void escCancelsTheSearchForAWaySoThatTheNextClickSelectsAgain() {
    reader.menus().choosesFor("NVIDIA", "Show the way to…");
    assertThat(reader.sees("Click where the way from NVIDIA leads")).isTrue();
    reader.presses(KeyCode.ESCAPE);
    assertThat(reader.sees("Click where the way")).isFalse();
    reader.clicksOn("Oracle");
    assertThat(reader.state().attention().selection()).containsExactly("oracle");
  }

  @Test
  void doubleClickingFocusesANeighbourhoodAndEscapeReturns() {
    reader.doubleClicksOn("SoftBank");
    assertThat(reader.marks().vertices())
        .extracting(v -> v.vertex().name())
        .contains("SoftBank", "Stargate")
        .doesNotContain("Microsoft");
    reader.presses(KeyCode.DIGIT2);
    assertThat(reader.marks().vertices()).extracting(v -> v.vertex().name()).contains("Microsoft");
    reader.presses(KeyCode.ESCAPE);
    assertThat(reader.state().attention().focus()).isNull();
  }

  @Test
  void brushingAYearGhostsWhatIsDatedElsewhereAndLeavesTheUndated() {
    assertThat(reader.seesTiesWith(Light.GHOST)).isEmpty();
    reader.brushes("2024");
    assertThat(reader.seesTiesWith(Light.GHOST)).contains("openai-aws");
    assertThat(reader.seesTiesWith(Light.PLAIN)).contains("openai-coreweave");
    assertThat(reader.sees("outside of the time window")).isTrue();
    reader.brushes("2025");
    assertThat(reader.seesTiesWith(Light.PLAIN)).contains("openai-aws", "openai-coreweave");
  }

  @Test
  void searchingSelectsWhatIsFound() {
    reader.searchesFor("softb");
    assertThat(reader.state().attention().primary()).isEqualTo("softbank");
  }

  @Test
  void aBrokenFileLeavesTheOpenOneAndListsAllItsProblems(@TempDir Path folder) throws IOException {
    var broken = Files.writeString(folder.resolve("broken.json"), "{\"tieline\": 1, \"title\": 7}");
    reader.clicksOn("Oracle");
    var before = reader.state();
    reader.opens(broken);
    reader.waitsUntil(() -> reader.sees("What you had open stays open"));
    assertThat(reader.state().view()).isEqualTo(before.view());
    assertThat(reader.state().attention().selection()).containsExactly("oracle");
    reader.presses(KeyCode.ESCAPE);
    assertThat(reader.sees("What you had open stays open")).isFalse();
  }

  @Test
  void aGoodFileTakesThePlaceOfTheOpenOne(@TempDir Path folder) throws IOException {
    var good =
        Files.writeString(
            folder.resolve("good.json"),
            """
            { "tieline": 1, "title": "Another", "summary": "Nothing yet.", "sources": [], "parties": [],
              "commitments": [], "events": [], "claims": [], "relations": [], "conflicts": [] }
            """);
    reader.opens(good);
    reader.waitsUntil(() -> reader.state().view().document().title().equals("Another"));
    assertThat(reader.marks().vertices()).isEmpty();
  }

  @Test
  void aPictureThatCannotBePaintedIsToldAndTheWindowGoesOn() {
    reader.breaksAPicture();
    assertThat(reader.isNotified("could not be painted")).isTrue();
    assertThat(reader.seesTiesWith(Light.GHOST)).isEmpty();
    reader.brushes("2024");
    assertThat(reader.seesTiesWith(Light.GHOST)).isNotEmpty();
  }

  @Test
  void theFigureThatIsSavedShowsWhatTheWindowShows(@TempDir Path folder) throws IOException {
    var file = folder.resolve("figure.svg");
    assertThat(reader.figures().saves(file)).contains("Saved", file.toString());
    assertThat(Files.readString(file)).startsWith("<svg").contains("Stargate", "According to A");
  }

  @Test
  void aFigureThatCannotBeWrittenSaysWhy(@TempDir Path folder) {
    var told = reader.figures().saves(folder.resolve("gone").resolve("figure.svg"));
    assertThat(told).contains("Not saved").anyMatch(text -> text.contains("no such folder"));
  }

  @Test
  void aFigureThatCannotBePaintedIsToldInPlainWordsAndTheFileStaysAsItWas(@TempDir Path folder)
      throws IOException, InterruptedException {
    var file = Files.writeString(folder.resolve("figure.png"), "the one before");
    var faults = new LinkedBlockingQueue<Throwable>();
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    try {
      assertThat(reader.figures().savesABrokenOne(file))
          .containsExactlyInAnyOrder(
              "Not saved", "The figure could not be painted, which is a fault of the program.");
      assertThat(faults.poll(20, TimeUnit.SECONDS)).as("for who looks for it").isNotNull();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(Files.readString(file)).isEqualTo("the one before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFigureThatCannotBePaintedIsNotCopiedInSilence() {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {});
    try {
      assertThat(reader.figures().copiesABrokenOne()).contains("Not copied");
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
