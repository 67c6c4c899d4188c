package tieline.app.network;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import tieline.app.control.PointerTip;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.Attention;
import tieline.app.state.Store;

/// The pointer over the network: points, clicks, zooms and asks for the menu. What it does while
/// its button is down is for [NetworkDrag].
final class NetworkPointer {
  /// How far the wheel turns to zoom by e.
  private static final double WHEEL = 240;

  private final NetworkView view;
  private final Store store;
  private final NetworkMenu menu;
  private final PointerTip tip;
  private final NetworkDrag drag;

  /// @param background finds what is encircled, off the FX thread
  /// @param fx runs on the FX thread
  NetworkPointer(
      NetworkView view,
      Store store,
      Lasso lasso,
      NetworkMenu menu,
      Executor background,
      Executor fx) {
    this.view = view;
    this.store = store;
    this.menu = menu;
    tip = new PointerTip(view);
    drag = new NetworkDrag(view, store, lasso, tip, background, fx, this::clicked);
  }

  void listen() {
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    view.addEventHandler(
        ZoomEvent.ZOOM, event -> view.zoomAt(event.getX(), event.getY(), event.getZoomFactor()));
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed());
    drag.listen();
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
  }

  /// The wheel zooms at the pointer, and sideways it pans; what rolls on after the hand has left is
  /// not followed.
  private void scrolled(ScrollEvent event) {
    event.consume();
    if (event.isInertia()) {
      return;
    }
    var zoom = view.zoom();
    if (event.getDeltaX() != 0 && zoom != null) {
      view.look(zoom.panned(event.getDeltaX(), 0));
    }
    if (event.getDeltaY() != 0) {
      view.zoomAt(event.getX(), event.getY(), Math.exp(event.getDeltaY() / WHEEL));
    }
  }

  private void pressed() {
    view.requestFocus();
    menu.hide();
  }

  private void clicked(@Nullable Picked on, MouseEvent event) {
    if (view.ways().isSeeking()) {
      if (on instanceof Picked.OfVertex v) {
        view.ways().lead(v.mark().vertex().id());
      } else {
        view.ways().cancel();
      }
      return;
    }
    if (on == null) {
      if (event.getClickCount() == 2) {
        view.fit();
      } else if (!event.isShiftDown()) {
        store.update(s -> s.attending(Attention::cleared));
      }
    } else if (event.getClickCount() == 2 && on instanceof Picked.OfVertex v) {
      var focus = new Attention.Focus(v.mark().vertex().id(), 1);
      store.update(s -> s.attending(a -> a.focusing(focus)));
    } else if (event.isShiftDown()) {
      store.update(s -> s.attending(a -> toggled(a, on.subjects())));
    } else {
      var ids = on.subjects().toArray(String[]::new);
      store.update(s -> s.attending(a -> a.selecting(ids)));
    }
  }

  private static Attention toggled(Attention attention, List<String> subjects) {
    var next = attention;
    for (var subject : subjects) {
      next = next.toggling(subject);
    }
    return next;
  }

  private void asked(ContextMenuEvent event) {
    tip.explain("");
    event.consume();
    if (drag.isUnderWay()) {
      return;
    }
    if (event.isKeyboardTrigger()) {
      menu.showByKey();
    } else {
      var on = view.pick(event.getX(), event.getY());
      menu.show(on, event.getScreenX(), event.getScreenY());
    }
  }

  private void moved(MouseEvent event) {
    var on = view.pick(event.getX(), event.getY());
    view.setCursor(on == null ? Cursor.DEFAULT : Cursor.HAND);
    tip.explain(on == null ? "" : NetworkSpeech.of(on, store.state().view(), view.encoded()));
    hover(on == null ? List.of() : on.subjects());
  }

  private void leave() {
    tip.explain("");
    hover(List.of());
  }

  private void hover(List<String> subjects) {
    var subject = subjects.isEmpty() ? null : subjects.getFirst();
    if (!Objects.equals(store.state().attention().hover(), subject)) {
      store.update(s -> s.attending(a -> a.hovering(subject)));
    }
  }
}
