package tieline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;

/// What a [Reader] does and sees in the table beside the network.
record TableReader(Reader reader, FxRobot robot) {
  private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private <T> T on(Supplier<T> question) {
    var answers = new ArrayList<T>();
    robot.interact(() -> answers.add(question.get()));
    return answers.getFirst();
  }

  TableReader opens() {
    reader.presses(KeyCode.CONTROL, KeyCode.T);
    reader.waitsUntil(() -> isOpen() && !rows().isEmpty());
    return this;
  }

  boolean isOpen() {
    return robot.lookup("#table").tryQuery().isPresent();
  }

  private TableView<Object> table() {
    return robot.from(robot.lookup("#table").<Node>query()).lookup(".table-view").queryTableView();
  }

  private List<TableRow<?>> rows() {
    return on(() ->
        robot.from(table()).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
            .<TableRow<?>>map(row -> row)
            .filter(row -> !row.isEmpty() && row.isVisible())
            .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
            .toList());
  }

  private static List<String> texts(TableRow<?> row) {
    return row.getChildrenUnmodifiable().stream()
        .filter(TableCell.class::isInstance)
        .map(cell -> Objects.requireNonNullElse(((TableCell<?, ?>) cell).getText(), ""))
        .toList();
  }

  /// Names of the rows in sight, from top to bottom.
  List<String> names() {
    return rows().stream().map(row -> texts(row).getFirst()).toList();
  }

  List<String> marked() {
    return rows().stream().filter(TableRow::isSelected).map(row -> texts(row).getFirst()).toList();
  }

  List<String> muted() {
    return withState(MUTED);
  }

  /// Names of the rows that are lit since their mark is pointed at.
  List<String> pointed() {
    return withState(POINTED);
  }

  private List<String> withState(PseudoClass state) {
    return rows().stream()
        .filter(row -> row.getPseudoClassStates().contains(state))
        .map(row -> texts(row).getFirst())
        .toList();
  }

  /// All cells of a row in sight.
  List<String> row(String name) {
    return rows().stream()
        .map(TableReader::texts)
        .filter(texts -> texts.getFirst().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no row named " + name));
  }

  TableReader turnsTo(String sheet) {
    robot.clickOn("#table-" + sheet);
    reader.waits();
    return this;
  }

  TableReader filtersBy(String words) {
    robot.clickOn("#table-filter").write(words);
    reader.waits();
    return this;
  }

  TableReader clicksOnRow(String name) {
    robot.clickOn(cell(name));
    reader.waits();
    return this;
  }

  TableReader pointsAtRow(String name) {
    robot.moveTo(cell(name));
    reader.waits();
    return this;
  }

  /// The first cell of a row in sight.
  private Node cell(String name) {
    var row =
        rows().stream()
            .filter(r -> texts(r).getFirst().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no row named " + name));
    return row.getChildrenUnmodifiable().getFirst();
  }

  /// One click sorts upwards, the next one downwards.
  TableReader clicksOnHeader(String title) {
    robot.clickOn(robot.from(table()).lookup(".column-header .label").lookup(title).<Node>query());
    reader.waits();
    return this;
  }

  List<String> titles() {
    return on(() -> table().getVisibleLeafColumns().stream().map(TableColumn::getText).toList());
  }

  /// The titles as they are laid out, with dots where they are cut.
  List<String> titlesInSight() {
    return on(() ->
        robot.from(table()).lookup(".column-header .label .text").queryAllAs(Text.class).stream()
            .map(Text::getText)
            .toList());
  }

  /// As if a reader had scrolled to the header and clicked on it.
  TableReader sortsBy(int column) {
    on(() -> {
      var by = table().getVisibleLeafColumn(column);
      table().getSortOrder().clear();
      return table().getSortOrder().add(by);
    });
    reader.waits();
    return this;
  }

  boolean hasTheKeyboard() {
    return on(() -> table().isFocused());
  }

  String clipboard() {
    return on(() -> Clipboard.getSystemClipboard().getString());
  }
}
