package tieline.model.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A regular walk through the calendar, such as every third month.
///
/// Steps of days begin anew with each month, and leave a shorter rest at its end alone: every
/// seventh day is the 1st, 8th, 15th and 22nd. So no two ticks are closer than [#least()].
///
/// @param count the number of units from tick to tick, greater than 0
/// @param least the seconds between the two closest ticks
record CalendarStep(Unit unit, int count, long least) {
  enum Unit {
    HOUR,
    DAY,
    MONTH,
    YEAR
  }

  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;

  /// From fine to coarse.
  private static final List<CalendarStep> LADDER =
      Stream.concat(
              Stream.of(
                  new CalendarStep(Unit.HOUR, 1, HOUR),
                  new CalendarStep(Unit.HOUR, 3, 3 * HOUR),
                  new CalendarStep(Unit.HOUR, 6, 6 * HOUR),
                  new CalendarStep(Unit.HOUR, 12, 12 * HOUR),
                  new CalendarStep(Unit.DAY, 1, DAY),
                  new CalendarStep(Unit.DAY, 2, 2 * DAY),
                  new CalendarStep(Unit.DAY, 7, 7 * DAY),
                  new CalendarStep(Unit.DAY, 14, 14 * DAY),
                  new CalendarStep(Unit.MONTH, 1, 28 * DAY),
                  new CalendarStep(Unit.MONTH, 3, 90 * DAY),
                  new CalendarStep(Unit.MONTH, 6, 181 * DAY)),
              IntStream.iterate(1, power -> power <= 100_000, power -> 10 * power)
                  .flatMap(power -> IntStream.of(power, 2 * power, 5 * power))
                  .mapToObj(years -> new CalendarStep(Unit.YEAR, years, 365 * DAY * years)))
          .toList();

  /// The steps from fine to coarse whose ticks are at least `seconds` apart.
  static Stream<CalendarStep> atLeast(double seconds) {
    return LADDER.stream().filter(step -> step.least >= seconds);
  }

  /// Whether every tick of `coarser` is a tick of this step too.
  boolean divides(CalendarStep coarser) {
    return unit == coarser.unit ? coarser.count % count == 0 : unit.compareTo(coarser.unit) < 0;
  }

  /// The last tick at or before `time`.
  LocalDateTime floor(LocalDateTime time) {
    var day = time.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case HOUR -> day.plusHours(floor(time.getHour()));
      case DAY -> floorDay(day);
      case MONTH -> day.withDayOfMonth(1).withMonth(1 + floor(time.getMonthValue() - 1));
      case YEAR -> day.withDayOfYear(1).withYear(floor(time.getYear()));
    };
  }

  private int floor(int number) {
    return number - Math.floorMod(number, count);
  }

  private LocalDateTime floorDay(LocalDateTime day) {
    var floor = day.withDayOfMonth(1 + floor(day.getDayOfMonth() - 1));
    return leavesRest(floor) ? floor.minusDays(count) : floor;
  }

  private boolean leavesRest(LocalDateTime day) {
    var rest = YearMonth.from(day).lengthOfMonth() - day.getDayOfMonth() + 1;
    return rest < count;
  }

  /// The tick after the tick `tick`.
  LocalDateTime next(LocalDateTime tick) {
    return switch (unit) {
      case HOUR -> tick.plusHours(count);
      case DAY -> nextDay(tick);
      case MONTH -> tick.plusMonths(count);
      case YEAR -> tick.plusYears(count);
    };
  }

  private LocalDateTime nextDay(LocalDateTime tick) {
    var next = tick.plusDays(count);
    return next.getMonth() != tick.getMonth() || leavesRest(next)
        ? tick.plusMonths(1).withDayOfMonth(1)
        : next;
  }

  /// What tells a tick from its neighbours: the greatest unit that begins at it.
  String label(LocalDateTime tick) {
    return switch (unit) {
      case HOUR ->
          tick.getHour() == 0
              ? tick.getDayOfMonth() + " " + month(tick)
              : tick.toLocalTime().toString();
      case DAY -> tick.getDayOfMonth() > 1 ? "" + tick.getDayOfMonth() : monthOrYear(tick);
      case MONTH -> monthOrYear(tick);
      case YEAR -> year(tick);
    };
  }

  /// What the labels near `time` leave out: its day, month or year, or nothing.
  String context(LocalDateTime time) {
    return switch (unit) {
      case HOUR -> new CalendarUnit.Day(LocalDate.from(time)).spelled();
      case DAY -> new CalendarUnit.Month(YearMonth.from(time)).spelled();
      case MONTH -> year(time);
      case YEAR -> "";
    };
  }

  private static String monthOrYear(LocalDateTime tick) {
    return tick.getMonthValue() == 1 ? year(tick) : month(tick);
  }

  private static String month(LocalDateTime tick) {
    return tick.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String year(LocalDateTime tick) {
    return new CalendarUnit.Years(tick.getYear(), tick.getYear()).spelled();
  }
}
