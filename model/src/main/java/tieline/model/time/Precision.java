package tieline.model.time;

/// The unit to which a date is known, from coarse to fine.
public enum Precision {
  CENTURY,
  DECADE,
  YEAR,
  SEASON,
  QUARTER,
  MONTH,
  DAY,
  /// A time of day, to the second.
  TIME
}
