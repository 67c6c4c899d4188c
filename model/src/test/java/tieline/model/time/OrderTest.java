package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class OrderTest {
  @Property
  void itemsAreInOrderAndEqualOnesStayAsTheyWere(@ForAll("keys") List<Integer> keys) {
    var expected =
        IntStream.range(0, keys.size())
            .boxed()
            .sorted(Comparator.comparing(keys::get))
            .mapToInt(Integer::intValue)
            .toArray();

    assertThat(Order.of(keys.size(), (a, b) -> keys.get(a).compareTo(keys.get(b))))
        .isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<Integer>> keys() {
    return Arbitraries.integers().between(0, 20).list().ofMaxSize(50);
  }
}
