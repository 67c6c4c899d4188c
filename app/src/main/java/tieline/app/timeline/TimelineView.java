package tieline.app.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Palette;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaType;
import tieline.app.state.Attention;
import tieline.app.state.Playhead;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.app.timeline.TimelinePicker.Picked;
import tieline.model.account.ChronicleItem;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

/// The timeline pane: shows the picture, and turns gestures into changes of the [Store].
public final class TimelineView extends StackPane {
  private static final double ZOOM_STEP = 1.4;

  private final Store store;
  private final SkiaType type;
  private final Screen screen;
  private final Player player;
  private Set<String> unfolded = Set.of();
  private @Nullable TimelineMarks marks;
  private Gesture gesture = new Gesture.None();

  /// A gesture in progress.
  private sealed interface Gesture {
    record None() implements Gesture {}

    record Pressed(double x, double y, Picked on) implements Gesture {}

    record Panning(double x, double y, TimeScale from, double scroll) implements Gesture {}

    record Playing() implements Gesture {}

    record Brushing(Brush brush) implements Gesture {}
  }

  /// A pane that watches a store.
  ///
  /// @param painting runs paint jobs off the FX thread
  /// @param fx runs on the FX thread
  public TimelineView(Store store, SkiaType type, Executor painting, Executor fx) {
    this.store = store;
    this.type = type;
    this.screen = new Screen(type, painting, fx);
    this.player = new Player(store);
    getChildren().addAll(screen, new TimelineControls(this, player, store));
    setId("timeline");
    setMinSize(0, 0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    store.watch(s -> s.view().chronicle(), chronicle -> unfolded = Set.of());
    store.stateProperty().addListener((property, before, after) -> changed(before, after));
    widthProperty().addListener(property -> repaint());
    heightProperty().addListener(property -> repaint());
    listen();
  }

  /// Shows everything that is dated.
  public void fit() {
    look(TimelineCamera.fitted(store.state().view().chronicle(), plotWidth()));
  }

  /// Zooms in about the middle of the plot.
  public void zoomIn() {
    zoomAt(plotWidth() / 2, ZOOM_STEP);
  }

  /// Zooms out about the middle of the plot.
  public void zoomOut() {
    zoomAt(plotWidth() / 2, 1 / ZOOM_STEP);
  }

  private double plotWidth() {
    return frame().plot().width();
  }

  private TimelineFrame frame() {
    return TimelineFrame.of(getWidth(), getHeight());
  }

  private void look(TimeScale scale) {
    store.update(s -> s.with(s.cameras().with(scale)));
  }

  private void changed(ViewState before, ViewState after) {
    repaint();
    var primary = after.attention().primary();
    if (primary != null && !primary.equals(before.attention().primary())) {
      reveal(primary);
    }
    setAccessibleText(TimelineSpeech.of(after));
  }

  /// Moves as little as brings a subject into view.
  private void reveal(String subject) {
    var state = store.state();
    var scale = state.cameras().timeline();
    if (scale == null || marks == null) {
      return;
    }
    var item = state.view().chronicle().item(subject);
    var next =
        item == null || !item.isDated()
            ? scale
            : TimelineCamera.revealing(scale, item, plotWidth());
    double scroll = marks.revealing(item == null ? subject : item.lane(), state.cameras().lanes());
    if (!next.equals(scale) || scroll != state.cameras().lanes()) {
      store.update(s -> s.with(s.cameras().with(next).scrolled(scroll)));
    }
  }

  private void repaint() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    var state = store.state();
    if (state.cameras().timeline() == null) {
      look(TimelineCamera.opening(state.view().chronicle(), plotWidth()));
      return;
    }
    var scene = TimelineScene.of(state, unfolded, getWidth(), getHeight());
    var painter = new TimelinePainter(scene, Palette.of(state.theme()), type);
    marks = painter.marks(getWidth(), getHeight());
    screen.show(painter);
  }

