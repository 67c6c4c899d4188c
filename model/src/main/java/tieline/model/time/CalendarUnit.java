package tieline.model.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The stretch of the calendar that a date names, before any doubt about it.
sealed interface CalendarUnit {
  TimeSpan span();

  Precision precision();

  /// In English, as a reader would say it.
  String spelled();

  /// A year, decade or century.
  ///
  /// @param first the first year, on the astronomical count (0 is 1 BC)
  /// @param last the last year, included
  record Years(int first, int last) implements CalendarUnit {
    @Override
    public TimeSpan span() {
      return TimeSpan.between(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    @Override
    public Precision precision() {
      return switch (last - first) {
        case 0 -> Precision.YEAR;
        case 9 -> Precision.DECADE;
        default -> Precision.CENTURY;
      };
    }

    @Override
    public String spelled() {
      if (first == last) {
        return yearSpelled(first);
      }
      return precision() == Precision.DECADE && first > 0
          ? first + "s"
          : "a year from " + yearSpelled(first) + " to " + yearSpelled(last);
    }
  }

  /// A season or quarter.
  record Part(int year, SubYear part) implements CalendarUnit {
    @Override
    public TimeSpan span() {
      return part.in(year);
    }

    @Override
    public Precision precision() {
      return part.precision();
    }

    @Override
    public String spelled() {
      return part.word() + " " + yearSpelled(year);
    }
  }

  record Month(YearMonth month) implements CalendarUnit {
    @Override
    public TimeSpan span() {
      return TimeSpan.between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    @Override
    public Precision precision() {
      return Precision.MONTH;
    }

    @Override
    public String spelled() {
      return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          + " "
          + yearSpelled(month.getYear());
    }
  }

  record Day(LocalDate date) implements CalendarUnit {
    @Override
    public TimeSpan span() {
      return TimeSpan.between(date, date.plusDays(1));
    }

    @Override
    public Precision precision() {
      return Precision.DAY;
    }

    @Override
    public String spelled() {
      return date.getDayOfMonth() + " " + new Month(YearMonth.from(date)).spelled();
    }
  }

  /// One second.
  ///
  /// @param offset from UTC, or null for a local time, which is read as UTC
  record Second(LocalDateTime time, @Nullable ZoneOffset offset) implements CalendarUnit {
    @Override
    public TimeSpan span() {
      var second = time.toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
      return new TimeSpan(second, second + 1);
    }

    @Override
    public Precision precision() {
      return Precision.TIME;
    }

    @Override
    public String spelled() {
      return new Day(time.toLocalDate()).spelled() + ", " + time.toLocalTime() + zone();
    }

    private String zone() {
      if (offset == null) {
        return "";
      }
      return offset.equals(ZoneOffset.UTC) ? " UTC" : " UTC" + offset;
    }
  }

  /// Some unit within a greater one, and nobody says which.
  ///
  /// @param missing what is not said: month or day
  record Within(CalendarUnit whole, String missing) implements CalendarUnit {
    @Override
    public TimeSpan span() {
      return whole.span();
    }

    @Override
    public Precision precision() {
      return whole.precision();
    }

    @Override
    public String spelled() {
      return whole.spelled() + ", " + missing + " unknown";
    }
  }

  private static String yearSpelled(int year) {
    return year > 0 ? Integer.toString(year) : 1 - year + " BC";
  }
}
