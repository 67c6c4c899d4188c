package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.Pill;
import tieline.app.network.Marks.TieMark;
import tieline.app.state.View;
import tieline.model.dataset.CommitmentKind;
import tieline.model.graph.Tie;

/// What a zoom shows of many ties between one pair, and of one tie alone.
class BundleTest {
  private static final double WIDTH = 1400;
  private static final double HEIGHT = 900;

  /// The pair of parties, its middle in the middle of the area.
  private static Marks marks(View view, double scale) {
    var zoom = new Zoom(scale, WIDTH / 2 - 400 * scale, HEIGHT / 2);
    var state = Sample.looking(view, Theme.LIGHT, zoom);
    return Sample.marks(state, Sample.PAIRED, WIDTH, HEIGHT);
  }

  @Test
  void fortyTiesThatAreTooCloseAreOneLineWithTheirCountAndWhatTheyComeTo() {
    var marks = marks(Sample.pair(40), 0.4);
    assertThat(marks.ties()).hasSize(1);
    assertThat(marks.ties().getFirst().ties()).hasSize(40);
    assertThat(marks.ties().getFirst().opacity()).isEqualTo(1);
    assertThat(marks.pills()).extracting(Pill::text).containsExactly("40 ties · $820 B");
  }

  @Test
  void oneLineOfManyIsWiderThanTheWidestOfThemAndNoWiderThanCanBeBorne() {
    var network = Sample.pair(40).network();
    var sizes = Sizes.of(network);
    double widest = network.ties().stream().mapToDouble(sizes::width).max().orElseThrow();
    assertThat(sizes.width(network.ties())).isGreaterThan(widest).isEqualTo(12);
  }

  @Test
  void oneLineOfManyIsAsWideAsTheyAreTogether() {
    var network = Sample.pair(40).network();
    var sizes = Sizes.of(network);
    var two = network.ties().subList(19, 21);
    double sum = two.stream().mapToDouble(sizes::width).sum();
    assertThat(sizes.width(two)).isCloseTo(sum, within(1e-9)).isBetween(5.0, 10.0);
  }

  @Test
  void ofTiesWithoutAnAmountOneLineIsStillWiderThanEachAlone() {
    var sample = new Sample().party("a", "A").party("b", "B");
    var network = sample.contract("x", "a", "b", null).contract("y", "a", "b", null).view();
    var sizes = Sizes.of(network.network());
    var ties = network.network().ties();
    assertThat(sizes.width(ties)).isGreaterThan(sizes.width(ties.getFirst()) + 0.5);
  }

  @Test
  void oneLineOfOneKindHasItsColourAndOfSeveralKindsThatOfNone() {
    var view =
        new Sample()
            .party("a", "A")
            .party("b", "B")
            .line("rent", CommitmentKind.COMPUTE, "a", "b")
            .line("rent too", CommitmentKind.COMPUTE, "a", "b")
            .line("stake", CommitmentKind.EQUITY, "a", "b")
            .view();
    var painter = Sample.painter(Sample.looking(view, Theme.LIGHT, null), Sample.PAIRED, 900, 600);
    var colours = new TieColours(painter.scene(), painter.palette());
    var ties = view.network().ties();
    assertThat(colours.ofKind(merged(ties.subList(0, 2))))
        .isEqualTo(painter.palette().get("compute"));
    var mixed = merged(ties);
    assertThat(Stream.of(CommitmentKind.values()).map(kind -> painter.palette().get(kind.word())))
        .doesNotContain(colours.ofKind(mixed), colours.of(mixed));
  }

  private static TieMark merged(List<Tie> ties) {
    var curve = Curve.arc(0, 0, 300, 0, 0);
    return new TieMark(ties, curve, 4, false, false, Marks.Light.PLAIN, 1);
  }

  @Test
  void whereThereIsNoRoomForTheSumTheCountStands() {
    var view = Sample.pair(40);
    var zoom = new Zoom(0.15, WIDTH / 2 - 400 * 0.15, HEIGHT / 2);
    var marks = Sample.marks(Sample.looking(view, Theme.LIGHT, zoom), Sample.PAIRED, WIDTH, HEIGHT);
    assertThat(marks.pills()).extracting(Pill::text).isSubsetOf("40 ties", "× 40").isNotEmpty();
  }

  @Test
  void someOfManyWithoutAnAmountMakeTheSumALeast() {
    var sample = new Sample().party("a", "A").party("b", "B");
    for (int i = 0; i < 40; i++) {
      sample.contract("c" + i, "a", "b", i < 20 ? BigDecimal.valueOf(1_000_000_000L) : null);
    }
    var pill = marks(sample.view(), 0.4).pills().getFirst().text();
    assertThat(pill).isEqualTo("40 ties · ≥ $20 B");
  }

