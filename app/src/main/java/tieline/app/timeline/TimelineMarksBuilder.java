package tieline.app.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Lettering.Weight;
import tieline.app.draw.Typeface;
import tieline.app.timeline.LaneRows.Slot;
import tieline.app.timeline.TimelineMarks.ClusterMark;
import tieline.app.timeline.TimelineMarks.ItemMark;
import tieline.app.timeline.TimelineMarks.LaneMark;
import tieline.app.timeline.TimelineMarks.PlayheadMark;
import tieline.model.account.ChronicleItem;
import tieline.model.time.Ticks;
import tieline.model.time.TimeScale;

/// Lays a scene out on a screen: what is in sight, and no more.
final class TimelineMarksBuilder {
  private static final double LEAST_ROW = 22;
  private static final double MOST_ROW = 28;
  private static final double BAR = 15;
  private static final double TICK_LABEL = 62;

  private final TimelineScene scene;
  private final Typeface type;
  private final TimelineFrame frame;
  private final TimeScale scale;
  private final List<LaneRows> lanes;
  private final double row;
  private final double top;
  private final List<LaneMark> laneMarks = new ArrayList<>();
  private final List<ItemMark> items = new ArrayList<>();
  private final List<ClusterMark> clusters = new ArrayList<>();
  private final Gutter gutter;

  TimelineMarksBuilder(
      TimelineScene scene, Typeface type, TimelineFrame frame, List<LaneRows> lanes) {
    this.scene = scene;
    this.type = type;
    this.frame = frame;
    this.scale = scene.scale();
    this.lanes = lanes;
    this.row = row(lanes, frame);
    this.top = frame.plot().y() - Math.round(scroll() / row) * row;
    this.gutter = new Gutter(scene, type, frame.gutter());
  }

  /// The height of a row: as much as there is, within bounds; where the lanes have to be scrolled,
  /// a whole number of rows is in sight, so that none is cut.
  private static double row(List<LaneRows> lanes, TimelineFrame frame) {
    double height = frame.plot().height();
    return rows(lanes) * LEAST_ROW <= height
        ? Math.min(Math.floor(height / rows(lanes)), MOST_ROW)
        : height / Math.max(1, Math.floor(height / LEAST_ROW));
  }

  private static int rows(List<LaneRows> lanes) {
    return lanes.isEmpty() ? 1 : lanes.getLast().top() + lanes.getLast().rows();
  }

  private double content() {
    return rows(lanes) * row;
  }

  private double scroll() {
    return Math.clamp(scene.scroll(), 0, Math.max(0, content() - frame.plot().height()));
  }

  TimelineMarks build() {
    for (var lane : lanes) {
      var box = box(lane);
      if (box.bottom() > frame.plot().y() + 1 && box.y() < frame.plot().bottom() - 1) {
        add(lane, box);
      }
    }
    items.sort(Comparator.comparing(ItemMark::light));
    return new TimelineMarks(
        frame,
        row,
        content(),
        lanes,
        Ticks.of(scale, frame.plot().width(), TICK_LABEL),
        laneMarks,
        items,
        clusters,
        gutter.marks(),
        gutter.more(),
        count(reach -> reach.x4() <= 0),
        count(reach -> reach.x1() >= frame.plot().width()),
        playhead(),
        Overview.marks(scene, frame.strip(), frame.plot().width()));
  }

  private Box box(LaneRows lane) {
    return new Box(0, top + lane.top() * row, frame.gutter().right(), lane.rows() * row);
  }

  private interface Test {
    boolean holds(Reach reach);
  }

  private int count(Test test) {
    return (int)
        scene.chronicle().dated().stream()
            .filter(item -> !item.ghost())
            .filter(item -> test.holds(Reach.of(Stacking.course(item), scale)))
            .count();
  }

  private @Nullable PlayheadMark playhead() {
    var head = scene.period().playhead();
    if (head == null) {
      return null;
    }
    var axis = frame.axis();
    double x = axis.x() + scale.apply((long) head.at());
    if (x < axis.x() || x > axis.right()) {
      return null;
    }
    var text = Spoken.day(head.at(), scale);
    double width = type.width(text, 11, Weight.SEMIBOLD) + 14;
    double middle = Math.max(axis.x() + width / 2, Math.min(x, axis.right() - width / 2));
    return new PlayheadMark(x, text, Box.around(middle, axis.y() + 10, width, 18));
  }

  private void add(LaneRows lane, Box box) {
    double room = frame.names().width() - 18 - 12;
    var name = type.fitted(lane.lane().name(), 12.5, Weight.SEMIBOLD, room);
    laneMarks.add(new LaneMark(lane.lane(), name, box, scene.emphasis().isLit(lane.lane().id())));
    gutter.add(lane, box, row);
    lane.slots().stream()
        .collect(Collectors.groupingBy(Slot::row))
        .forEach((r, slots) -> addRow(slots, box.y() + r * row));
  }

