package tieline.app.network;

import javafx.scene.control.Hyperlink;
import tieline.app.state.Arrangement;
import tieline.app.state.Filter;
import tieline.app.state.Store;
import tieline.app.state.ViewState;

/// Brings back with one click all that the line below the network counts as hidden, filtered out,
/// outside of the time window or of the focus. Seen while there is any of it.
final class ShowAll extends Hyperlink {

  ShowAll(Store store) {
    super("Bring all back");
    setId("show-all");
    getStyleClass().add("show-all");
    setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setVisible(leavesOut(store.state()));
    store.watch(ShowAll::leavesOut, this::setVisible);
    setOnAction(event -> {
      setVisited(false);
      store.update(ShowAll::all);
    });
  }

  private static boolean leavesOut(ViewState state) {
    Arrangement arrangement = state.arrangement();
    return !arrangement.hidden().isEmpty()
        || !arrangement.filter().equals(Filter.NONE)
        || Omissions.isLeftOut(state.view(), state.period().window())
        || state.attention().focus() != null;
  }

  private static ViewState all(ViewState state) {
    return state
        .with(state.arrangement().showingAll())
        .with(state.period().brushed(null))
        .attending(attention -> attention.focusing(null));
  }
}
