package tieline.app.network;

import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Filter;
import tieline.app.state.Store;
import tieline.app.state.View;

/// The keys of the network: arrows walk from a vertex to its neighbours, Enter selects.
final class NetworkKeys {
  private static final double STEP = 1.25;

  /// How far inside of the pane a vertex is that is walked to, in pixels.
  private static final double MARGIN = 46;

  private final NetworkView view;
  private final Store store;
  private final Memo<Narrowing, Omissions> omissions =
      new Memo<>(n -> Omissions.of(n.view, n.focus, n.hidden, n.filter, null));

  /// What decides which vertices are drawn.
  private record Narrowing(View view, @Nullable Focus focus, Set<String> hidden, Filter filter) {}

  NetworkKeys(NetworkView view, Store store) {
    this.view = view;
    this.store = store;
  }

  void listen() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    store.watch(state -> state.attention().hover(), hover -> speak());
    store.watch(state -> state.attention().selection(), selection -> speak());
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    var focus = store.state().attention().focus();
    switch (event.getCode()) {
      case RIGHT -> walk(1, 0);
      case LEFT -> walk(-1, 0);
      case UP -> walk(0, -1);
      case DOWN -> walk(0, 1);
      case ENTER, SPACE -> select(event.isShiftDown());
      case P -> togglePins();
      case H -> hide();
      case N -> view.ways().next();
      case F -> focus();
      case ADD, PLUS -> view.zoomBy(STEP);
      case SUBTRACT, MINUS -> view.zoomBy(1 / STEP);
      default -> {
        if (event.getCode().isDigitKey() && focus != null) {
          focus(focus.vertex(), digit(event.getCode()));
        } else if (event.getText().equals("+")) {
          view.zoomBy(STEP);
        } else {
          return;
        }
      }
    }
    event.consume();
  }

  private static int digit(KeyCode code) {
    // Those of the keypad have names, but no character of their own.
    return code.getName().charAt(code.getName().length() - 1) - '0';
  }

  private void walk(int dx, int dy) {
    var positions = view.positions();
    var zoom = view.zoom();
    if (positions == null || zoom == null) {
      return;
    }
    var state = store.state();
    var network = state.view().network();
    var attention = state.attention();
    var arrangement = state.arrangement();
    var drawn =
        omissions.of(
            new Narrowing(
                state.view(), attention.focus(), arrangement.hidden(), arrangement.filter()));
    var from = attention.hover() == null ? attention.primary() : attention.hover();
    int next = new Walk(network, positions, drawn::isDrawn).step(from, dx, dy);
    if (next >= 0) {
      var id = network.vertices().get(next).id();
      store.update(s -> s.attending(a -> a.hovering(id)));
      var sight = new Box(0, 0, view.getWidth(), view.getHeight()).grown(-MARGIN);
      view.look(zoom.showing(positions.x(next), positions.y(next), sight));
    }
  }

  private void select(boolean adding) {
    var at = store.state().attention().hover();
    if (at != null) {
      store.update(s -> s.attending(a -> adding ? a.toggling(at) : a.selecting(at)));
    }
  }

  private void focus() {
    var primary = store.state().attention().primary();
    if (primary != null && store.state().view().network().vertex(primary) != null) {
      focus(primary, 1);
    }
  }

  private void focus(String vertex, int degrees) {
    store.update(s -> s.attending(a -> a.focusing(new Focus(vertex, degrees))));
  }

  private void togglePins() {
    var selection = store.state().attention().selection();
    store.update(s -> s.with(s.arrangement().unpinned(selection)));
  }

  private void hide() {
    var selection = store.state().attention().selection();
    store.update(
        s -> s.with(s.arrangement().hiding(selection)).attending(a -> a.cleared().hovering(null)));
  }

  /// What a screen reader says: the mark that is walked to, or what is selected.
  private void speak() {
    view.setAccessibleText(NetworkSpeech.of(store.state(), view.encoded()));
    view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
