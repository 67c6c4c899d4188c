package tieline.model.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SimulationTest {
  private static final LayoutGraph RING =
      LayoutGraph.builder(6)
          .edge(0, 1)
          .edge(1, 2)
          .edge(2, 3)
          .edge(3, 4)
          .edge(4, 5)
          .edge(5, 0)
          .build();
  private static final Positions START = Layout.of(LayoutCharacter.FORCES).positions(RING);

  @Test
  void aSettledLayoutOpensAtRest() {
    var simulation = new Simulation(RING, START, Layout.EDGE_LENGTH);
    assertThat(simulation.isSettled()).isTrue();
    simulation.reheat();
    settle(simulation);
    for (int i = 0; i < 6; i++) {
      assertThat(simulation.positions().x(i)).isCloseTo(START.x(i), within(0.5));
    }
  }

  @Test
  void aDraggedNodeTakesItsNeighboursAlong() {
    var simulation = new Simulation(RING, START, Layout.EDGE_LENGTH);
    simulation.pin(0, START.x(0) + 500, START.y(0));
    settle(simulation);
    assertThat(simulation.positions().x(0)).isEqualTo(START.x(0) + 500);
    assertThat(simulation.positions().x(1)).isGreaterThan(START.x(1) + 20);
  }

  @Test
  void aDragLeavesWhatIsFarAwayWhereItIs() {
    var path = LayoutGraph.builder(200);
    for (int i = 1; i < 200; i++) {
      path.edge(i - 1, i);
    }
    var graph = path.build();
    var start = Layout.of(LayoutCharacter.FORCES).positions(graph);
    var simulation = new Simulation(graph, start, Layout.EDGE_LENGTH);
    simulation.pin(0, start.x(0) + 300, start.y(0) + 300);
    settle(simulation);
    assertThat(move(start, simulation.positions(), 1)).isGreaterThan(50);
    for (int i = 100; i < 200; i++) {
      assertThat(move(start, simulation.positions(), i)).isLessThan(3);
    }
  }

  private static double move(Positions from, Positions to, int i) {
    return Math.hypot(to.x(i) - from.x(i), to.y(i) - from.y(i));
  }

  private static org.assertj.core.data.Offset<Double> within(double pixels) {
    return org.assertj.core.data.Offset.offset(pixels);
  }

  private static void settle(Simulation simulation) {
    for (int k = 0; k < 2000 && !simulation.isSettled(); k++) {
      simulation.step();
    }
    assertThat(simulation.isSettled()).isTrue();
  }
}
