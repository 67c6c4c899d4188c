package tieline.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.OneLine;
import tieline.app.draw.PaintFailure;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.header.HeaderBar;
import tieline.app.network.NetworkView;
import tieline.app.reading.ReadingView;
import tieline.app.search.SearchBox;
import tieline.app.state.Attention;
import tieline.app.state.History;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.app.table.TablePane;
import tieline.app.timeline.TimelineView;
import tieline.assets.Assets;
import tieline.model.account.Lens;

/// The composition root of a window: makes the parts, hands them to each other, and carries out
/// what concerns them all: opening a dataset, changing the lens or the theme.
final class Workbench {
  private final Stage stage;
  private final Store store;
  private final Threads threads;
  private final NetworkView network;
  private final MainWindow window;
  private final SearchBox search;
  private final ProblemList problems;
  private final History history;
  private final Export export;
  private final BooleanProperty table = new SimpleBooleanProperty();
  private @Nullable Lens chosen;

  /// A window on a document, as yet hidden. FX thread.
  Workbench(Stage stage, Threads threads, SkiaType type, Settled first, Settings settings) {
    this.stage = stage;
    this.threads = threads;
    this.store = new Store(ViewState.opening(first.view(), settings.theme()));
    history = new History(store);
    network =
        new NetworkView(
            store,
            type,
            threads.painting(),
            threads.fx(),
            threads.loading(),
            new NetworkView.Actions(this::copyFigure, this::saveLayout));
    var timeline = new TimelineView(store, type, threads.painting(), threads.fx());
    export = new Export(stage, store, type, threads, network, timeline);
    var actions =
        new HeaderBar.Actions(
            this::chooseFile, export::choose, this::toggleTheme, this::choose, table);
    search = new SearchBox(store, threads.loading(), threads.fx());
    var reading = new ReadingView(store, this::browse, threads.loading(), threads.fx());
    window =
        new MainWindow(
            new HeaderBar(store, actions, search),
            network,
            timeline,
            reading,
            () -> new TablePane(store, reading::requestFocus, threads.loading(), threads.fx()),
            table);
    problems = new ProblemList();
    var scene = new Scene(new StackPane(window, problems), settings.width(), settings.height());
    window.split(settings.rows(), settings.columns(), settings.tableAt());
    table.set(settings.table());
    addKeys(scene);
    addDragAndDrop(scene);
    store.watch(ViewState::theme, theme -> dress(scene, theme));
    network.open(first.view().network(), first.positions());
    stage.setScene(scene);
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> network.requestFocus());
    stage.addEventHandler(PaintFailure.FAILED, failure -> tellOfFailure());
    stage.setTitle(OneLine.name(first.view().document().title()) + " – Tieline");
  }

  private void tellOfFailure() {
    Notice.show(
        stage,
        "Not painted",
        "A picture could not be painted, which is a fault of the program."
            + " What you see is the one before.");
  }

  private void saveLayout() {
    new PlaceKeeper(stage, store, threads, network).save();
  }

  private void copyFigure() {
    export.copy();
  }

  Export export() {
    return export;
  }

  Store store() {
    return store;
  }

  /// What is worth remembering of the window as it is now.
  Settings settings() {
    var scene = stage.getScene();
    return new Settings(
        scene.getWidth(),
        scene.getHeight(),
        store.state().theme(),
        window.rows(),
        window.columns(),
        table.get(),
        window.table());
  }

  /// Loads the look of the controls. FX thread.
  static void dressControls(Theme theme) {
    boolean dark = theme == Theme.DARK;
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  /// Popups are closed first: while one sheet takes the place of another, they would look their
  /// colours up in a window that has neither.
  private static void dress(Scene scene, Theme theme) {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
    dressControls(theme);
    scene
        .getStylesheets()
        .setAll(
            Assets.url(theme.styleSheet()).toExternalForm(),
            Assets.url("app.css").toExternalForm());
  }

  private void addKeys(Scene scene) {
    var keys = scene.getAccelerators();
    keys.put(shortcut(KeyCode.O), this::chooseFile);
    keys.put(shortcut(KeyCode.E), export::choose);
    keys.put(shortcut(KeyCode.DIGIT0), network::fit);
    keys.put(shortcut(KeyCode.DIGIT9), network::fitSelection);
    keys.put(shortcut(KeyCode.Z), history::undo);
    keys.put(shortcut(KeyCode.Y), history::redo);
    keys.put(
        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        history::redo);
    keys.put(
        new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        export::copy);
    keys.put(shortcut(KeyCode.K), search::requestFocus);
    keys.put(shortcut(KeyCode.T), () -> table.set(!table.get()));
    keys.put(new KeyCodeCombination(KeyCode.F6), () -> focusNextPane(1));
    keys.put(
        new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> focusNextPane(-1));
    keys.put(new KeyCodeCombination(KeyCode.ESCAPE), this::stepBack);
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /// Moves the keyboard to the next pane in reading order, or the one before.
  private void focusNextPane(int step) {
    var panes = window.panes();
    var owner = stage.getScene().getFocusOwner();
    int at = 0;
    for (int i = 0; i < panes.size(); i++) {
      for (Node node = owner; node != null; node = node.getParent()) {
        at = node.equals(panes.get(i)) ? i : at;
      }
    }
    panes.get(Math.floorMod(at + step, panes.size())).requestFocus();
  }

  /// Esc undoes the last narrowing: the problems, a way that is sought, the focus, the selection.
  private void stepBack() {
    if (problems.isVisible()) {
      problems.hide();
    } else if (network.stepBack()) {
      network.requestFocus();
    } else if (store.state().attention().focus() != null) {
      store.update(s -> s.attending(a -> a.focusing(null)));
    } else {
      store.update(s -> s.attending(Attention::cleared));
    }
  }

  private void toggleTheme() {
    store.update(s -> s.with(s.theme().other()));
  }

  /// Derives everything anew through a lens, off the FX thread; the last choice wins.
  private void choose(Lens lens) {
    var document = store.state().view().document();
    chosen = lens;
    threads
        .loading()
        .execute(() -> {
          var view = View.of(document, lens);
          threads.fx().execute(() -> replace(view));
        });
  }

  private void replace(View view) {
    if (view.lens().equals(chosen) && view.document().equals(store.state().view().document())) {
      store.update(s -> s.with(view));
    }
  }

  private void browse(URI page) {
    threads.loading().execute(() -> Browser.browse(page));
  }

  private void chooseFile() {
    var chooser = new FileChooser();
    chooser.setTitle("Open a dataset");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Dataset", "*.json"));
    var file = chooser.showOpenDialog(stage);
    if (file != null) {
      open(file.toPath());
    }
  }

  /// Opens a file in place of what is open; a file with errors leaves it as it is and lists them.
  void open(Path file) {
    threads
        .loading()
        .execute(() -> {
          var loaded = Settled.load(file);
          threads.fx().execute(() -> loaded.ifPresentOrElse(this::show, problems::show));
        });
  }

  private void show(Settled next) {
    problems.hide();
    store.update(s -> ViewState.opening(next.view(), s.theme()));
    network.open(next.view().network(), next.positions());
    stage.setTitle(OneLine.name(next.view().document().title()) + " – Tieline");
  }

  private void addDragAndDrop(Scene scene) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          var files = event.getDragboard().getFiles();
          if (!files.isEmpty()) {
            open(files.getFirst().toPath());
          }
          event.setDropCompleted(!files.isEmpty());
        });
  }
}
