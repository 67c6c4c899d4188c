package tieline.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class LanesTest {
  record Item(int lane, long start, long length, double label) {}

  @Test
  void itemsThatOverlapGetRowsOfTheirOwn() {
    var lanes = Lanes.of(1, new int[3], new double[] {0, 5, 10}, new double[] {10, 15, 20});

    assertThat(lanes.row(0)).isZero();
    assertThat(lanes.row(1)).isOne();
    assertThat(lanes.row(2)).isZero();
    assertThat(lanes.rows(0)).isEqualTo(2);
  }

  @Test
  void ofItemsThatBeginTogetherTheLongestIsOnTop() {
    var lanes = Lanes.of(1, new int[3], new double[] {0, 0, 0}, new double[] {5, 20, 10});

    assertThat(IntStream.range(0, 3).map(lanes::row)).containsExactly(2, 0, 1);
  }

  @Test
  void lanesStandBelowEachOther() {
    var lanes = Lanes.of(3, new int[] {0, 0, 2}, new double[] {0, 0, 0}, new double[] {10, 10, 10});

    assertThat(List.of(lanes.top(0), lanes.top(1), lanes.top(2))).containsExactly(0, 2, 3);
    assertThat(lanes.rows(1)).as("rows of an empty lane").isOne();
    assertThat(lanes.row(2)).as("row within its lane").isZero();
    assertThat(lanes.rows()).isEqualTo(4);
  }

  @Test
  void anItemWithoutExtentIsRefused() {
    assertThatThrownBy(() -> Lanes.of(1, new int[1], new double[] {5}, new double[] {5}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lanes.of(1, new int[1], new double[] {Double.NaN}, new double[] {5}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void noItemOverlapsAnotherInItsRow(@ForAll("items") List<Item> items) {
    var scale = new TimeScale(0, 60);
    var lanes = stacked(items, scale);

    for (var a = 0; a < items.size(); a++) {
      for (var b = 0; b < a; b++) {
        if (items.get(a).lane == items.get(b).lane && lanes.row(a) == lanes.row(b)) {
          assertThat(overlap(items.get(a), items.get(b), scale)).isFalse();
        }
      }
    }
  }

  @Property
  void aLaneHasNoMoreRowsThanItsMostCrowdedPlace(@ForAll("items") List<Item> items) {
    var scale = new TimeScale(0, 60);
    var lanes = stacked(items, scale);

    for (var lane = 0; lane < 3; lane++) {
      assertThat(lanes.rows(lane)).isEqualTo(Math.max(1, crowd(items, lane, scale)));
    }
  }

  /// The greatest number of items of a lane at one pixel, which is at some item's start.
  private static int crowd(List<Item> items, int lane, TimeScale scale) {
    var own = items.stream().filter(item -> item.lane == lane).toList();
    return own.stream()
        .mapToInt(at ->
            (int)
                own.stream()
                    .filter(item -> start(item, scale) <= start(at, scale))
                    .filter(item -> start(at, scale) < end(item, scale))
                    .count())
        .max()
        .orElse(0);
  }

  @Property
  void rowsHoldUnderPanningAndWithinALevelOfZoom(
      @ForAll("items") List<Item> items,
      @ForAll @DoubleRange(min = 30, max = 3_000) double secondsPerPixel,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double pixels) {
    var scale = new TimeScale(0, secondsPerPixel);
    var rows = rows(items, stacked(items, scale.level()));

    assertThat(rows(items, stacked(items, scale.panned(pixels).level()))).isEqualTo(rows);
    for (var a = 0; a < items.size(); a++) {
      for (var b = 0; b < a; b++) {
        if (items.get(a).lane == items.get(b).lane && rows[a] == rows[b]) {
          assertThat(overlap(items.get(a), items.get(b), scale)).isFalse();
        }
      }
    }
  }

  private static int[] rows(List<Item> items, Lanes lanes) {
    return IntStream.range(0, items.size()).map(lanes::row).toArray();
  }

  private static Lanes stacked(List<Item> items, TimeScale scale) {
    return Lanes.of(
        3,
        items.stream().mapToInt(Item::lane).toArray(),
        items.stream().mapToDouble(item -> start(item, scale)).toArray(),
        items.stream().mapToDouble(item -> end(item, scale)).toArray());
  }

  private static boolean overlap(Item a, Item b, TimeScale scale) {
    // A millionth of a pixel is the rounding of the scale.
    return start(a, scale) < end(b, scale) - 1e-6 && start(b, scale) < end(a, scale) - 1e-6;
  }

  private static double start(Item item, TimeScale scale) {
    return scale.apply(item.start);
  }

  private static double end(Item item, TimeScale scale) {
    return scale.apply(item.start + item.length) + item.label;
  }

  @Provide
  Arbitrary<List<Item>> items() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.longs().between(0, 50).map(hours -> hours * 3_600),
            Arbitraries.longs().between(1, 20).map(hours -> hours * 3_600),
            Arbitraries.doubles().between(0, 200))
        .as(Item::new)
        .list()
        .ofMaxSize(40);
  }

  @Test
  void aHundredThousandItemsAreStacked() {
    var count = 100_000;
    var start = new double[count];
    Arrays.setAll(start, i -> i * 7_919L % count);
    var end = Arrays.stream(start).map(x -> x + 3).toArray();

    assertThat(Lanes.of(1, new int[count], start, end).rows()).isEqualTo(3);
  }
}
