package tieline.model.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The marks of a time axis, at turns of the calendar from hours to thousands of years.
///
/// Which turns bear ticks depends on the zoom alone, so panning moves ticks and never replaces
/// them.
///
/// @param major labelled ticks in order of time, at least a label's width apart
/// @param minor ticks between them in order of time, without a label
/// @param context what the labels at the left edge leave out: the year of months, the month of
///   days, the day of hours; empty where the labels are years
public record Ticks(List<Tick> major, List<Tick> minor, String context) {
  /// The least distance of minor ticks, in pixels.
  private static final double MINOR_GAP = 12;

  /// The ticks of a window, and those to its left and right whose labels may still be seen in it.
  ///
  /// @param width of the window in pixels, greater than 0
  /// @param labelWidth of the widest label and the gap after it, in pixels, from 1 to 10,000
  public static Ticks of(TimeScale scale, double width, double labelWidth) {
    if (!(width > 0 && labelWidth >= 1 && labelWidth <= 10_000)) {
      throw new IllegalArgumentException("no axis of " + width + " px for " + labelWidth + " px");
    }
    var seen = scale.panned(labelWidth).visible(width + 2 * labelWidth);
    var coarse = step(scale, labelWidth);
    var major = new ArrayList<Tick>();
    for (var tick : walk(coarse, seen)) {
      major.add(at(tick, scale, coarse.label(tick)));
    }
    return new Ticks(
        List.copyOf(major),
        minor(scale, seen, coarse, major),
        coarse.context(calendar((long) Math.floor(scale.origin()))));
  }

  private static CalendarStep step(TimeScale scale, double gap) {
    return CalendarStep.atLeast(gap * scale.secondsPerPixel()).findFirst().orElseThrow();
  }

  private static List<Tick> minor(
      TimeScale scale, TimeSpan seen, CalendarStep coarse, List<Tick> major) {
    var labelled = major.stream().map(Tick::time).collect(Collectors.toCollection(HashSet::new));
    return CalendarStep.atLeast(MINOR_GAP * scale.secondsPerPixel())
        .filter(step -> step.divides(coarse))
        .findFirst()
        .stream()
        .flatMap(step -> walk(step, seen).stream())
        .map(tick -> at(tick, scale, ""))
        .filter(tick -> !labelled.contains(tick.time()))
        .toList();
  }

  private static List<LocalDateTime> walk(CalendarStep step, TimeSpan seen) {
    var ticks = new ArrayList<LocalDateTime>();
    var end = calendar(seen.end());
    var start = step.floor(calendar(seen.start()));
    for (var tick = start; tick.isBefore(end); tick = step.next(tick)) {
      ticks.add(tick);
    }
    return ticks;
  }

  private static Tick at(LocalDateTime tick, TimeScale scale, String label) {
    var time = tick.toEpochSecond(ZoneOffset.UTC);
    return new Tick(time, scale.apply(time), label);
  }

  private static LocalDateTime calendar(long time) {
    return LocalDateTime.ofEpochSecond(time, 0, ZoneOffset.UTC);
  }
}
