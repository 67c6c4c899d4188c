package tieline.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a [When].
final class Edtf {
  private static final Pattern DATE =
      Pattern.compile(
          """
          (?<year> -? \\d\\d (?: \\d\\d | \\dX | XX) | Y (?<long> -? \\d{1,10}) (?: E (?<exponent> \\d))? )
          (?: - (?<month> \\d\\d | XX)
            (?: - (?<day> \\d\\d | XX)
              (?: T (?<time> \\d\\d:\\d\\d:\\d\\d) (?<offset> Z | [+-]\\d\\d (?: :\\d\\d)? )? )? )? )?
          (?<mark> [?~%]? )
          """,
          Pattern.COMMENTS);

  /// The greatest year of the calendar that still has a year after it.
  private static final long LAST_YEAR = 999_999_998;

  private final String text;

  private Edtf(String text) {
    this.text = text;
  }

  static When parse(String text) {
    try {
      return new Edtf(text).read();
    } catch (DateTimeParseException fault) {
      var repaired = Repair.of(text);
      if (repaired.equals(text) || !isReadable(repaired)) {
        throw fault;
      }
      throw new DateTimeParseException(
          fault.getMessage() + "; perhaps " + repaired, text, fault.getErrorIndex(), fault);
    }
  }

  private static boolean isReadable(String text) {
    try {
      new Edtf(text).read();
      return true;
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  private When read() {
    var slash = text.indexOf('/');
    if (slash < 0) {
      return date(0, text.length());
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw fault(slash, "one slash parts the two dates of an interval, as in 2027/2028");
    }
    var from = limit(0, slash);
    var to = limit(slash + 1, text.length());
    if (from instanceof Undated && to instanceof Undated) {
      throw fault(0, "an interval needs a date on at least one side, as in 2023/..");
    }
    if (from instanceof Dated first
        && to instanceof Dated last
        && last.unit().span().end() <= first.unit().span().start()) {
      throw fault(slash + 1, "the interval ends before it begins; write the earlier date first");
    }
    return new Interval(text, from, to);
  }

  private Limit limit(int start, int end) {
    var side = text.substring(start, end);
    if (side.isEmpty()) {
      return new Undated(Edge.UNKNOWN);
    }
    if (side.equals("..")) {
      return new Undated(Edge.OPEN);
    }
    var date = date(start, end);
    if (date.precision() == Precision.TIME) {
      throw fault(start, "an interval takes dates without a time of day, as in 2025-09-14");
    }
    if (side.contains("X")) {
      throw fault(start, "an interval takes no unspecified digits; write the years, as in 2010");
    }
    return date;
  }

  private Dated date(int start, int end) {
    var parts = DATE.matcher(text).region(start, end);
    if (!parts.matches()) {
      throw fault(start, "write a date as 2025-09-14, 2025-09, 2025 or 2025-36 (fourth quarter)");
    }
    var mark = parts.group("mark");
    if (parts.group("time") != null && !mark.isEmpty()) {
      throw fault(parts.start("mark"), "a time of day takes no ?, ~ or %");
    }
    return new Dated(text.substring(start, end), unit(parts), Qualification.of(mark));
  }

  private CalendarUnit unit(Matcher parts) {
    var years = years(parts);
    var month = parts.group("month");
    if (month == null) {
      return years;
    }
    if (years.first() != years.last() || parts.group("long") != null) {
      throw fault(parts.start("month"), "only a year of four known digits takes a month");
    }
    var day = parts.group("day");
    if (month.equals("XX")) {
      if (day != null && !day.equals("XX")) {
        throw fault(parts.start("day"), "a known day needs a known month; write 2025-XX-XX");
      }
      return new CalendarUnit.Within(years, day == null ? "month" : "day");
    }
    var code = Integer.parseInt(month);
    if (code >= SubYear.FIRST_CODE && code <= SubYear.LAST_CODE) {
      if (day != null) {
        throw fault(parts.start("day"), "a season or quarter has no days; write 2025-36");
      }
      return new CalendarUnit.Part(years.first(), SubYear.of(code));
    }
    if (code < 1 || code > 12) {
      throw fault(
          parts.start("month"),
          "there is no month " + month + "; 01 to 12 are months, 21 to 36 seasons and quarters");
    }
    return day(parts, YearMonth.of(years.first(), code), day);
  }

  private CalendarUnit.Years years(Matcher parts) {
    if (parts.group("long") != null) {
      var year = longYear(parts);
      return new CalendarUnit.Years(year, year);
    }
    var digits = parts.group("year");
    if (digits.equals("-0000")) {
      throw fault(0, "the year 0 takes no sign; write 0000");
    }
    var one = Integer.parseInt(digits.replace('X', '0'));
    var other = Integer.parseInt(digits.replace('X', '9'));
    return new CalendarUnit.Years(Math.min(one, other), Math.max(one, other));
  }

  private int longYear(Matcher parts) {
    var exponent = parts.group("exponent");
    var year =
        Long.parseLong(parts.group("long"))
            * Math.round(Math.pow(10, exponent == null ? 0 : Integer.parseInt(exponent)));
    if (Math.abs(year) < 10_000) {
      throw fault(parts.start("year"), "Y is for years of five digits or more; write four digits");
    }
    if (Math.abs(year) > LAST_YEAR) {
      throw fault(parts.start("year"), "years reach to Y" + LAST_YEAR + " either way");
    }
    return (int) year;
  }

  private CalendarUnit day(Matcher parts, YearMonth month, @Nullable String day) {
    var whole = new CalendarUnit.Month(month);
    if (day == null) {
      return whole;
    }
    if (parts.group("time") != null && day.equals("XX")) {
      throw fault(parts.start("time"), "a time of day needs a known day");
    }
    if (day.equals("XX")) {
      return new CalendarUnit.Within(whole, "day");
    }
    var number = Integer.parseInt(day);
    if (!month.isValidDay(number)) {
      throw fault(parts.start("day"), whole.spelled() + " has days 01 to " + month.lengthOfMonth());
    }
    var date = month.atDay(number);
    return parts.group("time") == null ? new CalendarUnit.Day(date) : second(parts, date);
  }

  private CalendarUnit second(Matcher parts, LocalDate date) {
    var offset = parts.group("offset");
    try {
      var time = LocalDateTime.of(date, LocalTime.parse(parts.group("time")));
      return new CalendarUnit.Second(time, offset == null ? null : ZoneOffset.of(offset));
    } catch (DateTimeParseException _) {
      throw fault(parts.start("time"), "a time of day runs from 00:00:00 to 23:59:59");
    } catch (DateTimeException _) {
      throw fault(parts.start("offset"), "an offset from UTC runs from -18:00 to +18:00");
    }
  }

  private DateTimeParseException fault(int index, String advice) {
    var quoted = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return new DateTimeParseException("“" + quoted + "” is no date: " + advice, text, index);
  }
}
