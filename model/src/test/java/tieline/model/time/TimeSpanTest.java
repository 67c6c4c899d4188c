package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TimeSpanTest {
  @Test
  void aDayIsADayLong() {
    var day = TimeSpan.between(LocalDate.of(1970, 1, 2), LocalDate.of(1970, 1, 3));

    assertThat(day).isEqualTo(new TimeSpan(86_400, 172_800));
    assertThat(day.length()).isEqualTo(86_400);
  }

  @Test
  void containsItsStartAndNotItsEnd() {
    var span = new TimeSpan(10, 20);

    assertThat(span.contains(10)).isTrue();
    assertThat(span.contains(19)).isTrue();
    assertThat(span.contains(20)).isFalse();
    assertThat(span.contains(9)).isFalse();
  }

  @Test
  void spansThatMeetShareNothing() {
    assertThat(new TimeSpan(0, 10).intersects(new TimeSpan(10, 20))).isFalse();
    assertThat(new TimeSpan(0, 10).intersection(new TimeSpan(10, 20))).isEmpty();
  }

  @Test
  void aUnionSpansTheGap() {
    assertThat(new TimeSpan(0, 10).union(new TimeSpan(20, 30))).isEqualTo(new TimeSpan(0, 30));
  }

  @Test
  void anEmptySpanIsRefused() {
    assertThatThrownBy(() -> new TimeSpan(5, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TimeSpan(5, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allOfTimeHasALength() {
    assertThat(TimeSpan.ALWAYS.length()).isPositive();
    assertThat(TimeSpan.ALWAYS.isBounded()).isFalse();
  }

  @Test
  void wideningStopsWhereTimeDoes() {
    var span = new TimeSpan(TimeSpan.BEGINNING + 5, TimeSpan.END - 5);

    assertThat(span.widened(TimeSpan.END)).isEqualTo(TimeSpan.ALWAYS);
  }

  @Test
  void wideningLeavesAnEndlessSideEndless() {
    assertThat(new TimeSpan(100, TimeSpan.END).widened(10))
        .isEqualTo(new TimeSpan(90, TimeSpan.END));
  }

  @Property
  void spansIntersectWhereTheyHaveAnIntersection(
      @ForAll("spans") TimeSpan a, @ForAll("spans") TimeSpan b) {
    var shared = a.intersection(b);

    assertThat(shared.isPresent()).isEqualTo(a.intersects(b)).isEqualTo(b.intersects(a));
    assertThat(shared.stream()).allMatch(part -> part.during(a) && part.during(b));
  }

  @Property
  void aUnionIsTheShortestSpanAroundBoth(@ForAll("spans") TimeSpan a, @ForAll("spans") TimeSpan b) {
    var union = a.union(b);

    assertThat(a.during(union) && b.during(union)).isTrue();
    assertThat(union.start()).isIn(a.start(), b.start());
    assertThat(union.end()).isIn(a.end(), b.end());
  }

  @Property
  void containmentIsIntersectionThatLosesNothing(
      @ForAll("spans") TimeSpan a, @ForAll("spans") TimeSpan b) {
    assertThat(a.contains(b)).isEqualTo(a.intersection(b).filter(b::equals).isPresent());
  }

  @Provide
  Arbitrary<TimeSpan> spans() {
    return Combinators.combine(
            Arbitraries.longs().between(-20, 20), Arbitraries.longs().between(1, 20))
        .as((start, length) -> new TimeSpan(start, start + length));
  }
}
