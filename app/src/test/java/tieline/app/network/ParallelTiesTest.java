package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.TieMark;
import tieline.model.layout.Positions;

/// Ties that share both ends: those of a pair, and those of a party to itself.
class ParallelTiesTest {
  /// How far apart lines are that can be told apart, in pixels.
  private static final double APART = 8;

  private static List<TieMark> drawn(Sample sample, Positions positions) {
    var state = Sample.looking(sample.view(), Theme.LIGHT, new Zoom(1, 100, 300));
    return Sample.marks(state, positions, 1000, 600).ties();
  }

  private static void checkApart(List<TieMark> ties) {
    for (int i = 0; i < ties.size(); i++) {
      var one = ties.get(i).curve();
      for (var other : ties.subList(i + 1, ties.size())) {
        assertThat(other.curve().distance(one.x(0.5), one.y(0.5))).isGreaterThan(APART);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 7})
  void tiesOfAPairNeverCoincideWhicheverWayTheyRun(int count) {
    var sample = new Sample().party("a", "A").party("b", "B");
    for (int i = 0; i < count; i++) {
      sample.contract("c" + i, i % 2 == 0 ? "a" : "b", i % 2 == 0 ? "b" : "a", null);
    }
    var ties = drawn(sample, Sample.PAIRED);
    assertThat(ties).hasSize(count).noneMatch(TieMark::isBundle);
    checkApart(ties);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void tiesToOneselfAreLoopsThatLeaveTheDiscAndNeverCoincide(int count) {
    var sample = new Sample().party("a", "A");
    for (int i = 0; i < count; i++) {
      sample.contract("c" + i, "a", "a", null);
    }
    var ties = drawn(sample, Positions.of(new double[] {300}, new double[1]));
    assertThat(ties).hasSize(count);
    for (var tie : ties) {
      double out = Math.hypot(tie.curve().x(0.5) - 400, tie.curve().y(0.5) - 300);
      assertThat(out).isGreaterThan(2 * Sizes.LEAST_RADIUS);
    }
    checkApart(ties);
  }
}
