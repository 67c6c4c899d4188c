package tieline.app.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tieline.app.draw.Box;
import tieline.app.draw.Typeface;
import tieline.app.timeline.TimelineMarks.MoreMark;
import tieline.app.timeline.TimelineMarks.UndatedMark;
import tieline.model.account.ChronicleItem;

/// Lays out the undated, each lane's beside the lane: as many as it has rows, those that are lit
/// first, and a count of the others.
final class Gutter {
  private static final double DIAMOND = 24;
  private static final double MORE = 30;

  private final TimelineScene scene;
  private final Typeface type;
  private final Box area;
  private final List<UndatedMark> marks = new ArrayList<>();
  private final List<MoreMark> more = new ArrayList<>();

  Gutter(TimelineScene scene, Typeface type, Box area) {
    this.scene = scene;
    this.type = type;
    this.area = area;
  }

  List<UndatedMark> marks() {
    return marks;
  }

  List<MoreMark> more() {
    return more;
  }

  /// Adds a lane's undated items.
  ///
  /// @param lane its box
  /// @param row height of a row
  void add(LaneRows rows, Box lane, double row) {
    var items =
        rows.undated().stream()
            .sorted(Comparator.comparing((ChronicleItem i) -> rank(i)).reversed())
            .toList();
    int shown = Math.min(items.size(), rows.rows());
    int rest = items.size() - shown;
    for (int i = 0; i < shown; i++) {
      var box = new Box(area.x(), lane.y() + i * row, area.width(), row);
      boolean isLast = rest > 0 && i == shown - 1;
      add(items.get(i), isLast ? new Box(box.x(), box.y(), box.width() - MORE, row) : box);
      if (isLast) {
        more.add(new MoreMark(rows.lane(), rest, new Box(box.right() - MORE, box.y(), MORE, row)));
      }
    }
  }

  /// Lit before plain, and ghosts last.
  private Light rank(ChronicleItem item) {
    return Light.of(item, scene);
  }

  private void add(ChronicleItem item, Box box) {
    double room = box.width() - DIAMOND - 6;
    marks.add(
        new UndatedMark(
            item,
            LabelText.fitted(item, type, room),
            box,
            item.id().equals(scene.emphasis().hover()),
            Light.of(item, scene)));
  }
}