  private void listen() {
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(ZoomEvent.ZOOM, e -> zoomAt(e.getX() - frame().plot().x(), e.getZoomFactor()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(null));
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  /// The wheel zooms at the pointer, with Shift it pans, with Ctrl or beside the plot it scrolls
  /// the lanes. With Shift some platforms turn the wheel into a horizontal one.
  private void scrolled(ScrollEvent event) {
    var plot = frame().plot();
    boolean besides = event.getX() < plot.x() || event.getX() > plot.right();
    double turn = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
    if (event.isShortcutDown()
        || (besides && frame().lanes().contains(event.getX(), event.getY()))) {
      scrollTo(store.state().cameras().lanes() - turn);
    } else if (event.isShiftDown() || event.getDeltaY() == 0) {
      pan(turn);
    } else {
      zoomAt(event.getX() - plot.x(), Math.exp(turn / 240));
    }
    event.consume();
  }

  private void scrollTo(double lanes) {
    double most = marks == null ? 0 : marks.mostScroll();
    store.update(s -> s.with(s.cameras().scrolled(Math.clamp(lanes, 0, most))));
  }

  private void pan(double pixels) {
    var scale = store.state().cameras().timeline();
    if (scale != null) {
      look(scale.panned(pixels));
    }
  }

  private void zoomAt(double x, double factor) {
    var scale = store.state().cameras().timeline();
    if (scale != null && factor > 0) {
      look(scale.zoomedAt(x, factor));
    }
  }

  private Picked pick(MouseEvent event) {
    return marks == null
        ? new Picked.OfGround()
        : TimelinePicker.at(marks, event.getX(), event.getY());
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      gesture = new Gesture.Pressed(event.getX(), event.getY(), pick(event));
    }
  }

  private void dragged(MouseEvent event) {
    if (gesture instanceof Gesture.Pressed p
        && Math.hypot(event.getX() - p.x, event.getY() - p.y) > 3) {
      gesture = begin(p);
    }
    switch (gesture) {
      case Gesture.Panning p -> {
        double lanes = p.scroll - (event.getY() - p.y);
        look(p.from.panned(event.getX() - p.x));
        scrollTo(lanes);
      }
      case Gesture.Playing p -> playTo(event.getX());
      case Gesture.Brushing b -> brush(b.brush.to(event.getX()));
      default -> {}
    }
  }

  private Gesture begin(Gesture.Pressed p) {
    var brush = marks == null ? null : Brush.begin(marks.strip(), marks.frame().strip(), p.on, p.x);
    if (brush != null) {
      return new Gesture.Brushing(brush);
    }
    if (p.on instanceof Picked.OfPlayhead || p.on instanceof Picked.OfAxis) {
      return new Gesture.Playing();
    }
    var cameras = store.state().cameras();
    setCursor(Cursor.CLOSED_HAND);
    return cameras.timeline() == null
        ? p
        : new Gesture.Panning(p.x, p.y, cameras.timeline(), cameras.lanes());
  }

  private void brush(@Nullable TimeSpan window) {
    store.update(s -> s.with(s.period().brushed(window)));
  }

  private void playTo(double x) {
    var scale = store.state().cameras().timeline();
    if (scale != null) {
      double at = scale.invert(x - frame().plot().x());
      store.update(s -> s.with(s.period().played(new Playhead(at, false))));
    }
  }

  private void released(MouseEvent event) {
    if (gesture instanceof Gesture.Pressed p) {
      clicked(p.on, event);
    }
    gesture = new Gesture.None();
    setCursor(Cursor.DEFAULT);
  }

  private void clicked(Picked on, MouseEvent event) {
    boolean twice = event.getClickCount() == 2;
    switch (on) {
      case Picked.OfItem i -> select(event, i.item().id());
      case Picked.OfLane l -> select(event, l.id());
      case Picked.OfCluster c -> open(c.items(), twice);
      case Picked.OfMore m -> unfold(m.lane());
      case Picked.OfAxis a -> playTo(event.getX());
      case Picked.OfPlayhead p -> store.update(s -> s.with(s.period().played(null)));
      case Picked.OfStart s -> clear(twice);
      case Picked.OfEnd e -> clear(twice);
      case Picked.OfWindow w -> clear(twice);
      case Picked.OfStrip s -> centre(event.getX(), twice);
      case Picked.OfGround g -> ground(event, twice);
    }
  }

  private void select(MouseEvent event, String id) {
    store.update(s -> s.attending(a -> event.isShiftDown() ? a.toggling(id) : a.selecting(id)));
  }

  /// Selects all in a cluster; twice, zooms in until they part.
  private void open(List<ChronicleItem> items, boolean twice) {
    var ids = items.stream().map(ChronicleItem::id).toArray(String[]::new);
    if (twice) {
      look(TimelineCamera.on(items, plotWidth()));
    } else {
      store.update(s -> s.attending(a -> a.selecting(ids)));
    }
  }

  private void unfold(String lane) {
    var next = new HashSet<>(unfolded);
    next.add(lane);
    unfolded = Set.copyOf(next);
    repaint();
  }

  private void clear(boolean twice) {
    if (twice) {
      brush(null);
    }
  }

  private void centre(double x, boolean twice) {
    var scale = store.state().cameras().timeline();
    if (twice) {
      brush(null);
    } else if (scale != null && marks != null) {
      double time = marks.strip().scale().invert(x - marks.frame().strip().x());
      look(scale.panned(plotWidth() / 2 - scale.apply((long) time)));
    }
  }

  private void ground(MouseEvent event, boolean twice) {
    if (twice) {
      fit();
    } else if (!event.isShiftDown()) {
      store.update(s -> s.attending(Attention::cleared));
    }
  }

  private void moved(MouseEvent event) {
    var on = pick(event);
    setCursor(TimelineCursor.over(on));
    hover(on instanceof Picked.OfItem i ? i.item().id() : null);
  }

  private void hover(@Nullable String subject) {
    if (!Objects.equals(store.state().attention().hover(), subject)) {
      store.update(s -> s.attending(a -> a.hovering(subject)));
    }
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> walk(true);
      case LEFT -> walk(false);
      case ADD, PLUS -> zoomIn();
      case SUBTRACT, MINUS -> zoomOut();
      case DIGIT0, NUMPAD0 -> fit();
      case ENTER -> zoomToSelection();
      case SPACE -> player.toggle();
      default -> {
        if (event.getText().equals("+")) {
          zoomIn();
        } else {
          return;
        }
      }
    }
    event.consume();
  }

  private void walk(boolean onward) {
    var item = Walk.from(store.state(), onward);
    if (item != null) {
      store.update(s -> s.attending(a -> a.selecting(item.id())));
    }
  }

  private void zoomToSelection() {
    var primary = store.state().attention().primary();
    var item = primary == null ? null : store.state().view().chronicle().item(primary);
    if (item != null && item.isDated()) {
      look(TimelineCamera.on(List.of(item), plotWidth()));
    }
  }
}
