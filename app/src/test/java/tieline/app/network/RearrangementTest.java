package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tieline.model.layout.Positions;

class RearrangementTest {
  private static Positions random() {
    var random = new Random(3);
    return Positions.of(
        random.doubles(30, -400, 400).toArray(), random.doubles(30, -200, 200).toArray());
  }

  /// Turned by an angle, mirrored if the sign is -1, and shifted.
  private static Positions moved(Positions p, double angle, double sign) {
    double[] x = new double[p.count()];
    double[] y = new double[p.count()];
    Arrays.setAll(x, i -> Math.cos(angle) * p.x(i) - Math.sin(angle) * sign * p.y(i) + 70);
    Arrays.setAll(y, i -> Math.sin(angle) * p.x(i) + Math.cos(angle) * sign * p.y(i) - 30);
    return Positions.of(x, y);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4, 1.7, -2.9, Math.PI})
  void aLayoutThatIsOnlyTurnedOrMirroredComesBackToWhereItWas(double angle) {
    var former = random();
    for (double sign : new double[] {1, -1}) {
      var back = Rearrangement.nearest(moved(former, angle, sign), former);
      for (int i = 0; i < former.count(); i++) {
        assertThat(back.x(i)).isCloseTo(former.x(i), within(1e-6));
        assertThat(back.y(i)).isCloseTo(former.y(i), within(1e-6));
      }
    }
  }

  private static Positions spread(Positions layout, double factor) {
    return Rearrangement.spread(layout, factor, i -> false);
  }

  @Test
  void spreadingLeavesWhatIsHeldInItsPlace() {
    var layout = random();
    var spread = Rearrangement.spread(layout, 2, i -> i == 5);
    assertThat(spread.x(5)).isEqualTo(layout.x(5));
    assertThat(spread.y(5)).isEqualTo(layout.y(5));
    assertThat(spread.x(6)).isNotEqualTo(layout.x(6));
  }

  @Test
  void spreadingMultipliesDistancesAndKeepsTheMiddle() {
    var layout = random();
    var spread = spread(layout, 1.5);
    double before = Math.hypot(layout.x(0) - layout.x(1), layout.y(0) - layout.y(1));
    double after = Math.hypot(spread.x(0) - spread.x(1), spread.y(0) - spread.y(1));
    assertThat(after).isCloseTo(before * 1.5, within(1e-9));
    assertThat(spread(spread(layout, 2), 0.5).x(4)).isCloseTo(layout.x(4), within(1e-9));
  }

  @Test
  void onTheWayEverythingIsBetweenItsTwoPlaces() {
    var from = random();
    var to = spread(from, 3);
    assertThat(Rearrangement.between(from, to, 0)).isEqualTo(from);
    assertThat(Rearrangement.between(from, to, 1)).isEqualTo(to);
    assertThat(Rearrangement.between(from, to, 0.5).x(7))
        .isCloseTo((from.x(7) + to.x(7)) / 2, within(1e-9));
  }
}
