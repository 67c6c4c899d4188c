package tieline.model.time;

import java.time.LocalDate;

/// A three-month part of a year: the sub-year groupings 21 to 36 of ISO 8601-2:2019, 4.8, in their
/// order.
///
/// The standard leaves the months of seasons open. Here they are the meteorological ones; seasons
/// that name no hemisphere are read as northern; and a season belongs to the year in which it
/// begins, so northern winter 2025 lasts from December 2025 to February 2026.
enum SubYear {
  SPRING(3, "Spring"),
  SUMMER(6, "Summer"),
  AUTUMN(9, "Autumn"),
  WINTER(12, "Winter"),
  NORTHERN_SPRING(3, "Northern spring"),
  NORTHERN_SUMMER(6, "Northern summer"),
  NORTHERN_AUTUMN(9, "Northern autumn"),
  NORTHERN_WINTER(12, "Northern winter"),
  SOUTHERN_SPRING(9, "Southern spring"),
  SOUTHERN_SUMMER(12, "Southern summer"),
  SOUTHERN_AUTUMN(3, "Southern autumn"),
  SOUTHERN_WINTER(6, "Southern winter"),
  FIRST_QUARTER(1, "Q1"),
  SECOND_QUARTER(4, "Q2"),
  THIRD_QUARTER(7, "Q3"),
  FOURTH_QUARTER(10, "Q4");

  static final int FIRST_CODE = 21;
  static final int LAST_CODE = 36;

  private final int firstMonth;
  private final String word;

  SubYear(int firstMonth, String word) {
    this.firstMonth = firstMonth;
    this.word = word;
  }

  /// @param code from 21 to 36
  static SubYear of(int code) {
    return values()[code - FIRST_CODE];
  }

  TimeSpan in(int year) {
    var start = LocalDate.of(year, firstMonth, 1);
    return TimeSpan.between(start, start.plusMonths(3));
  }

  Precision precision() {
    return compareTo(FIRST_QUARTER) < 0 ? Precision.SEASON : Precision.QUARTER;
  }

  String word() {
    return word;
  }
}
