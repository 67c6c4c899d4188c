package tieline.app.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Drawing;
import tieline.app.draw.Drawing.Composition;
import tieline.app.draw.Palette;
import tieline.app.draw.Picture;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaType;
import tieline.app.state.Arrangement;
import tieline.app.state.Cameras;
import tieline.app.state.Store;
import tieline.app.state.ViewState;
import tieline.model.time.TimeScale;

/// The timeline pane: shows the picture, and turns gestures into changes of the [Store].
public final class TimelineView extends StackPane {
  private static final double ZOOM_STEP = 1.4;

  private final Store store;
  private final SkiaType type;
  private final Screen screen;
  private final Player player;
  private Set<String> unfolded = Set.of();
  private @Nullable TimelineMarks marks;

  /// What a picture is of.
  private record Subject(ViewState state, Set<String> unfolded) {}

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
    screen.onPresented(this::presented);
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

  double plotWidth() {
    return frame().plot().width();
  }

  TimelineFrame frame() {
    return TimelineFrame.of(getWidth(), getHeight());
  }

  void look(TimeScale scale) {
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

  /// What is on the screen; null before the first picture.
  @Nullable TimelineMarks marks() {
    return marks;
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
    var cameras = new Cameras(null, state.cameras().timeline(), state.cameras().lanes());
    var seen = state.with(cameras).with(Arrangement.NONE);
    screen.show(new Drawing<>(new Subject(seen, unfolded), this::compose));
  }

  private Composition<TimelineMarks> compose(Subject of, double width, double height) {
    var scene = TimelineScene.of(of.state, of.unfolded, width, height);
    var painter = new TimelinePainter(scene, Palette.of(of.state.theme()), type);
    var laidOut = painter.marks(width, height);
    return new Composition<>(laidOut, (ink, w, h) -> painter.paint(ink, laidOut, w, h));
  }

  private void presented(Picture picture) {
    if (picture instanceof Drawing<?, ?> drawing
        && drawing.marks() instanceof TimelineMarks painted) {
      marks = painted;
    }
  }

  private void listen() {
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(ZoomEvent.ZOOM, e -> zoomAt(e.getX() - frame().plot().x(), e.getZoomFactor()));
    new TimelinePointer(this, store).listen();
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

  void scrollTo(double lanes) {
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

  void unfold(String lane) {
    var next = new HashSet<>(unfolded);
    next.add(lane);
    unfolded = Set.copyOf(next);
    repaint();
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
