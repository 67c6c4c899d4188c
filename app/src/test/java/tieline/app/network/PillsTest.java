package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.Pill;
import tieline.app.state.View;
import tieline.model.dataset.State;
import tieline.model.graph.Tie;
import tieline.model.layout.Positions;

/// What pills say, and where those stand that have no room on their lines.
class PillsTest {
  private static final double WIDTH = 1150;
  private static final double HEIGHT = 640;

  private static final BigDecimal AMOUNT = BigDecimal.valueOf(20_000_000_000L);

  private static Sample deal() {
    return new Sample().party("a", "A").party("b", "B").contract("deal", "a", "b", AMOUNT);
  }

  private static List<String> texts(View view) {
    var marks = marks(view, Sample.PAIRED, 1);
    return new PillText(view.account()).of(marks.ties().getFirst()).texts();
  }

  private static Marks marks(View view, Positions positions, double scale) {
    var zoom = new Zoom(scale, 100, 300);
    return Sample.marks(Sample.looking(view, Theme.LIGHT, zoom), positions, WIDTH, HEIGHT);
  }

  @Test
  void whereSomethingElseIsDisputedTheAmountBearsNoSignOfIt() {
    var other = deal().state("deal", State.IN_FORCE).notState("deal", State.IN_FORCE).view();
    assertThat(other.network().ties()).allMatch(Tie::isDisputed);
    assertThat(texts(other)).isEqualTo(List.of("$20 B · state ≠", "$20 B"));
    var amount = deal().notAmount("deal", 20_000_000_000L).view();
    assertThat(texts(amount)).allMatch(text -> text.endsWith("≠"));
  }

  @Test
  void closeUpRightsSayTheirStateAndOnHowManySourcesTheyRest() {
    var shipped = Sample.shipped();
    var positions = NetworkLayout.settled(shipped.network(), shipped.saved());
    var rights = List.of("in force · 2030 · 1 source");
    assertThat(said(shipped, positions, 2)).containsAll(rights);
    assertThat(said(shipped, positions, 1)).doesNotContainAnyElementsOf(rights);
  }

  /// What stands on lines without a frame, wherever one looks.
  private static List<String> said(View view, Positions positions, double scale) {
    var fitted = new NetworkCamera(view.network(), positions).fitted(WIDTH, HEIGHT);
    return Arrays.stream(new double[] {-600, -300, 0, 300, 600})
        .boxed()
        .flatMap(dx -> {
          var zoom = fitted.at(WIDTH / 2, HEIGHT / 2, scale / fitted.scale()).panned(dx, 0);
          var state = Sample.looking(view, Theme.LIGHT, zoom);
          return Sample.marks(state, positions, WIDTH, HEIGHT).pills().stream();
        })
        .filter(pill -> !pill.framed())
        .map(Pill::text)
        .distinct()
        .toList();
  }

  @Test
  void onAWideLineThatIsTooShortForItsPillThePillStandsBesideIt() {
    int beside = 0;
    for (int i = 0; i < 64; i++) {
      double angle = Math.toRadians(40 + 5 * (i % 8));
      double apart = (76 + 4 * (i >> 3)) / 0.35;
      double[] x = {0, apart * Math.cos(angle)};
      double[] y = {0, apart * Math.sin(angle)};
      var marks = marks(deal().view(), Positions.of(x, y), 0.35);
      var tie = marks.ties().getFirst();
      assertThat(tie.width()).isGreaterThan(4);
      for (var pill : marks.pills()) {
        var box = pill.box();
        assertThat(marks.vertices()).noneMatch(v -> v.box().intersects(box));
        if (tie.curve().distance(box.centreX(), box.centreY()) > 2) {
          beside++;
          assertThat(tie.curve().bounds().grown(20).intersects(box)).isTrue();
          assertThat(tie.curve().distance(box.centreX(), box.centreY())).isGreaterThan(15);
        }
      }
    }
    assertThat(beside).isPositive();
  }

  @Test
  void whereThereIsRoomOnTheLineItStandsOnIt() {
    var marks = marks(deal().view(), Sample.PAIRED, 1);
    var tie = marks.ties().getFirst();
    var box = marks.pills().getFirst().box();
    assertThat(tie.curve().distance(box.centreX(), box.centreY())).isLessThan(2);
  }
}
