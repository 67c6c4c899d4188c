package tieline.model.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// A stretch of time `[start, end)`, at least one second long.
///
/// Times are whole seconds since 1970-01-01T00:00:00 UTC, without leap seconds, on the proleptic
/// Gregorian calendar; a date without a time zone is read in UTC. A span without a start begins at
/// [#BEGINNING], one without an end ends at [#END]; both lie far outside every calendar date, and
/// far enough inside `long` that lengths and differences never overflow.
///
/// @param start the first second, at least [#BEGINNING]
/// @param end the second after the last, greater than `start` and at most [#END]
public record TimeSpan(long start, long end) {
  /// The time before every date, in seconds.
  public static final long BEGINNING = -(1L << 60);

  /// The time after every date, in seconds.
  public static final long END = 1L << 60;

  /// All of time.
  public static final TimeSpan ALWAYS = new TimeSpan(BEGINNING, END);

  public TimeSpan {
    if (start < BEGINNING || end > END || start >= end) {
      throw new IllegalArgumentException("no span of time: [" + start + ", " + end + ")");
    }
  }

  /// From the first second of `start` to the last second before `end`.
  public static TimeSpan between(LocalDate start, LocalDate end) {
    return new TimeSpan(midnight(start), midnight(end));
  }

  private static long midnight(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  /// The length in seconds, at least 1.
  public long length() {
    return end - start;
  }

  /// Whether the span has both a start and an end.
  public boolean isBounded() {
    return start != BEGINNING && end != END;
  }

  public boolean contains(long time) {
    return start <= time && time < end;
  }

  public boolean contains(TimeSpan other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the whole of this span lies in `other`; a span is during itself.
  public boolean during(TimeSpan other) {
    return other.contains(this);
  }

  /// Whether the two share a second; spans that only meet share none.
  public boolean intersects(TimeSpan other) {
    return start < other.end && other.start < end;
  }

  /// What the two share.
  public Optional<TimeSpan> intersection(TimeSpan other) {
    return intersects(other)
        ? Optional.of(new TimeSpan(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /// The shortest span that contains both, and what lies between them.
  public TimeSpan union(TimeSpan other) {
    return new TimeSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// This span, longer by `seconds` on each side, as far as there is time; a side without an end
  /// stays without.
  ///
  /// @param seconds from 0 to [#END]
  public TimeSpan widened(long seconds) {
    return new TimeSpan(
        start == BEGINNING ? start : Math.max(BEGINNING, start - seconds),
        end == END ? end : Math.min(END, end + seconds));
  }
}
