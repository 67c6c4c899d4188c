package tieline.app.network;

import java.util.Map;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Drawing;
import tieline.app.draw.Picture;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Zoom;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.Cameras;
import tieline.app.state.Store;
import tieline.model.dataset.Spot;
import tieline.model.graph.Network;
import tieline.model.layout.Positions;

/// The network pane: shows the picture, and turns gestures into changes of the [Store].
public final class NetworkView extends StackPane {
  private final Store store;
  private final Screen screen;
  private final Composer composer;
  private final StatusLine status;
  private final WayFinder ways;
  private final LiveLayout layout;
  private final Memo<Laid, NetworkCamera> camera =
      new Memo<>(laid -> new NetworkCamera(laid.network, laid.positions));
  private @Nullable NetworkPicker picker;
  private @Nullable Zoom fitted;
  private @Nullable Zoom lastZoom;
  private @Nullable Positions lastPositions;
  private long lastMoved;

  private record Laid(Network network, Positions positions) {}

  /// What the composition root does for the network.
  ///
  /// @param copyFigure puts the figure on the clipboard
  /// @param saveLayout keeps the places in the dataset
  public record Actions(Runnable copyFigure, Runnable saveLayout) {}

  /// A pane that watches a store.
  ///
  /// @param painting runs paint jobs off the FX thread
  /// @param fx runs on the FX thread
  /// @param background runs what takes long, off the FX thread
  /// @param actions what the composition root does for the network
  public NetworkView(
      Store store,
      SkiaType type,
      Executor painting,
      Executor fx,
      Executor background,
      Actions actions) {
    this.store = store;
    this.composer = new Composer(type);
    this.screen = new Screen(type, painting, fx);
    status = new StatusLine(store, new LegendLink(store, this::encoded, type, painting, fx));
    this.ways = new WayFinder(store, background, fx, status.text());
    var lasso = new Lasso();
    var controls = new ControlColumn(this, store, status, actions.saveLayout, background, fx);
    setAlignment(controls, Pos.BOTTOM_LEFT);
    getChildren().addAll(screen, lasso, controls);
    setId("network");
    setMinSize(0, 0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    screen.onPresented(this::presented);
    store.stateProperty().addListener((property, before, after) -> repaint());
    layout = new LiveLayout(store, background, fx, this::isStill, this::repaint);
    widthProperty().addListener(property -> resized());
    heightProperty().addListener(property -> resized());
    var menu = new NetworkMenu(this, store, actions.copyFigure);
    new NetworkPointer(this, store, lasso, menu, background, fx).listen();
    new NetworkKeys(this, store).listen();
  }

  /// Shows a network at these positions, and animates it from now on. FX thread.
  public void open(Network network, Positions start) {
    ways.cancel();
    layout.open(network, start);
  }

  /// Zooms so that everything is in view.
  public void fit() {
    var positions = layout.positions();
    if (positions != null && getWidth() > 0) {
      fitted = camera(positions).fitted(getWidth(), getHeight());
      look(fitted);
    }
  }

  /// What was all in view stays so; where a reader has chosen the place, it stays where it is.
  private void resized() {
    if (fitted != null && fitted.equals(zoom())) {
      fit();
    }
    repaint();
  }

  /// Zooms so that what is selected is in view; shows everything where nothing is.
  public void fitSelection() {
    var selection = store.state().attention().selection();
    var positions = layout.positions();
    if (positions == null || getWidth() < 1 || selection.isEmpty()) {
      fit();
      return;
    }
    look(camera(positions).on(selection, getWidth(), getHeight()));
  }

  /// Zooms about the middle of the pane.
  public void zoomBy(double factor) {
    zoomAt(getWidth() / 2, getHeight() / 2, factor);
  }

  void zoomAt(double x, double y, double factor) {
    var zoom = zoom();
    if (zoom != null && factor > 0) {
      look(zoom.at(x, y, factor));
    }
  }

  void look(Zoom zoom) {
    store.update(s -> s.with(s.cameras().with(zoom)));
  }

  @Nullable Zoom zoom() {
    return store.state().cameras().network();
  }

  private NetworkCamera camera(Positions positions) {
    return camera.of(new Laid(store.state().view().network(), positions));
  }

  /// Where the vertices are now, in the order of the network; null before anything is open.
  public @Nullable Positions positions() {
    return layout.positions();
  }

  /// Where each vertex is now, by its id.
  public Map<String, Spot> places() {
    return layout.places();
  }

  /// Where the vertices are, and how they move.
  LiveLayout liveLayout() {
    return layout;
  }

  private boolean isStill() {
    return getScene() != null && getScene().getPreferences().isReducedMotion();
  }

  private void repaint() {
    var positions = layout.positions();
    if (positions == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    var state = store.state();
    if (positions.count() != state.view().network().vertices().size()) {
      return;
    }
    var zoom = state.cameras().network();
    if (zoom == null) {
      fit();
      return;
    }
    var seen = state.with(new Cameras(zoom, null, 0));
    var refinement = refinement(zoom, positions);
    screen.show(new Drawing<>(new Composer.Subject(seen, positions, refinement), composer));
  }

  /// How well the next picture is to be drawn: less well while one movement follows the other.
  private Refinement refinement(Zoom zoom, Positions positions) {
    long now = System.nanoTime();
    if (!zoom.equals(lastZoom) || lastPositions == null || !positions.equals(lastPositions)) {
      lastMoved = now;
    }
    lastZoom = zoom;
    lastPositions = positions;
    boolean moving = now - lastMoved < Refinement.MOVING.lasting().toNanos();
    return moving ? Refinement.MOVING : Refinement.RESTING;
  }

  private void presented(Picture picture) {
    if (picture instanceof Drawing<?, ?> drawing
        && drawing.marks() instanceof NetworkPicker painted) {
      picker = painted;
      ways.say(painted.marks().status());
      var legend = painted.marks().legend();
      status.explained(legend != null && legend.isWhole());
    }
  }

  WayFinder ways() {
    return ways;
  }

  /// Ends what waits for a click, and says whether anything did.
  public boolean stepBack() {
    boolean sought = ways.isSeeking();
    ways.cancel();
    return sought;
  }

  /// The marks as they are seen; null before the first picture.
  public @Nullable Marks marks() {
    return picker == null ? null : picker.marks();
  }

  /// What sizes and colours stand for in the picture that is seen.
  Encoded encoded() {
    return picker == null ? Encoded.STATED : picker.marks().encoded();
  }

  /// The mark of a subject, where it is seen.
  @Nullable Picked find(String subject) {
    return picker == null ? null : picker.of(subject);
  }

  /// What is seen at a point.
  @Nullable Picked pick(double x, double y) {
    return picker == null ? null : picker.at(x, y);
  }
}
