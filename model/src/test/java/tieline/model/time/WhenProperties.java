package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class WhenProperties {
  @Property
  void everyDateComesBackUnchanged(@ForAll("texts") String text) {
    assertThat(When.parse(text).text()).isEqualTo(text);
  }

  @Property
  void anyTextIsReadOrRefusedButNothingElse(@ForAll("noise") String text) {
    try {
      assertThat(When.parse(text).text()).isEqualTo(text);
    } catch (DateTimeParseException fault) {
      assertThat(fault.getMessage()).contains("is no date");
      assertThat(fault.getErrorIndex()).isBetween(0, text.length());
    }
  }

  @Property
  void beginsNeverLieAfterEnds(@ForAll("texts") String text) {
    var when = When.parse(text);

    assertThat(when.begin().start()).isLessThanOrEqualTo(when.end().start());
    assertThat(when.begin().end()).isLessThanOrEqualTo(when.end().end());
    assertThat(when.core().stream()).allMatch(core -> core.during(when.extent()));
  }

  @Property
  void certainIsByEveryReadingAndPossibleByOne(
      @ForAll("closeDates") When when, @ForAll("closeSpans") TimeSpan span) {
    var readings = readings(when, span);

    assertThat(when.certainlyWithin(span)).isEqualTo(readings.stream().allMatch(span::contains));
    assertThat(when.possiblyWithin(span)).isEqualTo(readings.stream().anyMatch(span::contains));
    assertThat(when.certainlyOverlaps(span))
        .isEqualTo(readings.stream().allMatch(span::intersects));
    assertThat(when.possiblyOverlaps(span)).isEqualTo(readings.stream().anyMatch(span::intersects));
  }

  /// Every begin with every end, of those seconds at which an answer can change.
  private static List<TimeSpan> readings(When when, TimeSpan span) {
    var seconds =
        LongStream.of(
                when.begin().start(),
                when.begin().end(),
                when.end().start(),
                when.end().end(),
                span.start(),
                span.end())
            .flatMap(second -> LongStream.of(second - 1, second))
            .toArray();
    return Arrays.stream(seconds)
        .filter(when.begin()::contains)
        .boxed()
        .flatMap(first ->
            Arrays.stream(seconds)
                .filter(last -> last >= first && when.end().contains(last))
                .mapToObj(last -> new TimeSpan(first, last + 1)))
        .toList();
  }

  @Property
  void everyDateLiesCertainlyWithinItsOwnExtent(@ForAll("texts") String text) {
    var when = When.parse(text);

    assertThat(when.certainlyWithin(when.extent())).isTrue();
    assertThat(when.possiblyWithin(when.extent())).isTrue();
    assertThat(when.certainlyOverlaps(when.extent())).isTrue();
  }

  @Property
  void doubtOnlyEverAddsReadings(@ForAll("dates") String text, @ForAll("marks") String mark) {
    var known = When.parse(text);
    var doubted = When.parse(text + mark);

    assertThat(known.extent().during(doubted.extent())).isTrue();
    assertThat(doubted.spelled()).contains(known.spelled());
  }

  @Property
  void anIntervalIsReadInOneDirectionOnly(@ForAll("dates") String a, @ForAll("dates") String b) {
    Assume.that(!When.parse(a).extent().intersects(When.parse(b).extent()));

    assertThat(isRead(a + "/" + b)).isNotEqualTo(isRead(b + "/" + a));
  }

  private static boolean isRead(String text) {
    try {
      When.parse(text);
      return true;
    } catch (DateTimeParseException fault) {
      return false;
    }
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of("?", "~", "%");
  }

  @Provide
  Arbitrary<String> dates() {
    var days =
        Arbitraries.integers()
            .between(-200_000, 200_000)
            .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
    var parts = Arbitraries.integers().between(21, 36);
    return Combinators.combine(days, parts, Arbitraries.integers().between(0, 3))
        .as((day, part, kind) ->
            switch (kind) {
              case 0 -> day.toString();
              case 1 -> day.toString().substring(0, 7);
              case 2 -> day.toString().substring(0, 4);
              default -> day.toString().substring(0, 5) + part;
            });
  }

  @Provide
  Arbitrary<String> texts() {
    var marked =
        Combinators.combine(dates(), Arbitraries.of("", "?", "~", "%")).as((d, m) -> d + m);
    var sides = Arbitraries.of("%s/..", "../%s", "/%s", "%s/", "%s", "%1$s/%1$s");
    return Combinators.combine(marked, sides).as((date, side) -> String.format(side, date));
  }

  @Provide
  Arbitrary<When> closeDates() {
    var dates = Arbitraries.of("2025", "2025-01", "2025-02", "2025-34", "2025-12", "2026-01-01");
    var marks = Arbitraries.of("", "~", "%");
    var second = Combinators.combine(dates, marks).as(String::concat);
    return Combinators.combine(dates, marks, Arbitraries.of("%s%s/%s", "%s%s", "../%s%s", "%s%s/"))
        .flatAs((date, mark, shape) -> second.map(end -> String.format(shape, date, mark, end)))
        .filter(WhenProperties::isRead)
        .map(When::parse);
  }

  @Provide
  Arbitrary<TimeSpan> closeSpans() {
    // Months meet the edges of the dates, other days fall between them.
    var days =
        Arbitraries.integers()
            .between(-6, 30)
            .map(LocalDate.of(2025, 1, 1)::plusMonths)
            .flatMap(day -> Arbitraries.of(0, 0, 0, 1, 11).map(day::plusDays));
    return Combinators.combine(days, days)
        .as((one, other) ->
            one.isBefore(other)
                ? TimeSpan.between(one, other)
                : TimeSpan.between(other, one.plusDays(1)));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("0123456789-/.XYET:Z~?% +q4").ofMaxLength(24);
  }
}
