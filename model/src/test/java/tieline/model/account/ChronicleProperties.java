package tieline.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import tieline.model.dataset.Event;
import tieline.model.dataset.EventKind;
import tieline.model.dataset.Extras;
import tieline.model.dataset.Statement;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

class ChronicleProperties {
  /// What may be said of when an event is, as statements of one source.
  record Saying(List<Statement> statements) {}

  @Provide
  Arbitrary<List<Saying>> sayings() {
    var year = Arbitraries.integers().between(2010, 2040);
    var month = Arbitraries.integers().between(1, 12);
    var dates =
        Combinators.combine(year, month, Arbitraries.integers().between(0, 3))
            .as((y, m, form) ->
                switch (form) {
                  case 0 -> "%d".formatted(y);
                  case 1 -> "%d-%02d".formatted(y, m);
                  case 2 -> "%d/%d".formatted(y, y + m);
                  default -> "%d/..".formatted(y);
                })
            .map(When::parse);
    Arbitrary<Statement> statements =
        Arbitraries.oneOf(
            dates.map(Statement.Date::new),
            dates.map(Statement.Starts::new),
            dates.map(Statement.Ends::new),
            Arbitraries.of("word").map(Statement.Description::new));
    return statements.list().ofMinSize(1).ofMaxSize(3).map(Saying::new).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<TimeSpan> windows() {
    var second = Arbitraries.longs().between(1_200_000_000L, 2_300_000_000L);
    return Combinators.combine(second, second)
        .as((a, b) -> new TimeSpan(Math.min(a, b), Math.max(a, b) + 1));
  }

  private static Chronicle chronicle(List<Saying> sayings) {
    var claims = new Claims();
    for (int i = 0; i < sayings.size(); i++) {
      var id = "e" + i;
      claims.event(new Event(id, id, EventKind.MILESTONE, List.of(), Extras.NONE));
      sayings.get(i).statements.forEach(says -> claims.says("A", id, says));
    }
    return Chronicle.of(claims.account());
  }

  @net.jqwik.api.Property(tries = 300)
  void everySubjectIsCertainlyInsidePossiblyInsideOutsideOrUndatedAndOnlyOneOfThem(
      @ForAll("sayings") List<Saying> sayings, @ForAll("windows") TimeSpan window) {
    var chronicle = chronicle(sayings);
    var during = chronicle.during(window);
    var outside = chronicle.outside(window);
    var all = new HashSet<String>();
    int sum = 0;
    for (var part :
        List.of(
            during.certainly(),
            during.possibly(),
            outside,
            new HashSet<>(chronicle.undated().stream().map(ChronicleItem::id).toList()))) {
      all.addAll(part);
      sum += part.size();
    }
    assertThat(all).hasSize(sayings.size());
    assertThat(sum).isEqualTo(sayings.size());
  }

  @net.jqwik.api.Property(tries = 300)
  void aWiderWindowOnlyEverHasMoreInIt(
      @ForAll("sayings") List<Saying> sayings,
      @ForAll("windows") TimeSpan one,
      @ForAll("windows") TimeSpan other) {
    var chronicle = chronicle(sayings);
    var wide = one.union(other);
    assertThat(chronicle.outside(one)).containsAll(chronicle.outside(wide));
    assertThat(chronicle.during(wide).certainly()).containsAll(chronicle.during(one).certainly());
  }

  @net.jqwik.api.Property(tries = 300)
  void aCourseNeverBeginsAfterItEnds(@ForAll("sayings") List<Saying> sayings) {
    for (var item : chronicle(sayings).dated()) {
      var course = item.course();
      assertThat(course).isNotNull();
      if (course != null && course.begin() != null && course.end() != null) {
        assertThat(course.begin().start()).isLessThanOrEqualTo(course.end().start());
        assertThat(course.begin().end()).isLessThanOrEqualTo(course.end().end());
      }
    }
  }

  @net.jqwik.api.Property(tries = 300)
  void theExtentHoldsEveryNamedDateAndNoMore(@ForAll("sayings") List<Saying> sayings) {
    var chronicle = chronicle(sayings);
    var named = chronicle.dated().stream().map(ChronicleItem::course).map(Course::named).toList();
    assertThat(chronicle.extent().isPresent()).isEqualTo(!named.isEmpty());
    chronicle
        .extent()
        .ifPresent(extent -> {
          assertThat(named).allMatch(span -> span.during(extent));
          assertThat(named).anyMatch(span -> span.start() == extent.start());
          assertThat(named).anyMatch(span -> span.end() == extent.end());
        });
  }
}
