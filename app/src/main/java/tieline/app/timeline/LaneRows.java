package tieline.app.timeline;

import java.util.List;
import tieline.model.account.ChronicleItem;
import tieline.model.account.ChronicleLane;

/// A lane with its items stacked into rows.
///
/// @param top the number of rows above it
/// @param rows how many rows high it is, one or more
/// @param slots its dated items
/// @param undated its undated items
record LaneRows(
    ChronicleLane lane, int top, int rows, List<Slot> slots, List<ChronicleItem> undated) {
  LaneRows {
    slots = List.copyOf(slots);
    undated = List.copyOf(undated);
  }

  /// One item, or several that are too crowded to be told apart.
  ///
  /// @param items one or more
  /// @param row from 0 at the lane's top
  /// @param label of one item its text, of several their number
  record Slot(List<ChronicleItem> items, int row, String label) {
    Slot {
      items = List.copyOf(items);
    }

    boolean isCluster() {
      return items.size() > 1;
    }
  }
}
