package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.Pill;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention;
import tieline.app.state.Encoding;
import tieline.app.state.View;
import tieline.model.dataset.State;
import tieline.model.layout.Positions;

/// Names and pills of the shipped dataset, in the pane as it opens in windows of several sizes.
class LabelsTest {
  private static final String[] CAST = {
    "OpenAI",
    "Microsoft",
    "Oracle",
    "Amazon Web Services",
    "SoftBank",
    "NVIDIA",
    "Stargate",
    "CoreWeave",
    "Broadcom"
  };

  private final View view = Sample.shipped();
  private final Positions positions = NetworkLayout.settled(view.network(), view.saved());

  private record Window(int width, int height, Theme theme) {
    double paneWidth() {
      return width * 0.72;
    }

    double paneHeight() {
      return height * 0.64;
    }
  }

  private static Stream<Window> windows() {
    return Stream.of(Theme.values())
        .flatMap(theme ->
            Stream.of(
                new Window(1280, 720, theme),
                new Window(1600, 1000, theme),
                new Window(3840, 2160, theme)));
  }

  private Marks marks(Window w) {
    var state = Sample.looking(view, w.theme(), null);
    return Sample.marks(state, positions, w.paneWidth(), w.paneHeight());
  }

  @TestFactory
  Stream<DynamicTest> namesAndPillsCoverNeitherEachOtherNorAVertexNorTheBorder() {
    return windows().map(w -> DynamicTest.dynamicTest(w.toString(), () -> checkRoom(w)));
  }

