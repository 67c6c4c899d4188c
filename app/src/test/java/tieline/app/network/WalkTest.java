package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tieline.model.graph.Network;
import tieline.model.layout.Positions;

/// A cross of parties about a middle one, which is tied to those at its left and right alone.
class WalkTest {
  private static final Network CROSS =
      new Sample()
          .party("middle", "Middle")
          .party("right", "Right")
          .party("left", "Left")
          .party("above", "Above")
          .party("below", "Below")
          .party("nearer", "Nearer, but a stranger")
          .contract("r", "middle", "right", null)
          .contract("l", "left", "middle", null)
          .view()
          .network();

  private static final Positions PLACES =
      Positions.of(new double[] {0, 200, -200, 0, 0, 100}, new double[] {0, 0, 0, -150, 150, 10});

  private static @Nullable String from(@Nullable String start, int dx, int dy) {
    return from(start, dx, dy, Set.of());
  }

  private static @Nullable String from(@Nullable String start, int dx, int dy, Set<String> hidden) {
    var walk = new Walk(CROSS, PLACES, vertex -> !hidden.contains(vertex.id()));
    int next = walk.step(start, dx, dy);
    return next < 0 ? null : CROSS.vertices().get(next).id();
  }

  @Test
  void arrowsLeadToTheNearestInTheirDirection() {
    assertThat(from("middle", -1, 0)).isEqualTo("left");
    assertThat(from("middle", 0, -1)).isEqualTo("above");
    assertThat(from("middle", 0, 1)).isEqualTo("below");
    // Another is nearer, but almost straight to the left.
    assertThat(from("right", 0, 1)).isEqualTo("below");
  }

  @Test
  void aNeighbourGoesBeforeAStrangerThatIsNearer() {
    assertThat(from("middle", 1, 0)).isEqualTo("right");
  }

  @Test
  void aStrangerIsReachedWhereThereIsNoNeighbour() {
    assertThat(from("nearer", -1, 0)).isEqualTo("middle");
    assertThat(from("nearer", 1, 0)).isEqualTo("right");
  }

  @Test
  void fromNowhereTheWalkBeginsAtTheSideThatItComesFromAndAtTheEdgeItEnds() {
    assertThat(from(null, 1, 0)).isEqualTo("left");
    assertThat(from(null, -1, 0)).isEqualTo("right");
    assertThat(from("no such subject", 0, 1)).isEqualTo("above");
    assertThat(from(null, 0, -1)).isEqualTo("below");
    assertThat(from("right", 1, 0)).isNull();
    var none = new Sample().view().network();
    assertThat(new Walk(none, Positions.none(), vertex -> true).step(null, 1, 0)).isNegative();
  }

  @Test
  void fromATieItLeadsToThePartyInTheDirection() {
    assertThat(from("r", 1, 0)).isEqualTo("right");
    assertThat(from("r", -1, 0)).isEqualTo("middle");
    assertThat(from("l", -1, 0)).isEqualTo("left");
    assertThat(from("r", 1, 0, Set.of("right"))).isEqualTo("middle");
    assertThat(from("r", 1, 0, Set.of("right", "middle"))).isEqualTo("left");
  }

  @Test
  void whatIsNotDrawnIsNotReached() {
    assertThat(from("middle", 1, 0, Set.of("right"))).isEqualTo("nearer");
    assertThat(from("middle", 1, 0, Set.of("right", "nearer"))).isNull();
    assertThat(from(null, 1, 0, Set.of("left"))).isEqualTo("middle");
  }

  @Test
  void fromWhatIsNotDrawnItBeginsAsFromNowhere() {
    assertThat(from("middle", 1, 0, Set.of("middle"))).isEqualTo("left");
  }

  @Test
  void everyStepLeadsInItsDirection() {
    for (int i = 0; i < CROSS.vertices().size(); i++) {
      var next = from(CROSS.vertices().get(i).id(), 0, 1);
      for (int j = 0; j < CROSS.vertices().size(); j++) {
        if (CROSS.vertices().get(j).id().equals(next)) {
          assertThat(PLACES.y(j)).isGreaterThan(PLACES.y(i));
        }
      }
    }
  }
}
