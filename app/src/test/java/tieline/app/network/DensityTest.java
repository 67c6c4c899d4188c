package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.VertexMark;
import tieline.app.state.View;
import tieline.model.layout.Positions;

/// What is crowded is drawn smaller and fainter.
class DensityTest {
  private static final View CROWD = Sample.star(1_000);
  private static final Topology TOPOLOGY = Topology.of(CROWD.network());

  /// Spread evenly over a square of this side about the origin.
  private static Positions square(int count, double side) {
    var random = new Random(3);
    double[] x = new double[count];
    double[] y = new double[count];
    Arrays.setAll(x, i -> (random.nextDouble() - 0.5) * side);
    Arrays.setAll(y, i -> (random.nextDouble() - 0.5) * side);
    return Positions.of(x, y);
  }

  private static Density of(double side) {
    return Density.of(TOPOLOGY, square(1_001, side));
  }

  @Test
  void discsOfACrowdLeaveMostOfTheGroundFreeAtEveryZoom() {
    var crowd = of(1_000);
    for (double scale = 0.2; scale < 1; scale *= 1.3) {
      double radius = Sizes.LEAST_RADIUS * crowd.size(scale);
      double spacing = 1_000 * scale / Math.sqrt(1_001);
      assertThat(Math.PI * radius * radius).isLessThan(0.15 * spacing * spacing);
    }
  }

  @Test
  void marksGrowWithTheZoomUpToABound() {
    var crowd = of(4_000);
    double before = 0;
    for (double scale = 0.05; scale < 20; scale *= 1.2) {
      assertThat(crowd.size(scale)).isGreaterThanOrEqualTo(before);
      before = crowd.size(scale);
    }
    assertThat(before).isEqualTo(1.6);
  }

  @Test
  void aFewThatAreFarOffDoNotMakeACrowdLessCrowded() {
    var near = square(1_001, 1_000);
    double[] x = new double[1_001];
    double[] y = new double[1_001];
    Arrays.setAll(x, i -> i < 3 ? 5_000.0 * (i - 1) : near.x(i));
    Arrays.setAll(y, i -> i < 3 ? 5_000.0 : near.y(i));
    var strayed = Density.of(TOPOLOGY, Positions.of(x, y));
    assertThat(strayed.spacing()).isCloseTo(of(1_000).spacing(), within(of(1_000).spacing()));
  }

  @Test
  void linesAreFainterTheMoreOfThemThereAreAndStrongerTheNearer() {
    assertThat(of(500).strength(0.5)).isLessThan(of(4_000).strength(0.5)).isPositive();
    assertThat(of(500).strength(0.5)).isLessThan(of(500).strength(2));
  }

  @Test
  void aSmallNetworkIsNeverACrowd() {
    var few = Sample.pair(3);
    var density = Density.of(Topology.of(few.network()), Sample.PAIRED);
    assertThat(density.size(1)).isEqualTo(1);
    assertThat(density.strength(0.2)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void whatStandsInOnePointOrOnOneLineHasASizeToo(double slope) {
    double[] x = new double[1_001];
    double[] y = new double[1_001];
    Arrays.setAll(x, i -> slope * i);
    Arrays.setAll(y, i -> slope * i);
    var density = Density.of(TOPOLOGY, Positions.of(x, y));
    assertThat(density.size(1)).isBetween(0.1, 1.6);
    assertThat(density.strength(1)).isBetween(0.0, 1.0);
  }

  @Test
  void ofTheNamesInACrowdOnlyTheForemostCoverDots() {
    var state = Sample.looking(CROWD, Theme.LIGHT, new Zoom(1, 500, 350));
    var marks = Sample.marks(state, square(1_001, 400), 1000, 700);
    var dots = marks.vertices().stream().filter(v -> v.radius() < 3).toList();
    assertThat(dots).hasSizeGreaterThan(900);
    assertThat(marks.labels().stream().filter(label -> covers(label, dots))).hasSizeBetween(1, 20);
    assertThat(marks.pills())
        .allSatisfy(pill -> assertThat(dots).noneMatch(dot -> holds(pill.box(), dot)));
  }

  private static boolean covers(Label label, Iterable<VertexMark> dots) {
    for (var dot : dots) {
      if (!dot.equals(label.of()) && holds(label.box(), dot)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Box box, VertexMark dot) {
    return box.contains(dot.x(), dot.y());
  }
}