  private void checkRoom(Window w) {
    var marks = marks(w);
    var texts = new ArrayList<>(marks.labels().stream().map(Label::box).toList());
    texts.addAll(marks.pills().stream().map(Pill::box).toList());
    var border = new Box(0, 0, w.paneWidth(), w.paneHeight());
    assertThat(texts).isNotEmpty();
    assertSoftly(softly -> {
      for (int i = 0; i < texts.size(); i++) {
        var text = texts.get(i);
        softly.assertThat(border.encloses(text)).as("%s is inside", text).isTrue();
        softly.assertThat(texts.subList(i + 1, texts.size())).noneMatch(text::intersects);
        softly.assertThat(marks.vertices()).noneMatch(v -> v.box().intersects(text));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> pillsCoverNeitherArrowsNorSignsOfStates() {
    return windows().map(w -> DynamicTest.dynamicTest(w.toString(), () -> checkEnds(w)));
  }

  private void checkEnds(Window w) {
    var fitted = new NetworkCamera(view.network(), positions).fitted(w.paneWidth(), w.paneHeight());
    double size = Density.of(Topology.of(view.network()), positions).size(fitted.scale());
    var state = Sample.looking(view, w.theme(), fitted);
    var marks = Sample.marks(state, positions, w.paneWidth(), w.paneHeight());
    var ends = marks.ties().stream().flatMap(t -> TieEnd.of(t, size).boxes().stream()).toList();
    assertThat(ends).hasSizeGreaterThan(15);
    for (var pill : marks.pills()) {
      assertThat(ends).as(pill.text()).noneMatch(pill.box()::intersects);
    }
  }

  @Test
  void aPillOnAShortLineLeavesItsArrowAndItsSignClear() {
    var pair =
        new Sample()
            .party("a", "A")
            .party("b", "B")
            .contract("c", "a", "b", BigDecimal.valueOf(5_000_000_000L))
            .state("c", State.ANNOUNCED);
    var state = Sample.looking(pair.view(), Theme.LIGHT, Zoom.IDENTITY);
    int seen = 0;
    for (double apart = 130; apart < 300; apart += 5) {
      var places = Positions.of(new double[] {100, 100 + apart}, new double[] {200, 200});
      var marks = Sample.marks(state, places, 600, 400);
      var ends = TieEnd.of(marks.ties().getFirst(), 1).boxes();
      assertThat(ends).hasSize(2);
      for (var pill : marks.pills()) {
        assertThat(ends).as("%s apart", apart).noneMatch(pill.box()::intersects);
      }
      seen += marks.pills().size();
    }
    assertThat(seen).isGreaterThan(10);
  }

  @TestFactory
  Stream<DynamicTest> everyAmountThatASourceStatesStandsOnItsLine() {
    return windows()
        .map(w ->
            DynamicTest.dynamicTest(
                w.toString(),
                () ->
                    assertThat(marks(w).pills())
                        .extracting(pill -> pill.text().replaceAll(" [·≠].*", ""))
                        .contains("$300 B", "$250 B", "$38 B", "$100 B", "$500 B", "27 %")));
  }

  @TestFactory
  Stream<DynamicTest> everyoneInTheCastIsNamed() {
    return windows()
        .map(w ->
            DynamicTest.dynamicTest(
                w.toString(),
                () ->
                    assertThat(marks(w).labels())
                        .extracting(l -> String.join(" ", l.lines().subList(0, l.names())))
                        .contains(CAST)));
  }

  @TestFactory
  Stream<DynamicTest> theBorderCutsNoTextHoweverFarOneZoomsIn() {
    return windows().map(w -> DynamicTest.dynamicTest(w.toString(), () -> checkBorder(w)));
  }

  private void checkBorder(Window w) {
    var border = new Box(0, 0, w.paneWidth(), w.paneHeight());
    var fitted = new NetworkCamera(view.network(), positions).fitted(w.paneWidth(), w.paneHeight());
    for (double factor : new double[] {1.5, 2, 3, 5}) {
      for (int i = 0; i <= 10; i++) {
        var zoom = fitted.at(w.paneWidth() * i / 10, w.paneHeight() * (i * 7 % 11) / 10, factor);
        var marks =
            Sample.marks(
                Sample.looking(view, w.theme(), zoom), positions, w.paneWidth(), w.paneHeight());
        assertThat(marks.labels()).extracting(Label::box).allMatch(border::encloses);
        assertThat(marks.pills()).extracting(Pill::box).allMatch(border::encloses);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsSelectedAndItsNeighboursAreNamed() {
    return windows().map(w -> DynamicTest.dynamicTest(w.toString(), () -> checkSelection(w)));
  }

  private void checkSelection(Window w) {
    for (var vertex : view.network().vertices()) {
      var state =
          Sample.looking(view, w.theme(), null).with(Attention.NONE.selecting(vertex.subject()));
      var marks = Sample.marks(state, positions, w.paneWidth(), w.paneHeight());
      assertThat(marks.labels())
          .as("while %s is selected", vertex.name())
          .extracting(Label::of)
          .containsAll(
              marks.vertices().stream()
                  .filter(v -> v.light() == Light.SELECTED || v.light() == Light.LIT)
                  .toList());
    }
  }

  @Test
  void whatIsSelectedIsNamedWhereThereIsNoRoomForEveryName() {
    var sample = new Sample();
    for (int i = 0; i < 72; i++) {
      sample.party("p" + i, "A party whose name is long " + i);
    }
    var crowd = sample.view();
    double[] x = new double[72];
    double[] y = new double[72];
    Arrays.setAll(x, i -> 100 + i % 6 * 80);
    Arrays.setAll(y, i -> 40 + i / 6 * 50);
    for (int i = 0; i < 72; i += 5) {
      var id = "p" + i;
      var state =
          Sample.looking(crowd, Theme.LIGHT, Zoom.IDENTITY).with(Attention.NONE.selecting(id));
      var labels = Sample.marks(state, Positions.of(x, y), 600, 640).labels();
      assertThat(labels).hasSizeLessThan(72);
      assertThat(labels).extracting(label -> label.of().vertex().id()).contains(id);
    }
  }

  @Test
  void pillsStandOnTheirLines() {
    for (var w : windows().toList()) {
      for (var pill : marks(w).pills()) {
        var curve = pill.of().curve();
        assertThat(curve.distance(pill.box().centreX(), pill.box().centreY()))
            .as(pill.text())
            .isLessThan(1);
      }
    }
  }

  @Test
  void aDiscThatIsTooSmallForTheNumberOfItsCommunityHasItBesideItsName() {
    var tinted = Arrangement.NONE.encoded(Encoding.STATED.with(Encoding.Tint.COMMUNITY));
    var state = Sample.looking(view, Theme.LIGHT, new Zoom(0.5, 700, 400)).with(tinted);
    var beside =
        Sample.marks(state, positions, 1400, 800).labels().stream()
            .filter(l -> l.of().community() > 0 && l.of().radius() < 7)
            .toList();
    assertThat(beside).isNotEmpty();
    assertThat(beside)
        .allMatch(l -> l.lines().get(l.names() - 1).endsWith(" · " + l.of().community()));
  }
}
