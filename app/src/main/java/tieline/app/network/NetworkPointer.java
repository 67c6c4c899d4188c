package tieline.app.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import tieline.app.control.PointerTip;
import tieline.app.draw.Zoom;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.Attention;
import tieline.app.state.Store;
import tieline.model.dataset.Spot;
import tieline.model.layout.Positions;

/// The pointer over the network: picks, pans, zooms, drags and encircles.
final class NetworkPointer {
  /// How far the pointer must go before a press becomes a drag, in pixels.
  private static final double SLACK = 3;

  /// How far the wheel turns to zoom by e.
  private static final double WHEEL = 240;

  private final NetworkView view;
  private final Store store;
  private final Lasso lasso;
  private final NetworkMenu menu;
  private final PointerTip tip;
  private Gesture gesture = new Gesture.None();

  /// A gesture in progress.
  private sealed interface Gesture {
    record None() implements Gesture {}

    record Pressed(double x, double y, @Nullable Picked on) implements Gesture {}

    record Panning(double x, double y, Zoom from) implements Gesture {}

    record Surveying(OverviewMap map) implements Gesture {}

    /// Vertices on the move, by id, each with its place in the network's coordinates, and where
    /// everything was before.
    record Dragging(
        double x,
        double y,
        Map<String, Spot> from,
        Map<String, Spot> to,
        @Nullable Positions before)
        implements Gesture {}

    /// A line around marks, or a box, which are added to what is selected or take its place.
    record Encircling(double x, double y, boolean free, boolean adding) implements Gesture {}
  }

  NetworkPointer(NetworkView view, Store store, Lasso lasso, NetworkMenu menu) {
    this.view = view;
    tip = new PointerTip(view);
    this.store = store;
    this.lasso = lasso;
    this.menu = menu;
  }

  void listen() {
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    view.addEventHandler(
        ZoomEvent.ZOOM, event -> view.zoomAt(event.getX(), event.getY(), event.getZoomFactor()));
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    view.focusedProperty().addListener((property, before, focused) -> abandon(focused));
    store.watch(state -> state.view().document(), document -> forget());
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

  private void pressed(MouseEvent event) {
    view.requestFocus();
    menu.hide();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    var marks = view.marks();
    var map = marks == null ? null : marks.map();
    if (map != null && map.box().contains(event.getX(), event.getY())) {
      gesture = new Gesture.Surveying(map);
      survey(map, event);
    } else {
      var on = view.pick(event.getX(), event.getY());
      gesture = new Gesture.Pressed(event.getX(), event.getY(), on);
    }
  }

  private void dragged(MouseEvent event) {
    if (gesture instanceof Gesture.Pressed p
        && Math.hypot(event.getX() - p.x, event.getY() - p.y) > SLACK) {
      gesture = begin(p, event);
    }
    switch (gesture) {
      case Gesture.Panning p -> view.look(p.from.panned(event.getX() - p.x, event.getY() - p.y));
      case Gesture.Dragging d -> drag(d, event);
      case Gesture.Surveying s -> survey(s.map, event);
      case Gesture.Encircling e -> encircle(e, event);
      default -> {}
    }
  }

  private Gesture begin(Gesture.Pressed p, MouseEvent event) {
    tip.explain("");
    var zoom = view.zoom();
    if (zoom == null) {
      return p;
    }
    if (event.isAltDown() || (event.isShiftDown() && p.on == null)) {
      return new Gesture.Encircling(p.x, p.y, event.isAltDown(), event.isShiftDown());
    }
    if (p.on instanceof Picked.OfVertex v) {
      var places = places(v.mark().vertex().id());
      return new Gesture.Dragging(p.x, p.y, places, places, view.positions());
    }
    view.setCursor(Cursor.CLOSED_HAND);
    return new Gesture.Panning(p.x, p.y, zoom);
  }

  /// A vertex with its place, and if it is selected, all that are selected with it.
  private Map<String, Spot> places(String vertex) {
    var places = new LinkedHashMap<String, Spot>();
    var positions = view.positions();
    var selection = store.state().attention().selection();
    boolean together = selection.contains(vertex);
    var vertices = store.state().view().network().vertices();
    for (int i = 0; positions != null && i < vertices.size(); i++) {
      var id = vertices.get(i).id();
      if (id.equals(vertex) || (together && selection.contains(id))) {
        places.put(id, new Spot(positions.x(i), positions.y(i)));
      }
    }
    return places;
  }

  /// Moves the vertices now; what was moved is pinned when it is let go.
  private void drag(Gesture.Dragging d, MouseEvent event) {
    var zoom = view.zoom();
    if (zoom == null) {
      return;
    }
    double dx = (event.getX() - d.x) / zoom.scale();
    double dy = (event.getY() - d.y) / zoom.scale();
    var to = new LinkedHashMap<String, Spot>();
    d.from.forEach((id, spot) -> to.put(id, new Spot(spot.x() + dx, spot.y() + dy)));
    gesture = new Gesture.Dragging(d.x, d.y, d.from, to, d.before);
    view.liveLayout().drag(to);
  }

  private void survey(OverviewMap map, MouseEvent event) {
    var zoom = view.zoom();
    if (zoom != null) {
      view.look(map.looking(zoom, event.getX(), event.getY(), view.getWidth(), view.getHeight()));
    }
  }

  private void encircle(Gesture.Encircling e, MouseEvent event) {
    if (e.free) {
      lasso.draw(event.getX(), event.getY());
    } else {
      lasso.span(e.x, e.y, event.getX(), event.getY());
    }
  }

  private void released(MouseEvent event) {
    var done = gesture;
    end();
    switch (done) {
      case Gesture.Pressed p -> clicked(p.on, event);
      case Gesture.Dragging d -> view.liveLayout().pin(d.to, d.before);
      case Gesture.Encircling e -> selectEncircled(e.adding);
      default -> {}
    }
    lasso.hide();
  }

  private void end() {
    gesture = new Gesture.None();
    view.setCursor(Cursor.DEFAULT);
  }

  /// A drag that loses the keyboard, to a dialog or another window, ends where it is.
  private void abandon(boolean focused) {
    if (!focused && !(gesture instanceof Gesture.None)) {
      if (gesture instanceof Gesture.Dragging d) {
        view.liveLayout().pin(d.to, d.before);
      }
      forget();
    }
  }

  /// What was taken hold of in one document is nowhere in the next.
  private void forget() {
    lasso.hide();
    end();
  }

  private void selectEncircled(boolean adding) {
    var marks = view.marks();
    var enclosure = lasso.enclosure();
    if (marks != null && enclosure != null) {
      var inside = marks.inside(enclosure);
      store.update(s ->
          s.attending(a -> adding ? a.adding(inside) : a.selecting(inside.toArray(String[]::new))));
    }
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
    if (event.isKeyboardTrigger()) {
      menu.showByKey();
    } else {
      var on = view.pick(event.getX(), event.getY());
      menu.show(on, event.getScreenX(), event.getScreenY());
    }
    event.consume();
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
