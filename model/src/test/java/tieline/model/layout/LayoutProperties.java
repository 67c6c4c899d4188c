package tieline.model.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Laws of every layout, over random graphs with several components, self-loops, parallel edges,
/// weights from tiny to huge, discs, boxes and pins.
final class LayoutProperties {
  @Property(tries = 60)
  void positionsAreFiniteAndTheSameAgain(
      @ForAll @IntRange(max = 60) int nodes,
      @ForAll @IntRange(max = 90) int edges,
      @ForAll long seed,
      @ForAll LayoutCharacter character) {
    var graph = graph(nodes, edges, seed, true).build();
    var layout = Layout.of(character).withSeed(seed);
    var positions = layout.positions(graph); // refuses what is not finite
    assertThat(positions.count()).isEqualTo(nodes);
    assertThat(layout.withThreads(2).positions(graph)).isEqualTo(positions);
  }

  @Property(tries = 60)
  void pinsAreKeptExactly(
      @ForAll @IntRange(min = 1, max = 40) int nodes,
      @ForAll @IntRange(max = 60) int edges,
      @ForAll long seed,
      @ForAll LayoutCharacter character) {
    var graph = graph(nodes, edges, seed, true).build();
    var positions = Layout.of(character).positions(graph);
    for (int i = 0; i < nodes; i++) {
      if (graph.isPinned(i)) {
        assertThat(positions.x(i)).isEqualTo(graph.x(i));
        assertThat(positions.y(i)).isEqualTo(graph.y(i));
      }
    }
  }

  @Property(tries = 60)
  void shapesDoNotOverlap(
      @ForAll @IntRange(max = 60) int nodes,
      @ForAll @IntRange(max = 90) int edges,
      @ForAll long seed,
      @ForAll LayoutCharacter character) {
    var graph = graph(nodes, edges, seed, false).build();
    var positions = Layout.of(character).positions(graph);
    var shapes = graph.shapes();
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < i; j++) {
        double dx = positions.x(i) - positions.x(j);
        double dy = positions.y(i) - positions.y(j);
        assertThat(shapes.overlap(i, j, dx, dy)).as("%d and %d", i, j).isZero();
      }
    }
  }

  private static LayoutGraph.Builder graph(int nodes, int edges, long seed, boolean pins) {
    var random = new SplittableRandom(seed);
    var graph = LayoutGraph.builder(nodes);
    for (int e = 0; nodes > 0 && e < edges; e++) {
      double weight = StrictMath.pow(10, random.nextInt(25) - 12);
      graph.edge(random.nextInt(nodes), random.nextInt(nodes), weight);
    }
    for (int i = 0; i < nodes; i++) {
      switch (random.nextInt(pins ? 4 : 3)) {
        case 0 -> graph.disc(i, random.nextDouble() * 40);
        case 1 -> graph.box(i, random.nextDouble() * 200, 20);
        case 2 -> graph.at(i, random.nextInt(3), random.nextInt(3));
        default -> graph.pin(i, random.nextInt(2000) - 1000, random.nextInt(2) * 500);
      }
    }
    return graph;
  }
}
