package tieline.app.network;

import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.control.Hint;
import tieline.app.draw.Palette;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Zoom;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.Attention;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.model.dataset.Spot;
import tieline.model.graph.Network;
import tieline.model.layout.Positions;

/// The network pane: shows the picture, and turns gestures into changes of the [Store].
public final class NetworkView extends StackPane {
  private final Store store;
  private final SkiaType type;
  private final Screen screen;
  private final Executor fx;
  private @Nullable LayoutThread layout;
  private @Nullable Marks marks;
  private final Label status = new Label();
  private Gesture gesture = new Gesture.None();

  /// A gesture in progress.
  private sealed interface Gesture {
    record None() implements Gesture {}

    record Pressed(double x, double y, @Nullable Picked on) implements Gesture {}

    record Panning(double x, double y, Zoom from) implements Gesture {}

    record Dragging(String vertex, double grabX, double grabY) implements Gesture {}
  }

  /// A pane that watches a store.
  ///
  /// @param painting runs paint jobs off the FX thread
  /// @param fx runs on the FX thread
  public NetworkView(Store store, SkiaType type, Executor painting, Executor fx) {
    this.store = store;
    this.type = type;
    this.fx = fx;
    this.screen = new Screen(type, painting, fx);
    getChildren().addAll(screen, controls());
    setId("network");
    setMinSize(0, 0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    store.watch(s -> s.view().network(), n -> repaint());
    store.stateProperty().addListener((property, before, after) -> repaint());
    widthProperty().addListener(property -> repaint());
    heightProperty().addListener(property -> repaint());
    listen();
  }

  /// Shows a network at these positions, and animates it from now on. FX thread.
  public void open(Network network, Positions start) {
    if (layout != null) {
      layout.close();
    }
    var pins = store.state().arrangement().pins();
    var simulation = NetworkLayout.simulation(network, pins, start);
    layout = new LayoutThread(simulation, () -> fx.execute(this::repaint));
    repaint();
  }

  /// Zooms so that everything is in view.
  public void fit() {
    if (layout != null && getWidth() > 0) {
      var zoom = fitted(store.state().view().network(), layout.positions());
      store.update(s -> s.with(s.cameras().with(zoom)));
    }
  }

  /// Zooms about the middle of the pane.
  public void zoomBy(double factor) {
    zoomAt(getWidth() / 2, getHeight() / 2, factor);
  }

  private Zoom fitted(Network network, Positions positions) {
    return NetworkCamera.fitted(network, positions, getWidth(), getHeight());
  }

  /// Where the vertices are now, in the order of the network; null before anything is open.
  public @Nullable Positions positions() {
    return layout == null ? null : layout.positions();
  }

  private void repaint() {
    if (layout == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    var state = store.state();
    var positions = layout.positions();
    if (positions.count() != state.view().network().vertices().size()) {
      return;
    }
    if (state.cameras().network() == null) {
      fit();
      return;
    }
    var painter = painter(state, positions);
    marks = painter.marks(getWidth(), getHeight());
    screen.show(painter);
    var scene = painter.scene();
    status.setText(
        StatusText.of(scene.network(), scene.arrangement(), scene.outside(), scene.within()));
  }

  /// The marks as they were last ordered to be painted; null before the first picture.
  public @Nullable Marks marks() {
    return marks;
  }

  private Region controls() {
    status.setId("network-status");
    status.getStyleClass().add("status");
    status.setMouseTransparent(true);
    status.setMinWidth(0);
    var buttons =
        new VBox(
            6,
            button(Feather.PLUS, "Zoom in (+)", () -> zoomBy(1.25)),
            button(Feather.MINUS, "Zoom out (−)", () -> zoomBy(0.8)),
            button(Feather.MAXIMIZE_2, "Show everything (Ctrl+0)", this::fit));
    buttons.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var box = new HBox(12, buttons, status);
    box.setAlignment(Pos.BOTTOM_LEFT);
    box.getStyleClass().add("zoom-buttons");
    box.setPickOnBounds(false);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    setAlignment(box, Pos.BOTTOM_LEFT);
    return box;
  }

  private static Button button(Feather icon, String tip, Runnable action) {
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().add("square");
    button.setAccessibleText(tip);
    Hint.on(button, tip);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private NetworkPainter painter(ViewState state, Positions positions) {
    var scene = NetworkScene.of(state, positions, getWidth(), getHeight());
    return new NetworkPainter(scene, Palette.of(state.theme()), type);
  }

  private void listen() {
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(
        ZoomEvent.ZOOM, event -> zoomAt(event.getX(), event.getY(), event.getZoomFactor()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(null));
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      zoomAt(event.getX(), event.getY(), Math.exp(event.getDeltaY() / 240));
      event.consume();
    }
  }

  private void zoomAt(double x, double y, double factor) {
    var zoom = store.state().cameras().network();
    if (zoom != null && factor > 0) {
      store.update(s -> s.with(s.cameras().with(zoom.at(x, y, factor))));
    }
  }

  private @Nullable Picked pick(double x, double y) {
    return marks == null ? null : NetworkPicker.at(marks, x, y);
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      gesture = new Gesture.Pressed(event.getX(), event.getY(), pick(event.getX(), event.getY()));
    }
  }

  private void dragged(MouseEvent event) {
    if (gesture instanceof Gesture.Pressed p
        && Math.hypot(event.getX() - p.x, event.getY() - p.y) > 3) {
      gesture = begin(p);
    }
    switch (gesture) {
      case Gesture.Panning p ->
          store.update(
              s -> s.with(s.cameras().with(p.from.panned(event.getX() - p.x, event.getY() - p.y))));
      case Gesture.Dragging d -> drag(d, event.getX() - d.grabX, event.getY() - d.grabY);
      default -> {}
    }
  }

  private Gesture begin(Gesture.Pressed p) {
    if (p.on instanceof Picked.OfVertex v) {
      return new Gesture.Dragging(v.mark().vertex().id(), p.x - v.mark().x(), p.y - v.mark().y());
    }
    var zoom = store.state().cameras().network();
    setCursor(Cursor.CLOSED_HAND);
    return zoom == null ? p : new Gesture.Panning(p.x, p.y, zoom);
  }

  private void drag(Gesture.Dragging d, double x, double y) {
    var zoom = store.state().cameras().network();
    if (zoom != null && layout != null) {
      double worldX = zoom.worldX(x);
      double worldY = zoom.worldY(y);
      int index = index(d.vertex);
      layout.tell(simulation -> simulation.pin(index, worldX, worldY));
      var spot = new Spot(worldX, worldY);
      store.update(s -> s.with(s.arrangement().pinned(d.vertex, spot)));
    }
  }

  private int index(String vertex) {
    var vertices = store.state().view().network().vertices();
    for (int i = 0; i < vertices.size(); i++) {
      if (vertices.get(i).id().equals(vertex)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no vertex " + vertex);
  }

  private void released(MouseEvent event) {
    if (gesture instanceof Gesture.Pressed p) {
      clicked(p.on, event);
    }
    gesture = new Gesture.None();
    setCursor(Cursor.DEFAULT);
  }

  private void clicked(@Nullable Picked on, MouseEvent event) {
    if (on == null) {
      if (event.getClickCount() == 2) {
        fit();
      } else if (!event.isShiftDown()) {
        store.update(s -> s.attending(Attention::cleared));
      }
    } else if (event.getClickCount() == 2 && on instanceof Picked.OfVertex v) {
      focus(v.mark().vertex().id(), 1);
    } else if (event.isShiftDown()) {
      store.update(s -> s.attending(a -> a.toggling(on.subject())));
    } else {
      store.update(s -> s.attending(a -> a.selecting(on.subject())));
    }
  }

  private void focus(String vertex, int degrees) {
    store.update(s -> s.attending(a -> a.focusing(new Attention.Focus(vertex, degrees))));
  }

  private void moved(MouseEvent event) {
    var on = pick(event.getX(), event.getY());
    setCursor(on == null ? Cursor.DEFAULT : Cursor.HAND);
    hover(on == null ? null : on.subject());
  }

  private void hover(@Nullable String subject) {
    if (!java.util.Objects.equals(store.state().attention().hover(), subject)) {
      store.update(s -> s.attending(a -> a.hovering(subject)));
    }
  }

  private void typed(KeyEvent event) {
    var focus = store.state().attention().focus();
    if (event.getCode().isDigitKey() && focus != null && !event.isShortcutDown()) {
      focus(focus.vertex(), event.getCode().getChar().charAt(0) - '0');
      event.consume();
    } else if (event.getCode() == KeyCode.P) {
      store.state().attention().selection().forEach(this::unpin);
      event.consume();
    } else if (event.getCode() == KeyCode.ADD || event.getText().equals("+")) {
      zoomBy(1.25);
      event.consume();
    } else if (event.getCode() == KeyCode.SUBTRACT || event.getText().equals("-")) {
      zoomBy(0.8);
      event.consume();
    }
  }

  private void unpin(String vertex) {
    if (layout != null && store.state().arrangement().pins().containsKey(vertex)) {
      int index = index(vertex);
      layout.tell(simulation -> simulation.release(index));
      store.update(s -> s.with(s.arrangement().unpinned(vertex)));
    }
  }
}
