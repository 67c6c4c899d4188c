package tieline.model.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Graphs at the ends of what there is. That positions come back at all says that they are finite.
final class StrangeGraphsTest {
  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void noNodesHaveNoPositions(LayoutCharacter character) {
    assertThat(Layout.of(character).positions(LayoutGraph.builder(0).build()).count()).isZero();
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void aNodeThatIsTiedToItselfStandsAlone(LayoutCharacter character) {
    var graph = LayoutGraph.builder(1).edge(0, 0).build();
    assertThat(Layout.of(character).positions(graph).count()).isOne();
  }

  @Test
  void nodesThatStartOnOneSpotPart() {
    var graph = LayoutGraph.builder(2).at(0, 5, 5).at(1, 5, 5).disc(0, 9).disc(1, 9).build();
    var apart = Layout.of(LayoutCharacter.FORCES).positions(graph);
    assertThat(Math.hypot(apart.x(0) - apart.x(1), apart.y(0) - apart.y(1)))
        .isGreaterThanOrEqualTo(18);
  }

  @Test
  void nodesPinnedToOneSpotStayThere() {
    var graph = LayoutGraph.builder(3).edge(0, 1).edge(1, 2).pin(0, 5, 5).pin(1, 5, 5).build();
    var p = Layout.of(LayoutCharacter.FORCES).positions(graph);
    assertThat(p.x(0)).isEqualTo(p.x(1)).isEqualTo(5);
  }

  @Test
  void anEdgeSaidTwiceIsOneOfTwiceTheWeight() {
    var twice = LayoutGraph.builder(3).edge(0, 1).edge(1, 0).edge(1, 2).build();
    var heavy = LayoutGraph.builder(3).edge(0, 1, 2).edge(1, 2).build();
    var layout = Layout.of(LayoutCharacter.FORCES);
    assertThat(layout.positions(twice)).isEqualTo(layout.positions(heavy));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, 1e300, Double.POSITIVE_INFINITY})
  void aWeightThatIsNoneIsRefused(double weight) {
    assertThatThrownBy(() -> LayoutGraph.builder(2).edge(0, 1, weight))
        .hasMessageContaining("weight " + weight);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 1e300, Double.NEGATIVE_INFINITY})
  void aPlaceOutOfTheWorldIsRefused(double x) {
    assertThatThrownBy(() -> LayoutGraph.builder(1).pin(0, x, 0))
        .hasMessageContaining("of node 0 is not within 1e9 pixels");
  }

  @Test
  void nodesPinnedAtTheEndsOfTheWorldHoldTheOthersBetweenThem() {
    var graph = LayoutGraph.builder(3).edge(0, 1).edge(1, 2).pin(0, -1e9, 0).pin(2, 1e9, 0).build();
    var p = Layout.of(LayoutCharacter.FORCES).positions(graph);
    assertThat(p.x(1)).isBetween(-1e9, 1e9);
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void fiveThousandNodesWithoutEdgesFillASheet(LayoutCharacter character) {
    var graph = LayoutGraph.builder(5000);
    IntStream.range(0, 5000).forEach(i -> graph.disc(i, 3));
    var p = Layout.of(character).positions(graph.build());
    double right = IntStream.range(0, 5000).mapToDouble(p::x).max().orElseThrow();
    double bottom = IntStream.range(0, 5000).mapToDouble(p::y).max().orElseThrow();
    assertThat(right / bottom).isBetween(1.0, 2.5);
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void aStarStandsAroundItsHub(LayoutCharacter character) {
    var star = LayoutGraph.builder(5000);
    IntStream.range(1, 5000).forEach(i -> star.edge(0, i));
    var p = Layout.of(character).positions(star.build());
    double meanX = IntStream.range(1, 5000).mapToDouble(p::x).average().orElseThrow();
    double meanY = IntStream.range(1, 5000).mapToDouble(p::y).average().orElseThrow();
    assertThat(Math.hypot(p.x(0) - meanX, p.y(0) - meanY)).isLessThan(Layout.EDGE_LENGTH / 4);
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void aLongPathIsNotRolledUp(LayoutCharacter character) {
    var path = LayoutGraph.builder(10_000);
    IntStream.range(1, 10_000).forEach(i -> path.edge(i - 1, i));
    var p = Layout.of(character).positions(path.build());
    assertThat(Math.hypot(p.x(9999) - p.x(0), p.y(9999) - p.y(0)))
        .isGreaterThan(9000 * Layout.EDGE_LENGTH);
  }

  @ParameterizedTest
  @EnumSource(LayoutCharacter.class)
  void aCliqueIsRound(LayoutCharacter character) {
    var clique = LayoutGraph.builder(300);
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < i; j++) {
        clique.edge(i, j);
      }
    }
    var p = Layout.of(character).positions(clique.build());
    assertThat(width(p) / height(p)).isBetween(0.8, 1.25);
  }

  private static double width(Positions p) {
    var range = IntStream.range(0, p.count()).mapToDouble(p::x).summaryStatistics();
    return range.getMax() - range.getMin();
  }

  private static double height(Positions p) {
    var range = IntStream.range(0, p.count()).mapToDouble(p::y).summaryStatistics();
    return range.getMax() - range.getMin();
  }
}
