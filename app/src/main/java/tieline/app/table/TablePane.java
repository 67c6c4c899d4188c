package tieline.app.table;

import atlantafx.base.controls.CustomTextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.control.Hint;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Period;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;

/// The network in words: parties, commitments and events in tables that can be sorted, filtered and
/// copied, and that share the one selection. Rows are derived while the pane is in a scene.
public final class TablePane extends VBox {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Store store;
  private final Runnable read;
  private final Executor background;
  private final Executor fx;
  private final Map<Sheet, ToggleButton> toggles = new EnumMap<>(Sheet.class);
  private final Map<Sheet, SheetTable> tables = new EnumMap<>(Sheet.class);
  private final CustomTextField field = new CustomTextField();
  private final ObjectProperty<@Nullable String> pointed = new SimpleObjectProperty<>();
  private final StackPane content = new StackPane();
  private Sheets sheets = Sheets.EMPTY;
  private Filter filter = Filter.NONE;
  private Sheet sheet = Sheet.PARTIES;
  private @Nullable Scope deriving;

  /// What rows are derived from.
  private record Scope(View view, Period period, Arrangement arrangement, @Nullable Focus focus) {
    static Scope of(ViewState state) {
      return new Scope(
          state.view(), state.period(), state.arrangement(), state.attention().focus());
    }
  }

  /// A pane that watches a store.
  ///
  /// @param read moves the keyboard to the dossier of what is selected
  /// @param background where rows are derived, off the FX thread
  /// @param fx runs on the FX thread
  public TablePane(Store store, Runnable read, Executor background, Executor fx) {
    this.store = store;
    this.read = read;
    this.background = background;
    this.fx = fx;
    setId("table");
    getStyleClass().add("table-pane");
    setMinWidth(0);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(bar(), filter(), content);
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    show(sheet);
    store.watch(Scope::of, scope -> derive());
    store.watch(state -> state.attention().selection(), this::follow);
    store.watch(state -> state.attention().hover(), pointed::set);
    sceneProperty()
        .addListener(property -> {
          derive();
          follow(store.state().attention().selection());
        });
  }

