package tieline.app.network;

import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import tieline.app.control.IconButton;
import tieline.app.state.Filter;
import tieline.app.state.Store;
import tieline.app.state.View;

/// Opens a [FilterPane] beside its button, once it is counted what each choice concerns.
final class FilterButton {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  /// What a window needs above and below the choices, in pixels.
  private static final double ROOM = 150;

  private final Store store;
  private final Executor background;
  private final Executor fx;
  private final Button button;
  private @Nullable PopOver popOver;

  private FilterButton(Store store, Executor background, Executor fx) {
    this.store = store;
    this.background = background;
    this.fx = fx;
    button =
        new IconButton(
            Feather.FILTER,
            "Filter by kind, party, support, amount and number of sources",
            this::count);
    button.setId("filter-button");
    store.watch(
        state -> state.arrangement().filter().equals(Filter.NONE),
        open -> button.pseudoClassStateChanged(ACTIVE, !open));
  }

  /// @param background counts, off the FX thread
  /// @param fx runs on the FX thread
  static Button of(Store store, Executor background, Executor fx) {
    return new FilterButton(store, background, fx).button;
  }

  private void count() {
    var view = store.state().view();
    var filter = store.state().arrangement().filter();
    int sources = FilterPane.mostSources(store.state());
    background.execute(() -> {
      var counts = FilterCounts.of(view, filter, sources);
      fx.execute(() -> open(view, counts));
    });
  }

  private void open(View view, FilterCounts counts) {
    if (popOver != null) {
      popOver.hide();
    }
    var pane = new FilterPane(store, view, counts, background, fx);
    pane.keepTo(button.getScene().getHeight() - ROOM);
    var next = new PopOver(pane);
    next.setArrowLocation(PopOver.ArrowLocation.LEFT_BOTTOM);
    next.setDetachable(false);
    next.setAnimated(false);
    next.setOnHidden(event -> pane.close());
    next.show(button);
    popOver = next;
  }
}
