package tieline.app.draw;

import javafx.event.Event;
import javafx.event.EventType;

/// What a [Screen] fires where a picture could not be painted, up to its window.
public final class PaintFailure extends Event {
  /// The only type of this event.
  public static final EventType<PaintFailure> FAILED = new EventType<>(Event.ANY, "PAINT_FAILURE");

  private static final long serialVersionUID = 1;

  private final Throwable fault;

  PaintFailure(Throwable fault) {
    super(FAILED);
    this.fault = fault;
  }

  /// What was thrown while the picture was painted.
  public Throwable fault() {
    return fault;
  }
}
