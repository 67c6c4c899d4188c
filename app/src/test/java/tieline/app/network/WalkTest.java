package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

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
    return Walk.from(CROSS, PLACES, start, dx, dy);
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
  void fromNowhereTheWalkBeginsAndAtTheEdgeItEnds() {
    assertThat(from(null, 1, 0)).isEqualTo("middle");
    assertThat(from("no such party", 1, 0)).isEqualTo("middle");
    assertThat(from("right", 1, 0)).isNull();
    var none = new Sample().view().network();
    assertThat(Walk.from(none, Positions.none(), null, 1, 0)).isNull();
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
