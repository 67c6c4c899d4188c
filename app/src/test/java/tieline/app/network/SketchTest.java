package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.View;
import tieline.model.layout.Positions;

/// What is drawn more coarsely, and when.
class SketchTest {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 960;
  private static final View LARGE = Sample.star(3_000);

  /// On a circle of this radius about the hub in the middle of the picture.
  private static Positions wheel(double radius) {
    double[] x = new double[3_001];
    double[] y = new double[3_001];
    Arrays.setAll(x, i -> WIDTH / 2 + (i == 0 ? 0 : radius * Math.cos(i)));
    Arrays.setAll(y, i -> HEIGHT / 2 + (i == 0 ? 0 : radius * Math.sin(i)));
    return Positions.of(x, y);
  }

  private static String window(Positions positions, Refinement refinement) {
    var state = Sample.looking(LARGE, Theme.LIGHT, new Zoom(1, 0, 0));
    var ink = new SvgInk(WIDTH, HEIGHT, "sketch");
    new Composer(Sample.TYPE)
        .compose(new Composer.Subject(state, positions, refinement), WIDTH, HEIGHT)
        .picture()
        .paint(ink, WIDTH, HEIGHT);
    return ink.document();
  }

  @Test
  void aLargeNetworkIsJaggedWhileItMovesAndSmoothAtRest() {
    assertThat(window(wheel(90), Refinement.MOVING)).contains("crispEdges");
    assertThat(window(wheel(90), Refinement.RESTING)).doesNotContain("crispEdges");
  }

  @Test
  void moreThanCanBeDrawnInTimeIsSmoothAfterAWhile() {
    assertThat(window(wheel(450), Refinement.FINE)).doesNotContain("crispEdges");
    assertThat(Refinement.RESTING.next(LARGE.network())).isEqualTo(Refinement.FINE);
    assertThat(Refinement.RESTING.next(Sample.pair(3).network())).isNull();
  }

  @Test
  void moreThanCanBeDrawnInTimeIsJaggedInTheWindowAndSmoothInAFigure() {
    assertThat(window(wheel(450), Refinement.RESTING)).contains("crispEdges");
    var state = Sample.looking(LARGE, Theme.LIGHT, new Zoom(1, 0, 0));
    var figure = new SvgInk(WIDTH, HEIGHT, "figure");
    Sample.painter(state, wheel(450), WIDTH, HEIGHT).paint(figure, WIDTH, HEIGHT);
    assertThat(figure.document()).doesNotContain("crispEdges");
  }
}