  private Region bar() {
    for (var each : Sheet.values()) {
      var toggle = new ToggleButton(each.title());
      toggle.setId("table-" + each.title().toLowerCase(Locale.ROOT));
      toggle.getStyleClass().add("tab");
      toggle.setMinWidth(Region.USE_PREF_SIZE);
      toggle.setOnAction(event -> show(each));
      toggles.put(each, toggle);
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var copy = new Button("Copy", new FontIcon(Feather.COPY));
    copy.setId("table-copy");
    copy.getStyleClass().add("quiet");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(event -> copy());
    Hint.on(copy, "Copy the selected rows, or all, as tab-separated text (Ctrl+C)");
    var bar = new HBox();
    bar.getStyleClass().add("table-bar");
    bar.getChildren().addAll(toggles.values());
    bar.getChildren().addAll(gap, copy);
    return bar;
  }

  private Region filter() {
    field.setId("table-filter");
    field.getStyleClass().add("search");
    field.setPromptText("Filter by any text in a row…");
    field.setAccessibleText("Filter the table");
    field.setLeft(new FontIcon(Feather.FILTER));
    field
        .textProperty()
        .addListener((property, before, text) -> {
          filter = Filter.of(text);
          fill();
        });
    var box = new HBox(field);
    box.getStyleClass().add("table-filter");
    HBox.setHgrow(field, Priority.ALWAYS);
    return box;
  }

  private void show(Sheet next) {
    sheet = next;
    toggles.forEach((each, toggle) -> toggle.setSelected(each == next));
    content.getChildren().setAll(table());
    // A table that was never laid out forgets what it was told to scroll to.
    content.applyCss();
    content.layout();
    fill();
  }

  private SheetTable table() {
    return tables.computeIfAbsent(
        sheet, each -> new SheetTable(each, this::mark, pointed, this::point, background, fx));
  }

  /// Puts the rows in, and counts those that are found.
  private void fill() {
    count();
    table().select(store.state().attention().selection());
    table().tell(sheets.computed().by());
    table().show(sheets.rows(sheet), filter);
  }

  /// Counts the rows that the filter finds, off the FX thread where there are many.
  @SuppressWarnings("ReferenceEquality") // To compare thirty thousand rows takes long.
  private void count() {
    var of = sheets;
    var by = filter;
    boolean isLarge =
        Arrays.stream(Sheet.values()).anyMatch(s -> of.rows(s).size() > SheetTable.MOST_AT_ONCE);
    if (!isLarge) {
      tell(of, found(of, by));
      return;
    }
    background.execute(() -> {
      var found = found(of, by);
      fx.execute(() -> {
        if (of == sheets && by.equals(filter)) {
          tell(of, found);
        }
      });
    });
  }

  private static Map<Sheet, Long> found(Sheets of, Filter by) {
    var found = new EnumMap<Sheet, Long>(Sheet.class);
    for (var each : Sheet.values()) {
      found.put(each, of.rows(each).stream().filter(by::finds).count());
    }
    return found;
  }

  private void tell(Sheets of, Map<Sheet, Long> found) {
    found.forEach((each, count) -> {
      var toggle = Objects.requireNonNull(toggles.get(each));
      toggle.setText(each.title() + " " + count);
      toggle.setAccessibleText(each.title() + ", " + count + " of " + of.rows(each).size());
    });
  }

  /// Derives rows off the FX thread, one scope at a time, and the newest last.
  private void derive() {
    if (getScene() == null || deriving != null) {
      return;
    }
    var scope = Scope.of(store.state());
    deriving = scope;
    var former = sheets;
    background.execute(() -> {
      var next =
          Sheets.of(scope.view, scope.period, scope.arrangement, scope.focus, former.computed());
      // Rows that are the same are known by their list: to compare them takes long.
      var adopted = next.equals(former) ? former : next;
      fx.execute(() -> adopt(adopted));
    });
  }

  private void adopt(Sheets next) {
    var done = deriving;
    deriving = null;
    sheets = next;
    fill();
    if (!Scope.of(store.state()).equals(done)) {
      derive();
    }
  }

  /// Shows the row of what is selected elsewhere, in its own sheet.
  private void follow(List<String> selection) {
    if (getScene() == null) {
      return;
    }
    var primary = store.state().attention().primary();
    var subject = primary == null ? null : store.state().view().document().index().subject(primary);
    if (subject != null && Sheet.of(subject) != sheet) {
      show(Sheet.of(subject));
    }
    table().select(selection);
  }

  private void mark(List<String> marked) {
    var next = Marked.after(store.state().attention().selection(), marked);
    if (!next.equals(store.state().attention().selection())) {
      store.update(s -> s.attending(a -> a.selecting(next.toArray(String[]::new))));
    }
  }

  private void point(@Nullable String subject) {
    if (!Objects.equals(store.state().attention().hover(), subject)) {
      store.update(s -> s.attending(a -> a.hovering(subject)));
    }
  }

  /// Esc clears the filter before it means anything else; Enter goes on to the dossier.
  private void typed(KeyEvent event) {
    boolean inTable = table().isFocused();
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && field.isFocused()) {
      requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && inTable) {
      table().getSelectionModel().select(table().getFocusModel().getFocusedIndex());
      read.run();
      event.consume();
    } else if (COPY.match(event) && inTable) {
      copy();
      event.consume();
    }
  }

  private void copy() {
    var text = new ClipboardContent();
    text.putString(table().tsv());
    Clipboard.getSystemClipboard().setContent(text);
  }

  /// Moves the keyboard to the rows.
  @Override
  public void requestFocus() {
    table().requestFocus();
  }
}
