package tieline.app.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.control.Hint;
import tieline.app.state.Store;
import tieline.model.dataset.Spot;
import tieline.model.layout.LayoutCharacter;

/// Lays the network out anew, or parts of it in line.
final class LayoutMenu extends MenuButton {
  private static final double SPREAD = 1.25;

  private final NetworkView view;
  private final Store store;

  /// @param save keeps the places in the dataset
  LayoutMenu(NetworkView view, Store store, Runnable save) {
    super("", new FontIcon(Feather.SHARE_2));
    this.view = view;
    this.store = store;
    setId("layout-menu");
    getStyleClass().addAll("square", "layout-menu");
    setFocusTraversable(false);
    setAccessibleText("Layout");
    Hint.on(this, "Lay the network out anew, spread, align or pin it");
    getItems()
        .setAll(
            item("Lay out by forces", () -> view.liveLayout().layOut(LayoutCharacter.FORCES)),
            item("Lay out by distances", () -> view.liveLayout().layOut(LayoutCharacter.DISTANCES)),
            item(
                "Lay out by communities",
                () -> view.liveLayout().layOut(LayoutCharacter.COMMUNITIES)),
            new SeparatorMenuItem(),
            item("Spread", () -> view.liveLayout().spread(SPREAD)),
            item("Draw together", () -> view.liveLayout().spread(1 / SPREAD)),
            item("Align the selected in a row", () -> align(false)),
            item("Align the selected in a column", () -> align(true)),
            new SeparatorMenuItem(),
            item("Pin all", () -> view.liveLayout().pinAll()),
            item("Unpin all", this::unpinAll),
            item("Save the places in the dataset", save));
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void unpinAll() {
    store.update(
        s -> s.with(s.arrangement().unpinned(List.copyOf(s.arrangement().pins().keySet()))));
  }

  /// Brings the selected vertices to their mean height, or their mean distance from the left.
  private void align(boolean column) {
    var places = new HashMap<>(view.places());
    places.keySet().retainAll(store.state().attention().selection());
    if (places.size() < 2) {
      return;
    }
    ToDoubleFunction<Spot> coordinate = column ? Spot::x : Spot::y;
    double mean = places.values().stream().mapToDouble(coordinate).average().orElseThrow();
    Map<String, Spot> aligned = new HashMap<>();
    places.forEach((id, spot) ->
        aligned.put(id, column ? new Spot(mean, spot.y()) : new Spot(spot.x(), mean)));
    view.liveLayout().pin(aligned, view.positions());
  }
}
