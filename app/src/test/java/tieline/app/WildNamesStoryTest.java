package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.network.NetworkLayout;
import tieline.app.state.Document;
import tieline.app.state.View;
import tieline.model.account.Index;
import tieline.model.dataset.DatasetReader;

/// Names with tabs and other control characters in them, and with marks that turn words round.
@ExtendWith(ApplicationExtension.class)
class WildNamesStoryTest {
  private static final Pattern WILD = Pattern.compile("[\\t\\u0001\\u202A-\\u202E\\u2066-\\u2069]");

  private static final String ONE = "On\te\u202E";
  private static final String TWO = "T\u0001wo\u2067";

  private final FxRobot robot = new FxRobot();
  private final List<String> texts = new ArrayList<>();
  private Reader reader;

  private static String claim(int number, String about, String says) {
    return """
    { "id": "S-%d", "about": "%s", "source": "S", "modality": "stated", "says": { %s },
      "excerpt": { "quote": "qu\\tote\\u202E", "start": 0, "end": 7 } }
    """
        .formatted(number, about, says);
  }

  /// Every name and title has a tab, and a mark that turns words round and is never taken back.
  private static Settled settled() {
    var claims =
        List.of(
            claim(0, "deal", "\"amount\": { \"value\": 5, \"currency\": \"USD\" }"),
            claim(1, "deal", "\"amount\": { \"value\": 7, \"currency\": \"USD\" }"),
            claim(2, "deal", "\"participant\": { \"party\": \"one\", \"role\": \"client\" }"),
            claim(3, "deal", "\"participant\": { \"party\": \"two\", \"role\": \"provider\" }"),
            claim(4, "more", "\"participant\": { \"party\": \"one\", \"role\": \"client\" }"),
            claim(5, "more", "\"participant\": { \"party\": \"two\", \"role\": \"supplier\" }"),
            claim(6, "day", "\"date\": \"2025-03\""),
            claim(7, "one", "\"description\": \"De\\tsc\\u202E\""),
            claim(8, "day", "\"participant\": { \"party\": \"one\", \"role\": \"actor\" }"));
    var json =
        """
        { "tieline": 1, "title": "Ti\\ttle\\u202E", "summary": "Su\\tm\\u202E",
          "sources": [{ "id": "S", "type": "article", "title": "So\\turce\\u202E",
            "label": "La\\tbel\\u202E", "issued": null }],
          "parties": [
            { "id": "one", "name": "On\\te\\u202E", "kind": "company" },
            { "id": "two", "name": "T\\u0001wo\\u2067", "kind": "company" } ],
          "commitments": [
            { "id": "deal", "name": "De\\tal\\u202E", "kind": "compute" },
            { "id": "more", "name": "Mo\\tre\\u202E", "kind": "supply" } ],
          "events": [{ "id": "day", "name": "Da\\ty\\u202E", "kind": "launch" }],
          "claims": [%s], "conflicts": [
            { "id": "c", "title": "Co\\tn\\u202E", "differs": "value",
              "sides": [["S-0"], ["S-1"]], "note": "No\\tte\\u202E" } ] }
        """
            .formatted(String.join(",", claims));
    var reading = DatasetReader.read(json.getBytes(StandardCharsets.UTF_8), "wild.json");
    var dataset =
        reading.dataset().orElseThrow(() -> new AssertionError(reading.problems().toString()));
    var view = View.of(new Document(null, Index.of(dataset), List.of(), false));
    return new Settled(view, NetworkLayout.settled(view.network(), view.saved()));
  }

  @Start
  void start(Stage stage) {
    reader = new Reader(stage, settled());
  }

  /// Takes down everything that is to be read in all windows, menus included.
  private void reads() {
    reader.waits();
    robot.interact(() -> {
      for (var window : List.copyOf(Window.getWindows())) {
        Shown.nodes(window.getScene().getRoot()).map(Shown::text).forEach(texts::add);
        if (window instanceof ContextMenu menu) {
          menu.getItems().stream()
              .map(MenuItem::getText)
              .forEach(text -> texts.add(String.valueOf(text)));
        }
        if (window instanceof Stage stage) {
          texts.add(stage.getTitle());
        }
      }
    });
  }

  @Test
  void noneIsShownAnywhereThatBreaksALineOrTurnsWhatStandsBesideIt() {
    reads();
    robot.push(KeyCode.CONTROL, KeyCode.K).write("al");
    reader.waitsUntil(() -> robot.lookup(".hit-title").tryQuery().isPresent());
    reads();
    robot.push(KeyCode.ENTER);
    reads();
    reader.clicksOn(ONE).clicksOn(TWO);
    reads();
    reader.menus().choosesFor(ONE, "Show the way to…");
    reads();
    reader.clicksOn(TWO);
    reader.waitsUntil(() -> reader.state().attention().selection().size() > 1);
    reads();
    reader.presses(KeyCode.CONTROL, KeyCode.T);
    reads();
    assertThat(texts)
        .anyMatch(text -> text.startsWith("Ti tle"))
        .anyMatch(text -> text.startsWith("De al"))
        .anyMatch(text -> text.contains("the way from On e leads"))
        .noneMatch(text -> WILD.matcher(text).find());
  }
}
