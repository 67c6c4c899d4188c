package tieline.app.timeline;

import java.time.LocalDate;
import java.util.List;
import tieline.model.account.Chronicle;
import tieline.model.account.ChronicleItem;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

/// Where to look at a chronicle from. Widths are of the plot, in pixels.
final class TimelineCamera {
  /// What a timeline is scaled to that has nothing dated, and so shows no time.
  static final TimeSpan NOTHING_DATED =
      TimeSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2031, 1, 1));

  private static final double PADDING = 24;

  /// The greatest part of the items that the first look may leave out.
  private static final double STRAY = 0.15;

  /// A stray item is left out only if that saves so much of the time seen.
  private static final double WORTH = 0.15;

  private TimelineCamera() {}

  /// The scale at which all dated items are in view.
  static TimeScale fitted(Chronicle chronicle, double width) {
    return fit(chronicle.extent().orElse(NOTHING_DATED), width);
  }

  /// The scale of the first look at a chronicle: nearly all dated items are in view, but a few far
  /// before or after the others are not.
  static TimeScale opening(Chronicle chronicle, double width) {
    var spans = chronicle.dated().stream().map(item -> Stacking.course(item).named()).toList();
    if (spans.isEmpty()) {
      return fit(NOTHING_DATED, width);
    }
    long[] starts = spans.stream().mapToLong(TimeSpan::start).sorted().toArray();
    long[] ends = spans.stream().mapToLong(TimeSpan::end).sorted().toArray();
    int first = 0;
    int last = ends.length - 1;
    for (int spare = (int) (STRAY * spans.size()); spare > 0; spare--) {
      double length = ends[last] - starts[first];
      double atStart = (starts[first + 1] - starts[first]) / length;
      double atEnd = (ends[last] - ends[last - 1]) / length;
      if (Math.max(atStart, atEnd) < WORTH) {
        break;
      }
      if (atStart > atEnd) {
        first++;
      } else {
        last--;
      }
    }
    return fit(new TimeSpan(starts[first], Math.max(starts[first] + 1, ends[last])), width);
  }

  /// The scale at which items fill half of the plot.
  ///
  /// @param items dated, one or more
  static TimeScale on(List<ChronicleItem> items, double width) {
    var span =
        items.stream()
            .map(item -> Stacking.course(item).named())
            .reduce(TimeSpan::union)
            .orElse(NOTHING_DATED);
    return TimeScale.fit(span, width, width / 4);
  }

  /// The time in view, without the padding on both sides.
  static TimeSpan seen(TimeScale scale, double width) {
    double padding = Math.min(PADDING, width / 4);
    return scale.panned(-padding).visible(width - 2 * padding);
  }

  private static TimeScale fit(TimeSpan span, double width) {
    return TimeScale.fit(span, width, Math.min(PADDING, width / 4));
  }

  /// The scale moved as little as brings an item into view; the same where it is.
  static TimeScale revealing(TimeScale scale, ChronicleItem item, double width) {
    var reach = Reach.of(Stacking.course(item), scale);
    double enough = Math.min(reach.width(), width / 4);
    double seen = Math.min(reach.x4(), width) - Math.max(reach.x1(), 0);
    if (seen >= enough) {
      return scale;
    }
    double margin = Math.min(PADDING, width / 4);
    return reach.x1() < 0
        ? scale.panned(margin - Math.max(reach.x1(), reach.x4() - width + 2 * margin))
        : scale.panned(width - margin - Math.min(reach.x4(), reach.x1() + width - 2 * margin));
  }
}
