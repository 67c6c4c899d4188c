package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

final class IntervalIndexTest {
  @Test
  void findsWhatIsGoingOn() {
    var index =
        IntervalIndex.of(
            List.of(
                When.parse("2025-09").extent(),
                When.parse("2023/..").extent(),
                When.parse("2027").extent()));

    assertThat(index.find(When.parse("2025-09-14").extent())).containsExactly(1, 0);
    assertThat(index.find(When.parse("2022").extent())).isEmpty();
  }

  @Test
  void aSpanThatOnlyMeetsIsNotFound() {
    var index = IntervalIndex.of(List.of(new TimeSpan(0, 10)));

    assertThat(index.find(new TimeSpan(10, 20))).isEmpty();
    assertThat(index.find(new TimeSpan(-5, 0))).isEmpty();
    assertThat(index.find(new TimeSpan(9, 10))).containsExactly(0);
  }

  @Test
  void anEmptyIndexFindsNothing() {
    assertThat(IntervalIndex.of(List.of()).find(TimeSpan.ALWAYS)).isEmpty();
  }

  @Property
  void findsExactlyWhatIntersectsInOrderOfTime(
      @ForAll("spans") List<TimeSpan> spans, @ForAll("span") TimeSpan span) {
    var expected =
        IntStream.range(0, spans.size())
            .filter(item -> spans.get(item).intersects(span))
            .boxed()
            .sorted(Comparator.comparingLong(item -> spans.get(item).start()))
            .mapToInt(Integer::intValue)
            .toArray();

    var index = IntervalIndex.of(spans);

    assertThat(index.find(span)).isEqualTo(expected);
    assertThat(index.size()).isEqualTo(spans.size());
  }

  @Provide
  Arbitrary<TimeSpan> span() {
    return Combinators.combine(
            Arbitraries.longs().between(-100, 100),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(1, 10)),
                Tuple.of(1, Arbitraries.longs().between(50, 200))))
        .as((start, length) -> new TimeSpan(start, start + length));
  }

  @Provide
  Arbitrary<List<TimeSpan>> spans() {
    return span().list().ofMaxSize(60);
  }
}
