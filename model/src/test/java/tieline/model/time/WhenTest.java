package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WhenTest {
  @Test
  void aMonthIsAMonthLong() {
    assertThat(When.parse("2025-09").extent()).isEqualTo(span("2025-09-01", "2025-10-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025,          2025-01-01, 2026-01-01, YEAR",
    "2024-02,       2024-02-01, 2024-03-01, MONTH",
    "2025-12,       2025-12-01, 2026-01-01, MONTH",
    "2025-09-14,    2025-09-14, 2025-09-15, DAY",
    "2025-36,       2025-10-01, 2026-01-01, QUARTER",
    "2025-33,       2025-01-01, 2025-04-01, QUARTER",
    "2025-21,       2025-03-01, 2025-06-01, SEASON",
    "2025-24,       2025-12-01, 2026-03-01, SEASON",
    "2025-29,       2025-09-01, 2025-12-01, SEASON",
    "2025-32,       2025-06-01, 2025-09-01, SEASON",
    "201X,          2010-01-01, 2020-01-01, DECADE",
    "20XX,          2000-01-01, 2100-01-01, CENTURY",
    "2004-XX,       2004-01-01, 2005-01-01, YEAR",
    "1985-04-XX,    1985-04-01, 1985-05-01, MONTH",
    "1985-XX-XX,    1985-01-01, 1986-01-01, YEAR",
    "0000,          0000-01-01, 0001-01-01, YEAR",
    "-0043,        -0043-01-01,-0042-01-01, YEAR",
    "-004X,        -0049-01-01,-0039-01-01, DECADE",
    "Y12025,      +12025-01-01,+12026-01-01, YEAR",
    "Y-12025,      -12025-01-01,-12024-01-01, YEAR",
    "Y17E7,   +170000000-01-01,+170000001-01-01, YEAR",
    "2027/2028,     2027-01-01, 2029-01-01, YEAR",
    "2027-03/2028,  2027-03-01, 2029-01-01, YEAR",
  })
  void aDateIsAsLongAsItsUnit(String text, LocalDate start, LocalDate end, Precision precision) {
    var when = When.parse(text);

    assertThat(when.extent()).isEqualTo(TimeSpan.between(start, end));
    assertThat(when.precision()).isEqualTo(precision);
  }

  @Test
  void aTimeOfDayIsASecondLong() {
    var midnight = span("2025-09-14", "2025-09-15").start();

    assertThat(When.parse("2025-09-14T00:00:07").extent())
        .isEqualTo(new TimeSpan(midnight + 7, midnight + 8));
    assertThat(When.parse("2025-09-14T02:00:07+02:00").extent())
        .isEqualTo(When.parse("2025-09-14T00:00:07Z").extent());
    assertThat(When.parse("2025-09-13T19:00:07-05").precision()).isEqualTo(Precision.TIME);
  }

  @Test
  void anIntervalBeginsWithinItsFirstDateAndEndsWithinItsLast() {
    var when = When.parse("2027/2028");

    assertThat(when.begin()).isEqualTo(span("2027-01-01", "2028-01-01"));
    assertThat(when.end()).isEqualTo(span("2028-01-01", "2029-01-01"));
    assertThat(When.parse("2025/2028").core()).contains(span("2026-01-01", "2028-01-01"));
    assertThat(when.core()).isEmpty();
  }

  @Test
  void whatIsDatedByAMonthBeginsAndEndsWithinIt() {
    var when = When.parse("2025-09");

    assertThat(when.begin()).isEqualTo(when.end()).isEqualTo(when.extent());
    assertThat(when.core()).isEmpty();
  }

  @Test
  void noBeginLiesAfterTheLastEnd() {
    var when = When.parse("2025/2025-01");

    assertThat(when.begin()).isEqualTo(span("2025-01-01", "2025-02-01"));
    assertThat(When.parse("2025-12/2025").end()).isEqualTo(span("2025-12-01", "2026-01-01"));
  }

  @Test
  void anOpenIntervalGoesOnForEver() {
    var when = When.parse("2023/..");

    assertThat(when.endEdge()).isEqualTo(Edge.OPEN);
    assertThat(when.core())
        .contains(new TimeSpan(span("2024-01-01", "2025-01-01").start(), TimeSpan.END - 1));
    assertThat(When.parse("../2028").startEdge()).isEqualTo(Edge.OPEN);
    assertThat(When.parse("../2028").certainlyOverlaps(span("1900-01-01", "1901-01-01"))).isTrue();
  }

  @Test
  void anUnknownStartMayBeAnyTimeBeforeTheEnd() {
    var when = When.parse("/2028");

    assertThat(when.startEdge()).isEqualTo(Edge.UNKNOWN);
    assertThat(when.begin()).isEqualTo(new TimeSpan(TimeSpan.BEGINNING, when.end().end()));
    assertThat(when.core()).isEmpty();
    assertThat(when.possiblyOverlaps(span("1900-01-01", "1901-01-01"))).isTrue();
    assertThat(when.certainlyOverlaps(span("1900-01-01", "1901-01-01"))).isFalse();
    assertThat(When.parse("2023/").endEdge()).isEqualTo(Edge.UNKNOWN);
  }

  @Test
  void doubtWidensADateByHalfItsLengthAndTwoDoubtsByAll() {
    var month = When.parse("2025-09").extent();
    var half = Duration.ofDays(15).toSeconds();

    assertThat(When.parse("2025-09~").extent()).isEqualTo(month.widened(half));
    assertThat(When.parse("2025-09?").extent()).isEqualTo(month.widened(half));
    assertThat(When.parse("2025-09%").extent()).isEqualTo(month.widened(2 * half));
  }

  @Test
  void doubtIsTold() {
    assertThat(When.parse("2026~").isApproximate()).isTrue();
    assertThat(When.parse("2026~").isUncertain()).isFalse();
    assertThat(When.parse("2023?/2026").isUncertain()).isTrue();
    assertThat(When.parse("2023/2026%").isApproximate()).isTrue();
    assertThat(When.parse("2023/2026").isApproximate()).isFalse();
  }

  @Test
  void aMonthIsCertainlyWithinItsYearAndPossiblyWithinItsFirstWeek() {
    var month = When.parse("2025-09");
    var week = span("2025-09-01", "2025-09-08");

    assertThat(month.certainlyWithin(When.parse("2025").extent())).isTrue();
    assertThat(month.certainlyWithin(week)).isFalse();
    assertThat(month.possiblyWithin(week)).isTrue();
    assertThat(month.possiblyWithin(span("2025-10-01", "2025-11-01"))).isFalse();
  }

  @Test
  void anIntervalOfYearsIsNotWithinOneOfThem() {
    var when = When.parse("2027/2028");

    assertThat(when.possiblyWithin(span("2027-01-01", "2028-01-01"))).isFalse();
    assertThat(when.possiblyWithin(span("2027-12-01", "2028-02-01"))).isTrue();
  }

  @Test
  void anIntervalCertainlyOverlapsTheTurnBetweenItsDates() {
    var when = When.parse("2027/2028");

    assertThat(when.certainlyOverlaps(span("2027-06-01", "2028-06-01"))).isTrue();
    assertThat(when.certainlyOverlaps(span("2027-06-01", "2027-07-01"))).isFalse();
    assertThat(when.possiblyOverlaps(span("2027-06-01", "2027-07-01"))).isTrue();
    assertThat(when.possiblyOverlaps(span("2029-01-01", "2030-01-01"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025                 | 2025",
        "2025-09              | September 2025",
        "2025-09-14           | 14 September 2025",
        "2025-09-14T10:20:00Z | 14 September 2025, 10:20 UTC",
        "2025-09-14T10:20:30  | 14 September 2025, 10:20:30",
        "2025-09-14T10:20:30-05:00 | 14 September 2025, 10:20:30 UTC-05:00",
        "2025-36              | Q4 2025",
        "2025-23              | Autumn 2025",
        "2025-30              | Southern summer 2025",
        "201X                 | 2010s",
        "20XX                 | a year from 2000 to 2099",
        "2004-XX              | 2004, month unknown",
        "1985-04-XX           | April 1985, day unknown",
        "-0043                | 44 BC",
        "Y12025               | 12025",
        "2027/2028            | 2027–2028",
        "2027-09/2028         | September 2027 – 2028",
        "2023/..              | since 2023",
        "../2028              | until 2028",
        "/2028                | until 2028, start unknown",
        "2023/                | from 2023, end unknown",
        "2026~                | about 2026",
        "2023?                | 2023, uncertain",
        "2025-09%             | about September 2025, uncertain",
        "2026~/2028           | about 2026 – 2028",
        "2026~/..             | since about 2026",
      })
  void aDateIsSpelledInEnglish(String text, String spelled) {
    assertThat(When.parse(text).spelled()).isEqualTo(spelled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-13            | there is no month 13",
        "2025-00            | there is no month 00",
        "2025-20            | there is no month 20",
        "2025-37            | there is no month 37",
        "2025-02-29         | February 2025 has days 01 to 28",
        "2025-09-31         | September 2025 has days 01 to 30",
        "2025-09-00         | September 2025 has days 01 to 30",
        "2025-36-01         | a season or quarter has no days",
        "2028/2027          | the interval ends before it begins",
        "2025/2024-12       | the interval ends before it begins",
        "2025-09-14/2025-09-13 | the interval ends before it begins",
        "/                  | an interval needs a date on at least one side",
        "../..              | an interval needs a date on at least one side",
        "2025/2026/2027     | one slash parts the two dates",
        "2025-09-14T25:00:00 | a time of day runs from 00:00:00 to 23:59:59",
        "2025-09-14T10:20:00+19 | an offset from UTC runs from -18:00 to +18:00",
        "2025-09-14T10:20:00Z~ | a time of day takes no ?, ~ or %",
        "2025-09-XXT10:20:00 | a time of day needs a known day",
        "2025-09-14T10:20:00/2026 | without a time of day",
        "201X/2025          | an interval takes no unspecified digits",
        "20XX-12            | only a year of four known digits takes a month",
        "Y12025-01          | only a year of four known digits takes a month",
        "2025-XX-14         | a known day needs a known month",
        "Y2025              | Y is for years of five digits or more",
        "Y17E9              | years reach to Y999999998 either way",
        "-0000              | the year 0 takes no sign",
        "''                 | write a date as",
        "2025-              | write a date as",
        "2025..             | write a date as",
        "XXXX               | write a date as",
        "2XXX               | write a date as",
        "soon               | write a date as",
        "?2025              | write a date as",
        "2025-09~-14        | write a date as",
      })
  void anythingElseIsRefusedInPlainWords(String text, String reason) {
    assertThatThrownBy(() -> When.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("“" + text + "”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-Q4        | 2025-36",
        "Q4 2025        | 2025-36",
        "2025-9-4       | 2025-09-04",
        "2025/09/14     | 2025-09-14",
        "20250914       | 2025-09-14",
        "2027–2028      | 2027/2028",
        "2027 to 2028   | 2027/2028",
        "2010s          | 201X",
        "201x           | 201X",
        "c. 2026        | 2026~",
        "since 2023     | 2023/..",
        "' 2025'        | 2025",
        "2025-09-14T10:20Z | 2025-09-14T10:20:00Z",
      })
  void aCommonHabitIsAnsweredWithTheRightSpelling(String habit, String edtf) {
    assertThatThrownBy(() -> When.parse(habit)).hasMessageEndingWith("; perhaps " + edtf);
  }

  @Test
  void aFaultKnowsItsPlace() {
    assertThatThrownBy(() -> When.parse("2025/2026-13"))
        .isInstanceOfSatisfying(
            DateTimeParseException.class,
            fault -> assertThat(fault.getErrorIndex()).isEqualTo("2025/2026-".length()));
  }

  @Test
  void aLongTextIsQuotedInPart() {
    assertThatThrownBy(() -> When.parse("x".repeat(10_000)))
        .satisfies(fault -> assertThat(fault.getMessage()).hasSizeLessThan(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-09~", "../2028", "2025-09-14T10:20:00Z", "201X", "Y17E7"})
  void theTextComesBackUnchanged(String text) {
    assertThat(When.parse(text).text()).isEqualTo(text).isEqualTo(When.parse(text).toString());
    assertThat(When.parse(text)).isEqualTo(When.parse(text));
  }

  @Test
  void datesSortByTime() {
    assertThat(
            Stream.of("2026", "2025-09", "2025", "../2028", "2025-09-14", "2025-09-01")
                .map(When::parse)
                .sorted(When.CHRONOLOGICAL)
                .map(When::text))
        .containsExactly("../2028", "2025", "2025-09-01", "2025-09", "2025-09-14", "2026");
  }

  private static TimeSpan span(String start, String end) {
    return TimeSpan.between(LocalDate.parse(start), LocalDate.parse(end));
  }
}
