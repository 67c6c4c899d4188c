package tieline.model.account;

import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

/// When something begins and ends, as far as anybody says; at least one of the two is said.
///
/// A side without limit (`..`) lies at [TimeSpan#BEGINNING] or [TimeSpan#END]; a side that nobody
/// dates is null, and never gets a date by being drawn, counted or compared.
///
/// @param begin the seconds that may be its first; null where nobody says
/// @param end the seconds that may be its last; null where nobody says
/// @param moment whether it happens at one time within `begin`, and does not last
public record Course(@Nullable TimeSpan begin, @Nullable TimeSpan end, boolean moment) {
  public Course {
    if (finite(begin, end).findAny().isEmpty()) {
      throw new IllegalArgumentException("nobody dates this: " + begin + ", " + end);
    }
  }

  /// The course of what bears a date: a moment somewhere within a single date, or from one date to
  /// another.
  static Course dated(When when) {
    var begin = known(when.begin());
    var end = known(when.end());
    return new Course(begin, end, begin != null && begin.equals(end));
  }

  /// The course between a begin and an end that are said apart. Where the end lies before the begin
  /// both are as wide as the contradiction.
  static Course between(@Nullable TimeSpan begin, @Nullable TimeSpan end) {
    if (begin == null || end == null) {
      return new Course(begin, end, false);
    }
    if (end.end() <= begin.start()) {
      return new Course(begin.union(end), begin.union(end), false);
    }
    return new Course(
        new TimeSpan(begin.start(), Math.min(begin.end(), end.end())),
        new TimeSpan(Math.max(end.start(), begin.start()), end.end()),
        false);
  }

  private static @Nullable TimeSpan known(TimeSpan side) {
    return side.equals(TimeSpan.ALWAYS) ? null : side;
  }

  /// Whether something of it may lie in `span`. What has no known end may go on for ever.
  public boolean possiblyOverlaps(TimeSpan span) {
    return possible().intersects(span);
  }

  /// Whether something of it lies in `span` however its dates are read.
  public boolean certainlyOverlaps(TimeSpan span) {
    if (begin == null) {
      return end != null && end.during(span);
    }
    if (end == null) {
      return begin.during(span);
    }
    return begin.end() <= span.end() && span.start() <= end.start();
  }

  /// All it may cover.
  public TimeSpan possible() {
    return new TimeSpan(
        begin == null ? TimeSpan.BEGINNING : begin.start(), end == null ? TimeSpan.END : end.end());
  }

  /// From the first to the last second that its dates name, without what nobody dates and what has
  /// no limit.
  public TimeSpan named() {
    var ends = finite(begin, end).summaryStatistics();
    return new TimeSpan(ends.getMin(), Math.max(ends.getMin() + 1, ends.getMax()));
  }

  private static LongStream finite(@Nullable TimeSpan begin, @Nullable TimeSpan end) {
    return Stream.of(Optional.ofNullable(begin), Optional.ofNullable(end))
        .flatMap(Optional::stream)
        .flatMapToLong(side -> LongStream.of(side.start(), side.end()))
        .filter(time -> time > TimeSpan.BEGINNING + 1 && time < TimeSpan.END - 1);
  }
}