  private void addRow(List<Slot> slots, double y) {
    var taken = new ArrayList<Box>();
    var singles = new ArrayList<Placed>();
    for (var slot : slots) {
      if (slot.isCluster()) {
        addCluster(slot, y, taken);
      } else {
        var item = slot.items().getFirst();
        var reach = Reach.of(Stacking.course(item), scale).moved(frame.plot().x());
        if (reach.meets(frame.plot().x(), frame.plot().right())) {
          var placed = new Placed(item, slot.label(), reach, bar(reach.x1(), reach.x4(), y));
          taken.add(placed.withTails());
          singles.add(placed);
        }
      }
    }
    singles.forEach(placed -> items.add(labelled(placed, taken)));
  }

  /// An item with its bar, as yet without a place for its label.
  private record Placed(ChronicleItem item, String text, Reach reach, Box bar) {
    Box withTails() {
      double left = reach.noBegin() ? Stacking.TAIL : 0;
      double right = reach.noEnd() ? Stacking.TAIL : 0;
      return new Box(bar.x() - left, bar.y(), left + bar.width() + right, bar.height());
    }
  }

  private Box bar(double x1, double x4, double y) {
    var plot = frame.plot();
    double left = Math.max(x1, plot.x() - 100);
    double right = Math.min(x4, plot.right() + 100);
    return new Box(left, y + (row - BAR) / 2, Math.max(0, right - left), BAR);
  }

  private void addCluster(Slot slot, double y, List<Box> taken) {
    double x1 = Double.MAX_VALUE;
    double x4 = -Double.MAX_VALUE;
    for (var item : slot.items()) {
      var reach = Reach.of(Stacking.course(item), scale).moved(frame.plot().x());
      x1 = Math.min(x1, reach.x1());
      x4 = Math.max(x4, reach.x4());
    }
    var box = bar(x1, Math.max(x4, x1 + Stacking.CLUSTER), y);
    taken.add(box);
    if (box.right() > frame.plot().x() && box.x() < frame.plot().right()) {
      var light =
          slot.items().stream()
              .map(item -> Light.of(item, scene))
              .max(Comparator.naturalOrder())
              .orElse(Light.PLAIN);
      boolean hovered = slot.items().stream().anyMatch(this::isHovered);
      clusters.add(new ClusterMark(slot.items(), box, hovered, light));
    }
  }

  private boolean isHovered(ChronicleItem item) {
    return item.id().equals(scene.emphasis().hover());
  }

  private ItemMark labelled(Placed placed, List<Box> taken) {
    var brief =
        new Placed(placed.item, LabelText.brief(placed.item, type), placed.reach, placed.bar);
    for (var each : placed.text.isEmpty() ? List.<Placed>of() : List.of(placed, brief)) {
      double width = LabelText.width(each.text, type);
      var inside = inside(each, width);
      var label = inside != null ? inside : beside(each, width, taken);
      if (label != null) {
        taken.add(label);
        return mark(each, label, inside != null);
      }
    }
    return mark(placed, null, false);
  }

  private ItemMark mark(Placed placed, @Nullable Box label, boolean inside) {
    return new ItemMark(
        placed.item,
        placed.reach,
        placed.bar,
        placed.text,
        label,
        inside,
        isHovered(placed.item),
        Light.of(placed.item, scene));
  }

  /// In the part of the bar that is there in any case, and in sight.
  private @Nullable Box inside(Placed placed, double width) {
    var plot = frame.plot();
    double room = placed.reach.certainWidth(plot.x(), plot.right());
    if (placed.reach.dot() || room < width + 2 * Stacking.PADDING) {
      return null;
    }
    double x = Math.max(placed.reach.x2(), plot.x()) + Stacking.PADDING;
    return new Box(x, placed.bar.y(), width, BAR);
  }

  private @Nullable Box beside(Placed placed, double width, List<Box> taken) {
    var bar = placed.bar;
    var right = new Box(bar.right() + Stacking.GAP, bar.y(), width, BAR);
    var left = new Box(bar.x() - Stacking.GAP - width, bar.y(), width, BAR);
    boolean leftFirst = Stacking.isLabelLeft(placed.reach);
    for (var box : leftFirst ? List.of(left, right) : List.of(right, left)) {
      boolean inSight = box.x() >= frame.plot().x() && box.right() <= frame.plot().right();
      if (inSight && taken.stream().noneMatch(t -> covers(t, box, placed))) {
        return box;
      }
    }
    return null;
  }

  /// A label may stand over the tail of its own mark.
  private static boolean covers(Box other, Box label, Placed placed) {
    return other.equals(placed.withTails())
        ? label.intersects(placed.bar)
        : label.grown(2 * Stacking.GAP).intersects(other);
  }
}
