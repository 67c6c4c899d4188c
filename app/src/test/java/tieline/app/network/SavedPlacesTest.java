package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import tieline.model.dataset.Spot;
import tieline.model.graph.Network;

/// Saved places are kept where they make a picture, whatever program they come from.
class SavedPlacesTest {
  private static final int COUNT = 8;

  private static final Network CHAIN = chain();

  private static Network chain() {
    var sample = new Sample();
    for (int i = 0; i < COUNT; i++) {
      sample.party("p" + i, "Party " + i);
    }
    for (int i = 1; i < COUNT; i++) {
      sample.contract("c" + i, "p" + (i - 1), "p" + i, null);
    }
    return sample.view().network();
  }

  private static Map<String, Spot> each(IntFunction<Spot> place) {
    var places = new HashMap<String, Spot>();
    for (int i = 0; i < COUNT; i++) {
      places.put("p" + i, place.apply(i));
    }
    return places;
  }

  /// Places anywhere in a square.
  private static Map<String, Spot> scattered(double middle, double side) {
    var random = new Random(1);
    return each(i ->
        new Spot(
            middle + side * (random.nextDouble() - 0.5),
            middle + side * (random.nextDouble() - 0.5)));
  }

  private static Map<String, Spot> legible(Map<String, Spot> saved) {
    return SavedPlaces.legible(CHAIN, saved);
  }

  private static double between(Map<String, Spot> places, String a, String b) {
    var one = Objects.requireNonNull(places.get(a));
    var other = Objects.requireNonNull(places.get(b));
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  /// No two discs of these places coincide, and all lie in a square that a window can show.
  private static void checkSeen(Map<String, Spot> saved) {
    var settled = NetworkLayout.settled(CHAIN, saved);
    for (int i = 0; i < COUNT; i++) {
      assertThat(Math.hypot(settled.x(i), settled.y(i))).isLessThan(20_000);
      for (int j = 0; j < i; j++) {
        assertThat(Math.hypot(settled.x(i) - settled.x(j), settled.y(i) - settled.y(j)))
            .isGreaterThan(2 * Sizes.LEAST_RADIUS);
      }
    }
  }

  @Test
  void placesThatMakeAPictureStayAsTheyAre() {
    for (double side : new double[] {200, 1_000, 20_000}) {
      var saved = scattered(side / 2, side);
      assertThat(legible(saved)).isEqualTo(saved);
    }
    var line = each(i -> new Spot(0, 200 * i));
    assertThat(legible(line)).isEqualTo(line);
    var one = Map.of("p3", new Spot(12, -7));
    assertThat(legible(one)).isEqualTo(one);
  }

  @Test
  void placesInTheUnitSquareAreSpreadAlike() {
    var saved = scattered(0.5, 1);
    var seen = legible(saved);
    double factor = between(seen, "p0", "p1") / between(saved, "p0", "p1");
    assertThat(factor).isGreaterThan(300);
    assertThat(seen).hasSize(COUNT);
    assertThat(between(seen, "p2", "p7") / between(saved, "p2", "p7"))
        .isCloseTo(factor, within(1e-6));
    checkSeen(saved);
  }

  @Test
  void placesAnywhereInTheRangeOfTheFormatAreSeen() {
    checkSeen(scattered(0, 1e12));
    checkSeen(scattered(0, 2e21));
    checkSeen(scattered(1e12, 1_000));
    checkSeen(scattered(-1e21, 0));
    checkSeen(scattered(0, 1e-300));
    checkSeen(each(i -> new Spot(i % 2 == 0 ? 1e12 : -1e12, i * 1e12)));
  }

  @Test
  void whereAllAreAtOnePlaceTheySettleAsIfNoneWereSaved() {
    assertThat(legible(each(i -> new Spot(40, 40)))).isEmpty();
  }

  @Test
  void ofSeveralAtOnePlaceTheFirstStaysAndTheOthersSettle() {
    var saved = scattered(0, 1_000);
    saved.put("p1", new Spot(0, 0));
    saved.put("p2", new Spot(-0.0, 0));
    saved.put("p3", new Spot(0.1, 0.2));
    var expected = new HashMap<>(saved);
    expected.remove("p2");
    expected.remove("p3");
    assertThat(legible(saved)).isEqualTo(expected);
    checkSeen(saved);
  }

  @Test
  void placesOfWhatIsNotInTheNetworkCountForNothing() {
    var saved = scattered(0.5, 1);
    var expected = legible(saved);
    saved.put("nobody", new Spot(5_000, 5_000));
    assertThat(legible(saved)).isEqualTo(expected);
  }
}
