package tieline.app.timeline;

import java.util.List;
import tieline.app.draw.Box;
import tieline.model.account.ChronicleItem;

/// Finds what is under the pointer.
final class TimelinePicker {
  /// How near a handle or the playhead must be, in pixels.
  private static final double REACH = 7;

  private TimelinePicker() {}

  /// What can be picked.
  sealed interface Picked {

    /// A dated or undated item.
    record OfItem(ChronicleItem item) implements Picked {}

    record OfCluster(List<ChronicleItem> items) implements Picked {}

    /// The name of a lane.
    ///
    /// @param id of its party or venture; empty for none
    record OfLane(String id) implements Picked {}

    /// The count of a lane's undated items.
    record OfMore(String lane) implements Picked {}

    record OfPlayhead() implements Picked {}

    /// The start of the window on the strip.
    record OfStart() implements Picked {}

    /// The end of the window on the strip.
    record OfEnd() implements Picked {}

    record OfWindow() implements Picked {}

    record OfStrip() implements Picked {}

    /// The axis over the plot.
    record OfAxis() implements Picked {}

    record OfGround() implements Picked {}
  }

  /// The topmost mark at a point.
  static Picked at(TimelineMarks marks, double x, double y) {
    var frame = marks.frame();
    if (frame.strip().grown(REACH).contains(x, y)) {
      return onStrip(marks, x);
    }
    if (marks.playhead() != null
        && (Math.abs(x - marks.playhead().x()) <= REACH || marks.playhead().flag().contains(x, y))
        && frame.axis().contains(frame.axis().x(), y)) {
      return new Picked.OfPlayhead();
    }
    if (frame.axis().contains(x, y)) {
      return new Picked.OfAxis();
    }
    return frame.lanes().contains(x, y) ? inLanes(marks, x, y) : new Picked.OfGround();
  }

  private static Picked onStrip(TimelineMarks marks, double x) {
    var window = marks.strip().window();
    if (window == null) {
      return new Picked.OfStrip();
    }
    double toStart = Math.abs(x - window.x());
    double toEnd = Math.abs(x - window.right());
    if (Math.min(toStart, toEnd) <= REACH) {
      return toStart < toEnd ? new Picked.OfStart() : new Picked.OfEnd();
    }
    return x > window.x() && x < window.right() ? new Picked.OfWindow() : new Picked.OfStrip();
  }

  private static Picked inLanes(TimelineMarks marks, double x, double y) {
    for (var more : marks.more()) {
      if (more.box().contains(x, y)) {
        return new Picked.OfMore(more.lane().id());
      }
    }
    for (var undated : marks.undated()) {
      if (undated.box().contains(x, y)) {
        return new Picked.OfItem(undated.item());
      }
    }
    if (marks.frame().plot().contains(x, y)) {
      return inPlot(marks, x, y);
    }
    if (x < marks.frame().plot().x()) {
      for (var lane : marks.lanes()) {
        if (lane.box().contains(x, y) && !lane.lane().id().isEmpty()) {
          return new Picked.OfLane(lane.lane().id());
        }
      }
    }
    return new Picked.OfGround();
  }

  private static Picked inPlot(TimelineMarks marks, double x, double y) {
    for (var item : marks.items().reversed()) {
      if (tall(item.target()).contains(x, y)) {
        return new Picked.OfItem(item.item());
      }
    }
    for (var cluster : marks.clusters()) {
      if (tall(cluster.box()).contains(x, y)) {
        return new Picked.OfCluster(cluster.items());
      }
    }
    return new Picked.OfGround();
  }

  /// A target as high as a row.
  private static Box tall(Box box) {
    return new Box(box.x(), box.y() - 3, box.width(), box.height() + 6);
  }
}
