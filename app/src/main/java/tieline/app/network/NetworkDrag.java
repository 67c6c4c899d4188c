package tieline.app.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import tieline.app.control.PointerTip;
import tieline.app.draw.Zoom;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.Store;
import tieline.model.dataset.Spot;
import tieline.model.layout.Positions;

/// The pointer over the network while its button is down: it pans, moves vertices, encircles, and
/// looks about on the overview; or it is let go where it was pressed, which is a click.
final class NetworkDrag {
  /// How far the pointer must go before a press becomes a drag, in pixels.
  private static final double SLACK = 3;

  private final NetworkView view;
  private final Store store;
  private final Lasso lasso;
  private final PointerTip tip;
  private final Executor background;
  private final Executor fx;
  private final Click click;
  private Gesture gesture = new Gesture.None();

  /// Takes a click.
  @FunctionalInterface
  interface Click {
    /// Takes what is under the pointer; null for the ground.
    void on(@Nullable Picked on, MouseEvent event);
  }

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

  /// @param tip what is told at the pointer, which a drag silences
  /// @param background finds what is encircled, off the FX thread
  /// @param fx runs on the FX thread
  NetworkDrag(
      NetworkView view,
      Store store,
      Lasso lasso,
      PointerTip tip,
      Executor background,
      Executor fx,
      Click click) {
    this.view = view;
    this.store = store;
    this.lasso = lasso;
    this.tip = tip;
    this.background = background;
    this.fx = fx;
    this.click = click;
  }

  void listen() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.focusedProperty().addListener((property, before, focused) -> abandon(focused));
    store.watch(state -> state.view().document(), document -> forget());
  }

  private void pressed(MouseEvent event) {
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
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    var done = gesture;
    end();
    switch (done) {
      case Gesture.Pressed p -> click.on(p.on, event);
      case Gesture.Dragging d -> view.liveLayout().pin(d.to, d.before);
      case Gesture.Encircling e -> selectEncircled(e.adding);
      default -> {}
    }
    lasso.hide();
  }

  /// Whether the button is down.
  boolean isUnderWay() {
    return !(gesture instanceof Gesture.None);
  }

  private void end() {
    gesture = new Gesture.None();
    view.setCursor(Cursor.DEFAULT);
  }

  /// A drag that loses the keyboard, to a dialog or another window, ends where it is.
  private void abandon(boolean focused) {
    if (!focused && isUnderWay()) {
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

  /// What is encircled is found off the FX thread, for there may be tens of thousands of ties to
  /// look at; what a reader selects meanwhile stands.
  private void selectEncircled(boolean adding) {
    var marks = view.marks();
    var enclosure = lasso.enclosure();
    if (marks == null || enclosure == null) {
      return;
    }
    var document = store.state().view().document();
    var selection = store.state().attention().selection();
    background.execute(() -> {
      var inside = marks.inside(enclosure);
      fx.execute(() -> {
        var now = store.state();
        if (now.view().document().equals(document)
            && now.attention().selection().equals(selection)) {
          var ids = inside.toArray(String[]::new);
          store.update(s -> s.attending(a -> adding ? a.adding(inside) : a.selecting(ids)));
        }
      });
    });
  }
}
