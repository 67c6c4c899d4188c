package tieline.app.reading;

import java.net.URI;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Store;
import tieline.app.state.View;

/// The reading pane: the dossier of what is selected, or of the dataset where nothing is. A claim
/// that is picked anywhere is outlined here, and its card comes into sight.
public final class ReadingView extends StackPane {
  /// Room kept above a card that is scrolled to, in pixels.
  private static final double HEADROOM = 12;

  private final Store store;
  private final Acts acts;
  private final Executor background;
  private final Executor fx;
  private final ScrollPane scroll = new ScrollPane();
  private Lights lights = new Lights(null);
  private @Nullable String subject;

  /// What the pane is of.
  private record Theme(View view, @Nullable String subject) {}

  /// Shows the store's state from now on.
  ///
  /// @param browse opens a web page; gets http and https addresses only
  /// @param background where sums are worked out
  /// @param fx runs tasks on the FX thread
  public ReadingView(Store store, Consumer<URI> browse, Executor background, Executor fx) {
    this.store = store;
    this.acts = new Acts(store, browse);
    this.background = background;
    this.fx = fx;
    getStyleClass().add("dossier");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().add(scroll);
    store.watch(state -> new Theme(state.view(), state.attention().primary()), this::show);
    store.watch(state -> state.attention().claim(), this::showClaim);
  }

  private void show(Theme theme) {
    boolean stays = subject != null && subject.equals(theme.subject());
    double place = stays ? scroll.getVvalue() : 0;
    subject = theme.subject();
    lights = new Lights(store.state().attention().claim());
    keepFocus();
    scroll.setContent(content(theme));
    // At the top it is so without a layout, which then has a turn of its own.
    if (place > 0) {
      settle();
    }
    scroll.setVvalue(place);
    showClaim(store.state().attention().claim());
  }

  /// Takes the focus from what is about to go: it would fall to the first thing in the pane, and a
  /// scroll pane scrolls to what gets the focus.
  private void keepFocus() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node.equals(scroll.getContent())) {
        scroll.requestFocus();
      }
    }
  }

  private Node content(Theme theme) {
    var view = theme.view();
    var account = view.account();
    return theme.subject() == null || account.index().subject(theme.subject()) == null
        ? new OverviewView(Overview.of(view), account, lights, acts, background, fx)
        : new DossierView(Dossier.of(view, theme.subject()), lights, acts)
            .summed(account, background, fx);
  }

  private void showClaim(@Nullable String claim) {
    lights.show(claim);
    var card = scroll.getContent() instanceof DossierView dossier ? dossier.card(claim) : null;
    if (card != null) {
      scrollTo(card);
    }
  }

  /// Lays out now, so that places can be asked for: once, and once more for the width that is left
  /// when the scroll bar has come or gone.
  private void settle() {
    applyCss();
    layout();
    layout();
  }

  /// Scrolls as little as brings a card into sight.
  private void scrollTo(Node card) {
    var content = scroll.getContent();
    settle();
    Bounds seen = scroll.getViewportBounds();
    double beyond = content.getLayoutBounds().getHeight() - seen.getHeight();
    if (beyond <= 0) {
      return;
    }
    var place = content.sceneToLocal(card.localToScene(card.getLayoutBounds()));
    double top = place.getMinY() - HEADROOM;
    double bottom = place.getMaxY() + HEADROOM - seen.getHeight();
    double now = scroll.getVvalue() * beyond;
    double next = now > top ? top : now < bottom ? Math.min(top, bottom) : now;
    scroll.setVvalue(Math.clamp(next / beyond, 0, 1));
  }
}