  @Test
  void whatIsARangeComesToARange() {
    var view =
        forty()
            .contract("range", "a", "b", null)
            .amount("range", 2_000_000_000L, 5_000_000_000L)
            .view();
    var pill = marks(view, 0.4).pills().getFirst().text();
    assertThat(pill).startsWith("41 ties · ").contains("42", "45").doesNotContain("≠");
  }

  @Test
  void whatIsDisputedIsMarkedOnItsOwnLineAndOnThatOfMany() {
    var view = forty().amount("c3", 7_000_000_000L, 7_000_000_000L).view();
    assertThat(marks(view, 2).pills())
        .filteredOn(pill -> pill.text().endsWith(" ≠"))
        .extracting(pill -> pill.of().tie().id())
        .containsExactly("c3");
    assertThat(marks(view, 0.4).pills().getFirst().text()).startsWith("40 ties").endsWith(" ≠");
  }

  /// Forty contracts of a pair, of a billion each.
  private static Sample forty() {
    var sample = new Sample().party("a", "A").party("b", "B");
    for (int i = 0; i < 40; i++) {
      sample.contract("c" + i, "a", "b", BigDecimal.valueOf(1_000_000_000L));
    }
    return sample;
  }

  @Test
  void fortyTiesThatAreFarApartAreALineEach() {
    var marks = marks(Sample.pair(40), 2);
    assertThat(marks.ties()).hasSize(40).allMatch(t -> !t.isBundle() && t.opacity() == 1);
    var middles = marks.ties().stream().map(t -> t.curve().y(0.5)).sorted().toList();
    for (int i = 1; i < middles.size(); i++) {
      assertThat(middles.get(i) - middles.get(i - 1)).isGreaterThan(16);
    }
  }

  @Test
  void betweenBothTheOneLineFadesIntoTheMany() {
    double former = 0;
    for (double scale = 0.55; scale < 0.86; scale += 0.05) {
      var marks = marks(Sample.pair(40), scale);
      double whole = opacity(marks, true);
      double single = opacity(marks, false);
      assertThat(whole + single).as("at zoom %s", scale).isCloseTo(1, within(1e-9));
      assertThat(single).isBetween(former, 1.0);
      former = single;
    }
    assertThat(opacity(marks(Sample.pair(40), 0.7), false)).isBetween(0.2, 0.8);
    assertThat(marks(Sample.pair(40), 0.7).ties()).hasSize(41);
  }

  @Test
  void tiesThatAreHardlyApartHaveNoArrowsYet() {
    assertThat(arrows(0.62)).isZero();
    assertThat(arrows(2)).isEqualTo(40);
  }

  /// How many triangles are filled in the colour of the ties.
  private static long arrows(double scale) {
    var zoom = new Zoom(scale, WIDTH / 2 - 400 * scale, HEIGHT / 2);
    var state = Sample.looking(Sample.pair(40), Theme.LIGHT, zoom);
    var ink = new SvgInk(WIDTH, HEIGHT, "arrows");
    Sample.painter(state, Sample.PAIRED, WIDTH, HEIGHT).paint(ink, WIDTH, HEIGHT);
    return ink.document()
        .lines()
        .filter(l -> l.matches(".*<path d=\"M[^LC]*L[^LC]*L[^LC]*Z\".*"))
        .count();
  }

  private static double opacity(Marks marks, boolean bundle) {
    return marks.ties().stream()
        .filter(t -> t.isBundle() == bundle)
        .mapToDouble(TieMark::opacity)
        .distinct()
        .sum();
  }

  @Test
  void stateTermAndSourcesAppearFromZoomOneAndAHalf() {
    var view =
        new Sample()
            .party("a", "A")
            .party("b", "B")
            .contract("c", "a", "b", BigDecimal.valueOf(5_000_000_000L))
            .term("c", "2025", "2030")
            .view();
    assertThat(marks(view, 1).pills().getFirst().details()).isEmpty();
    assertThat(marks(view, 1.5).pills().getFirst().details()).isEmpty();
    var near = marks(view, 1.6).pills().getFirst();
    assertThat(near.details()).isEqualTo("in force · 2025 – 2030 · 1 source");
    assertThat(near.opacity()).isBetween(0.0, 0.99);
    assertThat(marks(view, 2).pills().getFirst().opacity()).isEqualTo(1);
  }
}
