package tieline.app.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import tieline.app.draw.Typeface;
import tieline.app.timeline.LaneRows.Slot;
import tieline.model.account.Chronicle;
import tieline.model.account.ChronicleItem;
import tieline.model.account.Course;
import tieline.model.time.Clusters;
import tieline.model.time.Lanes;
import tieline.model.time.TimeScale;

/// Stacks the items of each lane so that neither marks nor labels cover each other. It is done at
/// the zoom's level, so that nothing changes rows while a reader pans.
///
/// A lane has few rows: where full labels need more, brief ones are tried, then short marks beside
/// each other become counted clusters. Long bars keep rows of their own, until there are too many.
record Stacking(Chronicle chronicle, TimeScale level, Set<String> unfolded, Typeface type) {
  static final double GAP = 6;
  static final double PADDING = 7;

  /// Length of a tail, which stands for no time.
  static final double TAIL = 40;

  /// Least width of a cluster.
  static final double CLUSTER = 24;

  private static final int FEW_ROWS = 2;
  private static final int MANY_ROWS = 6;
  private static final int MOST_ROWS = 24;
  private static final int UNDATED_ROWS = 2;
  private static final double LONG = 80;

  static Stacking of(TimelineScene scene, Typeface type) {
    return new Stacking(scene.chronicle(), scene.scale().level(), scene.unfolded(), type);
  }

  /// Where a slot lies at the zoom's level.
  private record Extent(Slot slot, double start, double end) {}

  List<LaneRows> lanes() {
    var items = new LinkedHashMap<String, List<ChronicleItem>>();
    chronicle.lanes().forEach(lane -> items.put(lane.id(), new ArrayList<>()));
    chronicle.items().forEach(item -> Objects.requireNonNull(items.get(item.lane())).add(item));
    var lanes = new ArrayList<LaneRows>();
    int top = 0;
    for (var lane : chronicle.lanes()) {
      var all = Objects.requireNonNull(items.get(lane.id()));
      var undated = all.stream().filter(item -> !item.isDated()).toList();
      var slots = slots(all.stream().filter(ChronicleItem::isDated).toList());
      int least = unfolded.contains(lane.id()) ? undated.size() : UNDATED_ROWS;
      int rows = Math.max(Math.max(1, rows(slots)), Math.min(least, undated.size()));
      lanes.add(new LaneRows(lane, top, rows, slots, undated));
      top += rows;
    }
    return List.copyOf(lanes);
  }

  private static int rows(List<Slot> slots) {
    return slots.stream().mapToInt(slot -> slot.row() + 1).max().orElse(0);
  }

  private List<Slot> slots(List<ChronicleItem> dated) {
    var full = stacked(single(dated, LabelText::full));
    if (rows(full) <= FEW_ROWS) {
      return full;
    }
    var brief = stacked(single(dated, LabelText::brief));
    if (rows(brief) <= MANY_ROWS) {
      return rows(brief) < rows(full) ? brief : full;
    }
    var clustered = new ArrayList<>(clusters(dated.stream().filter(i -> !isLong(i)).toList()));
    clustered.addAll(single(dated.stream().filter(this::isLong).toList(), LabelText::brief));
    var some = stacked(clustered);
    return rows(some) <= MOST_ROWS ? some : stacked(clusters(dated));
  }

  private boolean isLong(ChronicleItem item) {
    return reach(item).width() >= LONG;
  }

  private Reach reach(ChronicleItem item) {
    return Reach.of(course(item), level);
  }

  static Course course(ChronicleItem dated) {
    return Objects.requireNonNull(dated.course(), "no date");
  }

  private List<Extent> single(
      List<ChronicleItem> items, BiFunction<ChronicleItem, Typeface, String> text) {
    return items.stream().map(item -> single(item, text.apply(item, type))).toList();
  }

  private Extent single(ChronicleItem item, String label) {
    var reach = reach(item);
    double width = LabelText.width(label, type);
    double left = reach.noBegin() ? TAIL : 0;
    double right = reach.noEnd() ? TAIL : 0;
    if (reach.certainWidth(reach.x1(), reach.x4()) < width + 2 * PADDING) {
      if (isLabelLeft(reach)) {
        left = Math.max(left, width + GAP);
      } else {
        right = Math.max(right, width + GAP);
      }
    }
    var slot = new Slot(List.of(item), 0, label);
    return new Extent(slot, reach.x1() - left, reach.x4() + right + 2 * GAP);
  }

  /// A label beside its mark stands where the tail is, and else at the right.
  static boolean isLabelLeft(Reach reach) {
    return reach.noBegin() && !reach.noEnd();
  }

  private List<Extent> clusters(List<ChronicleItem> items) {
    var reaches = items.stream().map(this::reach).toList();
    var clusters =
        Clusters.of(
            reaches.stream().mapToDouble(Reach::x1).toArray(),
            reaches.stream().mapToDouble(Reach::x4).toArray(),
            CLUSTER);
    var extents = new ArrayList<Extent>();
    for (int i = 0; i < clusters.count(); i++) {
      var members = clusters.items(i).mapToObj(items::get).toList();
      var label = members.size() == 1 ? "" : Integer.toString(members.size());
      double end = Math.max(clusters.end(i), clusters.start(i) + CLUSTER);
      extents.add(new Extent(new Slot(members, 0, label), clusters.start(i), end));
    }
    return extents;
  }

  private static List<Slot> stacked(List<Extent> extents) {
    var stack =
        Lanes.of(
            1,
            new int[extents.size()],
            extents.stream().mapToDouble(Extent::start).toArray(),
            extents.stream().mapToDouble(Extent::end).toArray());
    var slots = new ArrayList<Slot>();
    for (int i = 0; i < extents.size(); i++) {
      var slot = extents.get(i).slot;
      slots.add(new Slot(slot.items(), stack.row(i), slot.label()));
    }
    return slots;
  }
}
