package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Light;
import tieline.app.state.Attention;
import tieline.app.state.View;
import tieline.model.layout.Positions;

/// Names where there is little room for them.
class CrowdedNamesTest {
  private static final double WIDTH = 1150;
  private static final double HEIGHT = 640;

  /// Parties with contracts at random, the first with one in ten of them.
  private static View crowd(int parties) {
    var random = new Random(5);
    var sample = new Sample();
    for (int i = 0; i < parties; i++) {
      sample.party("p" + i, "Party number " + i);
    }
    for (int j = 0; j < 2 * parties; j++) {
      int a = j % 20 == 0 ? 0 : random.nextInt(parties);
      sample.contract("c" + j, "p" + a, "p" + random.nextInt(1, parties), null);
    }
    return sample.view();
  }

  @Test
  void allNeighboursOfWhatIsSelectedAreNamedInTheMiddleOfACrowd() {
    var view = crowd(200);
    var positions = NetworkLayout.settled(view.network(), view.saved());
    var state = Sample.looking(view, Theme.LIGHT, null).with(Attention.NONE.selecting("p0"));
    var marks = Sample.marks(state, positions, WIDTH, HEIGHT);
    var neighbours =
        marks.vertices().stream()
            .filter(v -> v.light() == Light.LIT || v.light() == Light.SELECTED)
            .map(v -> v.vertex().id())
            .collect(Collectors.toSet());
    assertThat(neighbours).hasSizeGreaterThan(20);
    assertThat(marks.labels())
        .extracting(label -> label.of().vertex().id())
        .containsAll(neighbours);
    var others = marks.vertices().stream().filter(v -> v.light() == Light.LIT).toList();
    for (var label : marks.labels()) {
      assertThat(others)
          .filteredOn(v -> !v.isDot())
          .noneMatch(v -> v.box().intersects(label.box()));
    }
  }

  /// A large disc in a ring of others, so close that no name has room between them.
  private static Marks ringed() {
    int others = 24;
    var sample = new Sample().party("middle", "The middle of all");
    double[] x = new double[others + 1];
    double[] y = new double[others + 1];
    for (int i = 1; i <= others; i++) {
      sample.party("p" + i, "P" + i).contract("c" + i, "middle", "p" + i, null);
      sample.amount("c" + i, 1_000_000_000L, "USD");
      double angle = 2 * Math.PI * i / others;
      x[i] = 52 * Math.cos(angle);
      y[i] = 52 * Math.sin(angle);
    }
    var view = sample.view();
    var zoom = new Zoom(1, WIDTH / 2, HEIGHT / 2);
    var state = Sample.looking(view, Theme.LIGHT, zoom);
    return Sample.marks(state, Positions.of(x, y), WIDTH, HEIGHT);
  }

  private static Label middle(Marks marks) {
    return marks.labels().stream()
        .filter(label -> label.of().vertex().id().equals("middle"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLargestIsNamedFartherOffWhereThereIsNoRoomAtItsDisc() {
    var marks = ringed();
    var label = middle(marks);
    assertThat(label.led()).isTrue();
    assertThat(marks.vertices()).noneMatch(v -> v.box().intersects(label.box()));
    assertThat(label.of().box().grown(60).intersects(label.box())).isTrue();
  }

  @Test
  void aLineLeadsFromTheRimToANameThatStandsFarOff() {
    var label = middle(ringed());
    assertThat(leader(label)).contains("<path").isNotEqualTo(leader(near(label)));
    assertThat(leader(near(label))).doesNotContain("<path");
  }

  private static Label near(Label l) {
    return new Label(l.of(), l.lines(), l.names(), l.size(), l.x(), l.y(), l.box(), false);
  }

  private static String leader(Label label) {
    var state = Sample.looking(Sample.pair(1), Theme.LIGHT, Zoom.IDENTITY);
    var painter = Sample.painter(state, Sample.PAIRED, WIDTH, HEIGHT);
    var colours = new TieColours(painter.scene(), painter.palette());
    var ink = new SvgInk(WIDTH, HEIGHT, "leader");
    new TextPainter(colours, painter.palette()).paintLeader(ink, label);
    return ink.document();
  }
}
