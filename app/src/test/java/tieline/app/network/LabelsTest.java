package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Pill;
import tieline.app.state.View;
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
}
