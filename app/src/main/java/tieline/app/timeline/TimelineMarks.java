package tieline.app.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.model.account.ChronicleItem;
import tieline.model.account.ChronicleLane;
import tieline.model.time.Ticks;
import tieline.model.time.TimeScale;

/// The timeline as it lies on the screen: what the painter draws and the picker picks from. All in
/// pixels. Immutable.
///
/// @param row height of a row
/// @param content height of all lanes, of which the plot shows a part
/// @param all the lanes, in sight or not
/// @param ticks whose pixel 0 is the plot's left edge
/// @param items in drawing order, the last on top
/// @param earlier how many items in view end before what is seen
/// @param later how many items in view begin after what is seen
/// @param playhead null where it is not in sight
record TimelineMarks(
    TimelineFrame frame,
    double row,
    double content,
    List<LaneRows> all,
    Ticks ticks,
    List<LaneMark> lanes,
    List<ItemMark> items,
    List<ClusterMark> clusters,
    List<UndatedMark> undated,
    List<MoreMark> more,
    int earlier,
    int later,
    @Nullable PlayheadMark playhead,
    StripMarks strip) {
  TimelineMarks {
    all = List.copyOf(all);
    lanes = List.copyOf(lanes);
    items = List.copyOf(items);
    clusters = List.copyOf(clusters);
    undated = List.copyOf(undated);
    more = List.copyOf(more);
  }

  /// How far the lanes can be scrolled.
  double mostScroll() {
    return Math.max(0, content - frame.plot().height());
  }

  /// How far the lanes must be scrolled so that a lane is in sight: as far as they are, or as
  /// little farther as it takes.
  double revealing(String lane, double scroll) {
    for (var each : all) {
      if (each.lane().id().equals(lane)) {
        double y = each.top() * row;
        double lowest = y + each.rows() * row - frame.plot().height();
        return Math.clamp(Math.min(Math.max(scroll, lowest), y), 0, mostScroll());
      }
    }
    return scroll;
  }

  /// A lane.
  ///
  /// @param box of all its rows, over the whole width
  /// @param name as it fits its column
  record LaneMark(ChronicleLane lane, String name, Box box, boolean lit) {}

  /// A dated item.
  ///
  /// @param bar from its earliest begin to its latest end
  /// @param label where its text stands; null where it found no room
  record ItemMark(
      ChronicleItem item,
      Reach reach,
      Box bar,
      String text,
      @Nullable Box label,
      boolean inside,
      boolean hovered,
      Light light) {

    /// What a pointer hits: the bar with its label, at least 16 pixels wide.
    Box target() {
      var wide =
          bar.width() < 16 ? Box.around(bar.centreX(), bar.centreY(), 16, bar.height()) : bar;
      return label == null ? wide : wide.union(label);
    }
  }

  /// Several items that are too crowded to be told apart.
  record ClusterMark(List<ChronicleItem> items, Box box, boolean hovered, Light light) {
    ClusterMark {
      items = List.copyOf(items);
    }
  }

  /// An undated item in its lane's part of the gutter.
  ///
  /// @param box its row
  record UndatedMark(ChronicleItem item, String text, Box box, boolean hovered, Light light) {}

  /// A number of undated items for which there is no room.
  record MoreMark(ChronicleLane lane, int count, Box box) {}

  /// The playhead.
  ///
  /// @param flag where its date stands
  record PlayheadMark(double x, String text, Box flag) {}

  /// The overview.
  ///
  /// @param scale whose pixel 0 is the strip's left edge
  /// @param bars of a histogram of the dates in claims
  /// @param seen the part that the plot shows
  /// @param window the part that the network is filtered to; null for all
  record StripMarks(TimeScale scale, List<Box> bars, Box seen, @Nullable Box window) {
    StripMarks {
      bars = List.copyOf(bars);
    }
  }
}
