package tieline.app.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.control.Hint;
import tieline.app.control.PointerTip;
import tieline.app.state.Encoding;

/// One sheet as a control: sorts and filters its rows, and tells which ones a reader marks.
final class SheetTable extends TableView<Row> {
  /// Rows kept above one that is scrolled to.
  private static final int HEADROOM = 3;

  private final Sheet sheet;

  /// Up to so many rows are sorted and filtered at once; more of them would hold the window.
  static final int MOST_AT_ONCE = 2_000;

  private final Executor background;
  private final Executor fx;
  private final Label nothing = new Label();
  private final PointerTip tip = new PointerTip(this);
  private List<Row> rows = List.of();
  private Filter filter = Filter.NONE;
  private Encoding by = Encoding.STATED;
  private List<String> selection = List.of();
  private @Nullable Arranged newest;

  /// Whether the marks are being changed here, and not by a reader.
  private boolean arranging;

  /// Rows as they are asked for.
  private record Arranged(List<Row> rows, Filter filter, Order order) {
    List<Row> found() {
      return rows.stream().filter(filter::finds).sorted(order).toList();
    }
  }

  /// @param mark gets the ids of the rows that a reader has marked, in the order of the table
  /// @param pointed id of the subject that is pointed at, here or in a picture
  /// @param point gets the id of the subject that is pointed at here, null for none
  /// @param background where many rows are sorted
  /// @param fx runs on the FX thread
  SheetTable(
      Sheet sheet,
      Consumer<List<String>> mark,
      ObservableValue<@Nullable String> pointed,
      Consumer<@Nullable String> point,
      Executor background,
      Executor fx) {
    this.sheet = sheet;
    this.background = background;
    this.fx = fx;
    getStyleClass().addAll("dense", "edge-to-edge");
    setAccessibleText(sheet.title());
    setPlaceholder(nothing);
    nothing.setWrapText(true);
    for (int i = 0; i < sheet.columns().size(); i++) {
      getColumns().add(column(sheet.columns().get(i), i));
    }
    tell(by);
    setRowFactory(table -> new RowView(sheet, pointed, point));
    setSortPolicy(table -> {
      arrange();
      return true;
    });
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<Row>)
                change -> {
                  if (!arranging) {
                    mark.accept(marked().stream().map(Row::subject).toList());
                  }
                });
  }

  private TableColumn<Row, Cell> column(Column column, int index) {
    var made = new TableColumn<Row, Cell>(column.title());
    made.setPrefWidth(column.width());
    made.setReorderable(false);
    made.setUserData(index);
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
    made.setCellFactory(c -> new CellView(column, tip));
    if (column.figures()) {
      made.getStyleClass().add("figures");
    }
    if (!column.hint().isEmpty()) {
      made.setGraphic(Hint.on(new FontIcon(Feather.INFO), column.hint()));
    }
    return made;
  }

  /// Shows the columns for what sizes and colours of the picture stand for.
  void tell(Encoding next) {
    by = next;
    for (int i = 0; i < sheet.columns().size(); i++) {
      var column = getColumns().get(i);
      column.setVisible(sheet.columns().get(i).isShown(by));
      if (!column.isVisible()) {
        getSortOrder().remove(column);
      }
    }
  }

  /// Shows other rows, those of them that the filter finds.
  @SuppressWarnings("ReferenceEquality") // To compare thirty thousand rows takes long.
  void show(List<Row> nextRows, Filter nextFilter) {
    if (nextRows != rows || !nextFilter.equals(filter)) {
      rows = nextRows;
      filter = nextFilter;
      nothing.setText(
          rows.isEmpty()
              ? "There are no " + sheet.title().toLowerCase(Locale.ROOT) + " here."
              : "Nothing here matches the filter. Esc clears it.");
      arrange();
    }
  }

  private void arrange() {
    var order =
        new Order(
            getSortOrder().stream()
                .map(c ->
                    new Order.By(
                        (Integer) c.getUserData(),
                        c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList());
    var wanted = new Arranged(rows, filter, order);
    newest = wanted;
    if (rows.size() <= MOST_AT_ONCE) {
      adopt(wanted, wanted.found());
    } else {
      background.execute(() -> {
        var found = wanted.found();
        fx.execute(() -> adopt(wanted, found));
      });
    }
  }

  /// Shows what was asked for last; of what was asked for before, nothing.
  @SuppressWarnings("ReferenceEquality")
  private void adopt(Arranged wanted, List<Row> found) {
    if (wanted != newest) {
      return;
    }
    arranging = true;
    getItems().setAll(found);
    markSelected();
    arranging = false;
  }

  /// Marks the rows of the selected subjects, and brings the last one into sight.
  void select(List<String> subjects) {
    selection = subjects;
    var now = marked().stream().map(Row::subject).toList();
    if (!new HashSet<>(now).equals(new HashSet<>(subjects))) {
      arranging = true;
      markSelected();
      arranging = false;
    }
  }

  private void markSelected() {
    var wanted = new HashSet<>(selection);
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < getItems().size() && places.size() < wanted.size(); i++) {
      var subject = getItems().get(i).subject();
      if (wanted.contains(subject)) {
        places.put(subject, i);
      }
    }
    var found = selection.stream().map(places::get).filter(Objects::nonNull).toList();
    getSelectionModel().clearSelection();
    if (!found.isEmpty()) {
      int[] rest = found.stream().skip(1).mapToInt(Integer::intValue).toArray();
      getSelectionModel().selectIndices(found.getFirst(), rest);
      reveal(found.getLast());
    }
  }

  private void reveal(int index) {
    layout();
    var isInSight =
        lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() < index
            && index < flow.getLastVisibleCell().getIndex();
    if (!isInSight) {
      scrollTo(Math.max(0, index - HEADROOM));
    }
  }

  /// The marked rows in the order of the table.
  List<Row> marked() {
    return getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .filter(i -> i >= 0 && i < getItems().size())
        .map(getItems()::get)
        .toList();
  }

  /// The rows to copy: those marked, or where none is, all that are shown.
  String tsv() {
    var marked = marked();
    return Tsv.of(sheet, by, marked.isEmpty() ? List.copyOf(getItems()) : marked);
  }
}
