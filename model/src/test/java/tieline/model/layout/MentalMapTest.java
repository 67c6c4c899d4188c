package tieline.model.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class MentalMapTest {
  private static final int NODES = 300;

  private final SplittableRandom random = new SplittableRandom(3);
  private final int[][] ties = ties();

  @Test
  void droppingATenthOfTheTiesAndPuttingThemBackKeepsTheMap() {
    var whole = graph(ties);
    var before = Layout.of(LayoutCharacter.FORCES).positions(whole);
    var thinned = Arrays.copyOf(ties, ties.length * 9 / 10);

    var without = new Simulation(whole, before, 120).restart(graph(thinned), i -> i);
    settle(without);
    assertThat(without.positions()).isNotEqualTo(before);
    assertThat(medianMove(before, without.positions())).isLessThan(0.05);

    var again = without.restart(whole, i -> i);
    settle(again);
    assertThat(medianMove(before, again.positions())).isLessThan(0.03);
  }

  @Test
  void aNewNodeComesToItsNeighbours() {
    var whole = graph(ties);
    var before = Layout.of(LayoutCharacter.FORCES).positions(whole);
    var larger = LayoutGraph.builder(NODES + 1).edge(NODES, 7);
    for (int[] tie : ties) {
      larger.edge(tie[0], tie[1]);
    }
    var simulation =
        new Simulation(whole, before, 120).restart(larger.build(), i -> i < NODES ? i : -1);
    settle(simulation);
    var after = simulation.positions();
    assertThat(Math.hypot(after.x(NODES) - after.x(7), after.y(NODES) - after.y(7)))
        .isBetween(10.0, 360.0);
  }

  private int[][] ties() {
    int[][] all = new int[2 * NODES][];
    for (int k = 0; k < all.length; k++) {
      int i = 1 + k % (NODES - 1);
      all[k] = new int[] {i, random.nextInt(i)};
    }
    for (int k = all.length - 1; k > 0; k--) {
      int j = random.nextInt(k + 1);
      var swap = all[k];
      all[k] = all[j];
      all[j] = swap;
    }
    return all;
  }

  private static LayoutGraph graph(int[][] ties) {
    var graph = LayoutGraph.builder(NODES);
    for (int[] tie : ties) {
      graph.edge(tie[0], tie[1]);
    }
    return graph.build();
  }

  private static void settle(Simulation simulation) {
    for (int k = 0; k < 300 && !simulation.isSettled(); k++) {
      simulation.step();
    }
    assertThat(simulation.isSettled()).isTrue();
  }

  /// How far the median node moved, as a share of the diagonal, after alignment (Procrustes).
  private static double medianMove(Positions a, Positions b) {
    int n = a.count();
    double ax = mean(a, true);
    double ay = mean(a, false);
    double bx = mean(b, true);
    double by = mean(b, false);
    double dot = 0;
    double cross = 0;
    double norm = 0;
    for (int i = 0; i < n; i++) {
      double px = a.x(i) - ax;
      double py = a.y(i) - ay;
      double qx = b.x(i) - bx;
      double qy = b.y(i) - by;
      dot += qx * px + qy * py;
      cross += qx * py - qy * px;
      norm += qx * qx + qy * qy;
    }
    double[] move = new double[n];
    double[] xs = new double[n];
    double[] ys = new double[n];
    for (int i = 0; i < n; i++) {
      double qx = b.x(i) - bx;
      double qy = b.y(i) - by;
      move[i] =
          Math.hypot(
              (dot * qx - cross * qy) / norm - (a.x(i) - ax),
              (cross * qx + dot * qy) / norm - (a.y(i) - ay));
      xs[i] = a.x(i);
      ys[i] = a.y(i);
    }
    Arrays.sort(move);
    Arrays.sort(xs);
    Arrays.sort(ys);
    return move[n / 2] / Math.hypot(xs[n - 1] - xs[0], ys[n - 1] - ys[0]);
  }

  private static double mean(Positions p, boolean horizontal) {
    double sum = 0;
    for (int i = 0; i < p.count(); i++) {
      sum += horizontal ? p.x(i) : p.y(i);
    }
    return sum / p.count();
  }
}
