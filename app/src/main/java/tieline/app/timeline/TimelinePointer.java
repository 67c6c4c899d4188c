package tieline.app.timeline;

import java.util.List;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import tieline.app.control.PointerTip;
import tieline.app.state.Attention;
import tieline.app.state.Playhead;
import tieline.app.state.Store;
import tieline.app.timeline.TimelinePicker.Picked;
import tieline.model.account.ChronicleItem;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

/// Turns what a pointer does on the timeline into changes of the [Store].
final class TimelinePointer {
  private final TimelineView view;
  private final Store store;
  private final PointerTip tip;
  private Gesture gesture = new Gesture.None();

  /// A gesture in progress.
  private sealed interface Gesture {
    record None() implements Gesture {}

    record Pressed(double x, double y, Picked on) implements Gesture {}

    record Panning(double x, double y, TimeScale from, double scroll) implements Gesture {}

    record Playing() implements Gesture {}

    record Brushing(Brush brush) implements Gesture {}
  }

  TimelinePointer(TimelineView view, Store store) {
    this.view = view;
    tip = new PointerTip(view);
    this.store = store;
  }

  void listen() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(null));
  }

  private Picked pick(MouseEvent event) {
    var marks = view.marks();
    return marks == null
        ? new Picked.OfGround()
        : TimelinePicker.at(marks, event.getX(), event.getY());
  }

  private void pressed(MouseEvent event) {
    view.requestFocus();
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
        view.look(p.from.panned(event.getX() - p.x));
        view.scrollTo(lanes);
      }
      case Gesture.Playing p -> playTo(event.getX());
      case Gesture.Brushing b -> brush(b.brush.to(event.getX()));
      default -> {}
    }
  }

  private Gesture begin(Gesture.Pressed p) {
    var marks = isTimeless() ? null : view.marks();
    var brush = marks == null ? null : Brush.begin(marks.strip(), marks.frame().strip(), p.on, p.x);
    if (brush != null) {
      return new Gesture.Brushing(brush);
    }
    if (p.on instanceof Picked.OfPlayhead || p.on instanceof Picked.OfAxis) {
      return new Gesture.Playing();
    }
    var cameras = store.state().cameras();
    view.setCursor(Cursor.CLOSED_HAND);
    return cameras.timeline() == null
        ? p
        : new Gesture.Panning(p.x, p.y, cameras.timeline(), cameras.lanes());
  }

  private void brush(@Nullable TimeSpan window) {
    store.update(s -> s.with(s.period().brushed(window)));
  }

  /// Whether there is no time to point at.
  private boolean isTimeless() {
    return store.state().view().chronicle().dated().isEmpty();
  }

  private void playTo(double x) {
    var scale = store.state().cameras().timeline();
    if (scale != null && !isTimeless()) {
      double at = scale.invert(x - view.frame().plot().x());
      store.update(s -> s.with(s.period().played(new Playhead(at, false))));
    }
  }

  private void released(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (gesture instanceof Gesture.Pressed p) {
      clicked(p.on, event);
    }
    gesture = new Gesture.None();
    view.setCursor(Cursor.DEFAULT);
  }

  private void clicked(Picked on, MouseEvent event) {
    boolean twice = event.getClickCount() == 2;
    switch (on) {
      case Picked.OfItem i -> select(event, i.item().id());
      case Picked.OfLane l -> select(event, l.id());
      case Picked.OfCluster c -> open(c.items(), twice);
      case Picked.OfMore m -> view.unfold(m.lane());
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
      view.look(TimelineCamera.on(items, view.plotWidth()));
    } else {
      store.update(s -> s.attending(a -> a.selecting(ids)));
    }
  }

  private void clear(boolean twice) {
    if (twice) {
      brush(null);
    }
  }

  private void centre(double x, boolean twice) {
    var marks = view.marks();
    var scale = store.state().cameras().timeline();
    if (twice) {
      brush(null);
    } else if (scale != null && marks != null) {
      double time = marks.strip().scale().invert(x - marks.frame().strip().x());
      view.look(scale.panned(view.plotWidth() / 2 - scale.apply((long) time)));
    }
  }

  private void ground(MouseEvent event, boolean twice) {
    if (twice) {
      view.fit();
    } else if (!event.isShiftDown()) {
      store.update(s -> s.attending(Attention::cleared));
    }
  }

  private void moved(MouseEvent event) {
    var on = pick(event);
    view.setCursor(TimelineCursor.over(on));
    tip.explain(TimelineSpeech.of(on));
    hover(on instanceof Picked.OfItem i ? i.item().id() : null);
  }

  private void hover(@Nullable String subject) {
    if (!Objects.equals(store.state().attention().hover(), subject)) {
      store.update(s -> s.attending(a -> a.hovering(subject)));
    }
  }
}
