package tieline.app.search;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.draw.OneLine;
import tieline.app.search.SearchIndex.Hit;
import tieline.app.state.Store;

/// A field that finds parties, commitments, events and quotes, and selects what is chosen.
public final class SearchBox extends CustomTextField {
  private static final int MOST = 9;

  private final Store store;
  private final Executor background;
  private final Executor fx;
  private final ContextMenu hits = new ContextMenu();
  private SearchIndex index;

  /// A field that searches the store's document.
  ///
  /// @param background runs searches off the FX thread
  /// @param fx runs on the FX thread
  public SearchBox(Store store, Executor background, Executor fx) {
    this.store = store;
    this.background = background;
    this.fx = fx;
    this.index = new SearchIndex(store.state().view().document().index());
    setId("search");
    getStyleClass().add("search");
    setPromptText("Search names and quotes…");
    setAccessibleText("Search parties, commitments, events and quotes");
    setLeft(new FontIcon(Feather.SEARCH));
    var key = new Label("Ctrl K");
    key.getStyleClass().add("key");
    setRight(key);
    hits.getStyleClass().add("hits");
    store.watch(
        s -> s.view().document(),
        document -> background.execute(() -> adopt(new SearchIndex(document.index()))));
    textProperty().addListener(property -> search());
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
  }

  private void adopt(SearchIndex fresh) {
    fx.execute(() -> index = fresh);
  }

  private void search() {
    var words = getText();
    var searched = index;
    background.execute(() -> {
      var found = searched.find(words, MOST);
      fx.execute(() -> show(words, found));
    });
  }

  private void show(String words, List<Hit> found) {
    if (!words.equals(getText())) {
      return;
    }
    hits.getItems().setAll(found.stream().map(this::item).toList());
    if (found.isEmpty() || getScene() == null) {
      hits.hide();
    } else if (!hits.isShowing()) {
      hits.show(this, Side.BOTTOM, 0, 4);
    }
  }

  private CustomMenuItem item(Hit hit) {
    var title = new Label(OneLine.of(hit.title()));
    title.getStyleClass().add("hit-title");
    var detail = new Label(OneLine.of(hit.detail()));
    detail.getStyleClass().add("hit-detail");
    var box = new VBox(title, detail);
    box.setPrefWidth(Math.max(280, getWidth() - 30));
    var item = new CustomMenuItem(box);
    item.setOnAction(event -> choose(hit));
    return item;
  }

  private void choose(Hit hit) {
    store.update(s -> s.attending(a -> a.selecting(hit.subject()).picking(hit.claim())));
    clear();
  }

  private void typed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hits.hide();
      clear();
      getParent().requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !hits.getItems().isEmpty()) {
      hits.getItems().getFirst().fire();
      hits.hide();
      event.consume();
    }
  }
}
