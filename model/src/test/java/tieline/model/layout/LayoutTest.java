package tieline.model.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutTest {
  @Test
  void aPathIsDrawnStraightWithEdgesOfTheLengthAskedFor() {
    var path = LayoutGraph.builder(4).edge(0, 1).edge(1, 2).edge(2, 3).build();
    var p = Layout.of(LayoutCharacter.DISTANCES).withEdgeLength(100).positions(path);
    assertThat(distance(p, 0, 1)).isBetween(95.0, 105.0);
    assertThat(distance(p, 0, 3)).isBetween(290.0, 305.0);
  }

  @Test
  void discsDoNotOverlap() {
    var star = LayoutGraph.builder(30).disc(0, 40);
    for (int i = 1; i < 30; i++) {
      star.edge(0, i).disc(i, 25);
    }
    var p = Layout.of(LayoutCharacter.FORCES).positions(star.build());
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(p, i, j)).isGreaterThanOrEqualTo(j == 0 ? 65 : 50);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void heavyEdgesAreStretchedLess(LayoutCharacter character) {
    var random = new SplittableRandom(7);
    var graph = LayoutGraph.builder(400);
    for (int e = 0; e < 1200; e++) {
      graph.edge(e % 400, random.nextInt(400), e % 2 == 0 ? 1 : 8);
    }
    var built = graph.build();
    var p = Layout.of(character).positions(built);
    var adjacency = built.adjacency();
    double light = 0;
    double heavy = 0;
    for (int i = 0; i < 400; i++) {
      for (int e = adjacency.offset[i]; e < adjacency.offset[i + 1]; e++) {
        double length = distance(p, i, adjacency.target[e]);
        light += adjacency.weight[e] < 1 ? length : 0;
        heavy += adjacency.weight[e] > 1 ? length : 0;
      }
    }
    assertThat(heavy).isLessThan(0.9 * light);
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void aHubStandsAmongItsParticipants(LayoutCharacter character) {
    var parties = preferential(60, 2);
    var graph = LayoutGraph.builder(61);
    var ties = parties.adjacency();
    for (int i = 0; i < 60; i++) {
      for (int e = ties.offset[i]; e < ties.offset[i + 1]; e++) {
        if (i < ties.target[e]) {
          graph.edge(i, ties.target[e]);
        }
      }
    }
    int[] participants = {20, 35, 50};
    for (int i : participants) {
      graph.edge(60, i, 3);
    }
    var p = Layout.of(character).positions(graph.build());
    for (int i : participants) {
      long nearer =
          IntStream.range(0, 60).filter(j -> distance(p, 60, j) < distance(p, 60, i)).count();
      assertThat(nearer).as("parties nearer to the hub than participant %d", i).isLessThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void theNumberOfThreadsDoesNotMatterToASingleBit(LayoutCharacter character) {
    for (int n : new int[] {3000, 7000}) {
      var graph = preferential(n, 2);
      var one = Layout.of(character).positions(graph);
      assertThat(Layout.of(character).withThreads(2).positions(graph)).isEqualTo(one);
      assertThat(Layout.of(character).withThreads(4).positions(graph)).isEqualTo(one);
      assertThat(Layout.of(character).withSeed(2).positions(graph)).isNotEqualTo(one);
    }
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void dotsOfAHundredthOfTheMedianEdgeDoNotOverlap(LayoutCharacter character) {
    var graph = preferential(700, 3);
    var p = Layout.of(character).positions(graph);
    double diameter = 0.02 * medianEdge(graph.adjacency(), p);
    for (int i = 0; i < p.count(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(p, i, j)).isGreaterThan(diameter);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void aLayoutAsksBeforeEverySweepWhetherItIsStillWanted(LayoutCharacter character) {
    var graph = preferential(700, 2);
    var asked = new AtomicInteger();
    var layout = Layout.of(character).withCancelled(() -> asked.incrementAndGet() < 0);
    assertThat(layout.run(graph).iterations()).isBetween(20, asked.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 50})
  void aLayoutThatIsCancelledEndsAtOnce(int answer) {
    var graph = preferential(700, 2);
    var asked = new AtomicInteger();
    var layout =
        Layout.of(LayoutCharacter.DISTANCES).withCancelled(() -> asked.incrementAndGet() >= answer);
    assertThatThrownBy(() -> layout.run(graph)).isInstanceOf(CancellationException.class);
    assertThat(asked).hasValue(answer);
  }

  private static double medianEdge(Adjacency graph, Positions p) {
    return IntStream.range(0, p.count())
        .boxed()
        .flatMapToDouble(i ->
            IntStream.range(graph.offset[i], graph.offset[i + 1])
                .mapToDouble(e -> distance(p, i, graph.target[e])))
        .sorted()
        .skip(graph.target.length / 2)
        .findFirst()
        .orElseThrow();
  }

  /// Every node ties itself to some of the ends of earlier edges (Barabási and Albert 1999).
  private static LayoutGraph preferential(int n, int ties) {
    var random = new SplittableRandom(5);
    var graph = LayoutGraph.builder(n);
    int[] ends = new int[2 * n * ties];
    int count = 0;
    for (int i = 1; i < n; i++) {
      for (int k = 0; k < ties; k++) {
        int j = count == 0 ? 0 : ends[random.nextInt(count)];
        graph.edge(i, j);
        ends[count++] = i;
        ends[count++] = j;
      }
    }
    return graph.build();
  }

  private static double distance(Positions p, int i, int j) {
    return Math.hypot(p.x(i) - p.x(j), p.y(i) - p.y(j));
  }
}
