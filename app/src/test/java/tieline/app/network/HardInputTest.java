package tieline.app.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Light;
import tieline.app.state.Attention;
import tieline.app.state.View;
import tieline.model.layout.Positions;

/// What nobody should have put into a dataset, but somebody will.
class HardInputTest {
  /// Laid out on a circle.
  private static Positions circle(int count) {
    double[] x = IntStream.range(0, count).mapToDouble(i -> 300 * Math.cos(i)).toArray();
    double[] y = IntStream.range(0, count).mapToDouble(i -> 300 * Math.sin(i)).toArray();
    return Positions.of(x, y);
  }

  private static Marks drawn(View view, @Nullable Zoom zoom, double w, double h) {
    var state = Sample.looking(view, Theme.LIGHT, zoom);
    var painter = Sample.painter(state, circle(view.network().vertices().size()), w, h);
    var marks = painter.marks(w, h);
    assertThat(Sample.numbers(marks)).allMatch(Double::isFinite);
    var ink = new SvgInk(w, h, "drawn");
    assertThatCode(() -> painter.paint(ink, marks, w, h)).doesNotThrowAnyException();
    assertThat(ink.document()).doesNotContain("NaN", "Infinity");
    assertThat(ink.document()).doesNotContain("x".repeat(500));
    assertThat(UTF_8.newEncoder().canEncode(ink.document())).isTrue();
    return marks;
  }

  private static Marks drawn(View view) {
    return drawn(view, null, 1000, 640);
  }

  private static View named(String name) {
    return new Sample()
        .party("a", name)
        .party("b", "Other")
        .contract("c", "a", "b", BigDecimal.valueOf(1_000_000))
        .view();
  }

  static Stream<String> names() {
    return Stream.of(
        "x".repeat(1_000_000),
        "word ".repeat(200_000),
        "شركة الذكاء الاصطناعي المحدودة",
        "חברה (Ltd) 12",
        "e\u0301\u0302\u0303".repeat(60),
        "👩‍👩‍👧‍👦🏳️‍🌈🇩🇪",
        "\ud800",
        "\u202Eabc\0\7",
        "Two\nlines\tand a tab",
        "חברה الشركة",
        "<b>&amp;\"quoted\"</b>");
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyNameIsDrawnNoWiderThanItsRoom(String name) {
    var marks = drawn(named(name));
    assertThat(marks.vertices()).hasSize(2);
    assertThat(marks.labels()).hasSize(2).extracting(Label::box).allMatch(b -> b.width() < 200);
  }

  @Test
  void aPartyWithThousandsOfTiesIsNoBlotWhereItIsSelected() {
    assertThat(selectedStar(20).weakest()).isEqualTo(255);
    var many = selectedStar(3_000);
    assertThat(many.weakest()).isBetween(20, 120);
    assertThat(many.marks().labels())
        .filteredOn(label -> label.of().light() == Light.LIT)
        .isNotEmpty()
        .allMatch(label -> label.size() < many.hub().size());
  }

  /// @param weakest how opaque the faintest of the lit ties is, from 0 to 255
  private record SelectedStar(Marks marks, Label hub, int weakest) {}

  private static SelectedStar selectedStar(int others) {
    var view = Sample.star(others);
    var positions = NetworkLayout.settled(view.network(), view.saved());
    var state = Sample.looking(view, Theme.LIGHT, null).with(Attention.NONE.selecting("hub"));
    var painter = Sample.painter(state, positions, 1200, 800);
    var marks = painter.marks(1200, 800);
    var ties = new TiePainter(painter.scene(), painter.palette());
    var hub =
        marks.labels().stream()
            .filter(label -> label.of().vertex().id().equals("hub"))
            .findFirst()
            .orElseThrow();
    int weakest =
        marks.ties().stream().mapToInt(tie -> ties.colours().of(tie) >>> 24).min().orElseThrow();
    return new SelectedStar(marks, hub, weakest);
  }

  @Test
  void aPartyOfFiveThousandTiesIsDrawn() {
    var view = Sample.star(5_000);
    assertThat(drawn(view).ties()).hasSize(5_000);
    var state = Sample.looking(view, Theme.DARK, null).with(Attention.NONE.selecting("hub"));
    var marks = Sample.marks(state, circle(view.network().vertices().size()), 1000, 640);
    assertThat(marks.labels()).anyMatch(l -> l.of().vertex().id().equals("hub"));
    assertThat(NetworkSpeech.of(state, Encoded.STATED))
        .isEqualTo("Hub, company, 5000 ties, selected");
  }

  @Test
  void aThousandTiesOfOnePairAreOneLine() {
    var marks = drawn(Sample.pair(1_000));
    assertThat(marks.ties()).hasSize(1);
    assertThat(marks.pills().getFirst().text()).isEqualTo("1000 ties");
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void anyAmountIsDrawn(String amount) {
    var view =
        new Sample()
            .party("a", "A")
            .party("b", "B")
            .party("c", "C")
            .contract("x", "a", "b", new BigDecimal(amount))
            .contract("y", "b", "c", BigDecimal.ONE)
            .view();
    var marks = drawn(view);
    assertThat(marks.vertices()).allMatch(v -> v.radius() > 0 && v.radius() < 60);
    assertThat(marks.ties()).allMatch(t -> t.width() > 0 && t.width() < 15);
  }

  static Stream<String> amounts() {
    return Stream.of("0", "1e-30", "1e30", "1e300");
  }

  @Test
  void anyPaneIsDrawnInto() {
    for (double[] size : new double[][] {{200, 150}, {1, 1}, {30, 900}, {9_000, 20}}) {
      drawn(Sample.shipped(), null, size[0], size[1]);
    }
  }

  @Test
  void anyZoomIsDrawn() {
    for (double scale : new double[] {Zoom.LEAST, 0.05, 1, Zoom.MOST}) {
      drawn(Sample.shipped(), new Zoom(scale, 500, 320), 1000, 640);
      drawn(Sample.shipped(), new Zoom(scale, 1e7, -1e7), 1000, 640);
    }
  }

  @Test
  void nothingAtAllIsDrawn() {
    var marks = drawn(new Sample().view());
    assertThat(marks.vertices()).isEmpty();
    assertThat(marks.map()).isNull();
    assertThat(NetworkPicker.of(marks).at(10, 10)).isNull();
  }

  @Test
  void oneVertexIsDrawnInTheMiddleAndNotEnlarged() {
    var marks = drawn(new Sample().party("a", "Alone").view());
    assertThat(marks.vertices()).hasSize(1);
    assertThat(marks.vertices().getFirst().radius()).isLessThan(30);
    assertThat(marks.labels()).hasSize(1);
  }

  @Test
  void partiesInOnePlaceAndTiesToOneselfAreDrawn() {
    var view =
        new Sample()
            .party("a", "A")
            .party("b", "B")
            .contract("x", "a", "b", null)
            .contract("y", "a", "b", null)
            .contract("loop", "a", "a", BigDecimal.TEN)
            .view();
    var state = Sample.looking(view, Theme.LIGHT, null);
    var marks = Sample.marks(state, Positions.of(new double[2], new double[2]), 800, 600);
    assertThat(Sample.numbers(marks)).allMatch(Double::isFinite);
    assertThat(marks.ties()).anyMatch(t -> t.tie().id().equals("loop"));
  }
}
