package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;

class EnclosureTest {
  /// An area like a horseshoe, open at the top.
  private static final Enclosure HORSESHOE =
      Enclosure.of(0, 0, 30, 0, 30, 70, 70, 70, 70, 0, 100, 0, 100, 100, 0, 100);

  @Test
  void whatLiesInTheHollowOfALineIsNotInside() {
    assertThat(HORSESHOE.contains(15, 20)).isTrue();
    assertThat(HORSESHOE.contains(50, 85)).isTrue();
    assertThat(HORSESHOE.contains(50, 20)).isFalse();
    assertThat(HORSESHOE.contains(-1, 20)).isFalse();
  }

  @Test
  void aCurveIsInsideOnlyWithAllOfItself() {
    assertThat(HORSESHOE.contains(Curve.arc(10, 85, 90, 85, 0))).isTrue();
    assertThat(HORSESHOE.contains(Curve.arc(15, 20, 85, 20, 0))).isFalse();
    var box = Enclosure.of(new Box(0, 0, 100, 50));
    assertThat(box.contains(Curve.arc(10, 25, 90, 25, 20))).isTrue();
    assertThat(box.contains(Curve.arc(10, 25, 90, 25, 40))).isFalse();
    assertThat(box.contains(Curve.arc(10, 25, 130, 25, 0))).isFalse();
  }

  @Test
  void aLineThatHardlyBeganEnclosesNothing() {
    assertThat(Enclosure.of(5, 5).contains(5, 5)).isFalse();
    assertThat(Enclosure.of(5, 5, 9, 9).contains(7, 7)).isFalse();
  }
}
