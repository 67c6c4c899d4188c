package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.VertexMark;
import tieline.app.state.Period;
import tieline.app.state.View;
import tieline.model.graph.Vertex;
import tieline.model.layout.Positions;
import tieline.model.time.When;

/// The shipped network as it is first looked at.
class NetworkCameraTest {
  private final View view = Sample.shipped();
  private final Positions positions = NetworkLayout.settled(view.network(), view.saved());

  private Marks marks(double width, double height) {
    return Sample.marks(Sample.looking(view, Theme.LIGHT, null), positions, width, height);
  }

  private static Box extent(Marks marks) {
    return marks.vertices().stream().map(VertexMark::box).reduce(Box::union).orElseThrow();
  }

  @Test
  void inAWideAndLowPictureItStandsInTheMiddle() {
    var marks = marks(1600, 380);
    assertThat(extent(marks).centreX()).isCloseTo(800, within(1.0));
  }

  @Test
  void inANarrowerOneItStandsClearOfTheLegend() {
    var marks = marks(900, 640);
    var legend = Objects.requireNonNull(marks.legend()).box();
    assertThat(extent(marks).x()).isGreaterThan(legend.right());
    assertThat(extent(marks).right()).isLessThan(900);
  }

  @Test
  void betweenTheLegendAndWhatStandsInTheMiddleThereIsRoomForNames() {
    for (double width = 1000; width <= 1600; width += 40) {
      var marks = marks(width, 380);
      var legend = Objects.requireNonNull(marks.legend()).box();
      assertThat(extent(marks).x()).as("%.0f wide", width).isGreaterThan(legend.right() + 140);
    }
  }

  @Test
  void whereThereIsNoLegendNothingStandsUnderTheControls() {
    for (double width = 420; width < 640; width += 20) {
      var pane = new Box(0, 0, width, 370);
      var fitted = new NetworkCamera(view.network(), positions).fitted(width, 370);
      var marks = Sample.marks(Sample.looking(view, Theme.LIGHT, fitted), positions, width, 370);
      assertThat(marks.vertices())
          .as("%.0f wide", width)
          .noneMatch(v -> v.box().intersects(ControlColumn.box(pane)))
          .allMatch(v -> pane.encloses(v.box()));
    }
  }

  @Test
  void theLineBelowItThatCountsWhatIsNotShownHasRoom() {
    var extent = extent(marks(1600, 380));
    assertThat(380 - extent.bottom()).isCloseTo(extent.y() + 20, within(1.0));
  }

  @Test
  void aSelectedCommitmentIsFittedWithItsParties() {
    var network = view.network();
    var contract = new NetworkCamera(network, positions).on(List.of("openai-oracle"), 1200, 700);
    var parties = new NetworkCamera(network, positions).on(List.of("openai", "oracle"), 1200, 700);
    assertThat(contract).isEqualTo(parties);
    assertThat(contract.scale())
        .isGreaterThan(new NetworkCamera(network, positions).fitted(1200, 700).scale());
  }

  @Test
  void whereNothingThatIsSelectedIsInTheNetworkEverythingIsFitted() {
    var network = view.network();
    var all = new NetworkCamera(network, positions).fitted(1200, 700);
    for (var selected : List.of(List.<String>of(), List.of("nobody"))) {
      assertThat(new NetworkCamera(network, positions).on(selected, 1200, 700)).isEqualTo(all);
    }
  }

  @Test
  void aFewVerticesAreNotBlownUpToFillThePicture() {
    var pair = Sample.pair(1);
    var near = Positions.of(new double[] {0, 40}, new double[2]);
    assertThat(new NetworkCamera(pair.network(), near).fitted(1600, 1000).scale()).isLessThan(2.5);
  }

  @Test
  void thePlacesOfAVentureThatLiesOutsideOfTheTimeWindowAreGreyWithIt() {
    var period = Period.ALL.brushed(When.parse("2018").extent());
    var state = Sample.looking(view, Theme.LIGHT, null).with(period);
    var sites =
        Sample.marks(state, positions, 1200, 700).vertices().stream()
            .filter(v -> v.vertex() instanceof Vertex.Site)
            .toList();
    assertThat(sites).hasSizeGreaterThan(3).allMatch(v -> v.light() == Light.GHOST);
  }
}
