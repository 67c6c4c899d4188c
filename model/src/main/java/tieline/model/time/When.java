package tieline.model.time;

import java.util.Comparator;
import java.util.Optional;

/// A date or an interval as EDTF writes it (Extended Date/Time Format, ISO 8601-2:2019): levels 0
/// and 1, and the seasons and quarters 21 to 36 of level 2.
///
/// A date is as long as its unit: `2025-09` is a month long and never snaps to its first day. What
/// it dates lies somewhere within it. An interval `2027/2028` begins somewhere in 2027 and ends
/// somewhere in 2028. So a date leaves open exactly when something begins and ends; [#begin()] and
/// [#end()] bound that, and every question about time has a certain and a possible answer.
///
/// A date with `~` (approximate) or `?` (uncertain) may be half its own length off on each side,
/// one with `%` (both) its whole length: `2026~` reaches from July 2025 to June 2027.
public sealed interface When permits Dated, Interval {
  /// By earliest begin, then latest end, then text; consistent with equals.
  Comparator<When> CHRONOLOGICAL =
      Comparator.<When>comparingLong(when -> when.begin().start())
          .thenComparingLong(when -> when.end().end())
          .thenComparing(When::text);

  /// Reads a date; two that are written alike are equal.
  ///
  /// @throws DateTimeParseException if the text is anything else; its message says in plain words
  ///   what is wrong and what would be right
  static When parse(String text) {
    return Edtf.parse(text);
  }

  /// The text that was read, unchanged.
  String text();

  /// In English: `September 2025`, `Q4 2025`, `2027–2028`, `since 2023`, `about 2026`.
  String spelled();

  /// How the start is given.
  Edge startEdge();

  /// How the end is given.
  Edge endEdge();

  /// The seconds that may be the first: from the earliest begin to the second after the latest. An
  /// open start is the first second of all time.
  TimeSpan begin();

  /// The seconds that may be the last: from the earliest end to the second after the latest. An
  /// open end is the last second of all time.
  TimeSpan end();

  /// The unit to which the date is known; of an interval, the coarser one.
  Precision precision();

  /// Whether a date is marked as an estimate (`~` or `%`).
  boolean isApproximate();

  /// Whether a date is marked as doubtful (`?` or `%`).
  boolean isUncertain();

  /// From the earliest begin to the latest end: all it may cover.
  default TimeSpan extent() {
    return new TimeSpan(begin().start(), end().end());
  }

  /// From the latest begin to the earliest end: what it covers in any case. A single date has no
  /// such part.
  default Optional<TimeSpan> core() {
    var begun = begin().end();
    var over = end().start();
    return begun < over ? Optional.of(new TimeSpan(begun, over)) : Optional.empty();
  }

  /// Whether it lies in `span` however the date is read.
  default boolean certainlyWithin(TimeSpan span) {
    return extent().during(span);
  }

  /// Whether it lies in `span` by at least one reading of the date.
  default boolean possiblyWithin(TimeSpan span) {
    return begin().intersects(span) && end().intersects(span);
  }

  /// Whether it shares a second with `span` however the date is read.
  default boolean certainlyOverlaps(TimeSpan span) {
    return begin().end() <= span.end() && span.start() <= end().start();
  }

  /// Whether it shares a second with `span` by at least one reading of the date.
  default boolean possiblyOverlaps(TimeSpan span) {
    return extent().intersects(span);
  }
}
