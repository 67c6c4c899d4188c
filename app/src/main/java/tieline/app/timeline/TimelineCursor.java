package tieline.app.timeline;

import javafx.scene.Cursor;
import tieline.app.timeline.TimelinePicker.Picked;

/// What the pointer looks like over what can be picked.
final class TimelineCursor {
  private TimelineCursor() {}

  static Cursor over(Picked on) {
    return switch (on) {
      case Picked.OfItem i -> Cursor.HAND;
      case Picked.OfCluster c -> Cursor.HAND;
      case Picked.OfLane l -> Cursor.HAND;
      case Picked.OfMore m -> Cursor.HAND;
      case Picked.OfStart s -> Cursor.H_RESIZE;
      case Picked.OfEnd e -> Cursor.H_RESIZE;
      case Picked.OfPlayhead p -> Cursor.H_RESIZE;
      case Picked.OfWindow w -> Cursor.OPEN_HAND;
      case Picked.OfStrip s -> Cursor.CROSSHAIR;
      case Picked.OfAxis a -> Cursor.DEFAULT;
      case Picked.OfGround g -> Cursor.DEFAULT;
    };
  }
}
