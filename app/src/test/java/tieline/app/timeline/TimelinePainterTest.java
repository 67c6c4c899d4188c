package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.draw.Golden;
import tieline.app.draw.SvgInk;
import tieline.app.draw.TextBoxes;
import tieline.app.draw.Theme;
import tieline.app.state.Attention;
import tieline.app.state.Document;
import tieline.app.state.Period;
import tieline.app.state.Playhead;
import tieline.app.state.View;
import tieline.model.account.Index;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Extras;
import tieline.model.time.TimeScale;

class TimelinePainterTest {
  private static void check(String name, TimelinePainter painter) throws IOException {
    Golden.check(name, painter, TimelinePictures.WIDTH, TimelinePictures.HEIGHT);
  }

  @Test
  void eachKindOfMarkHasALookOfItsOwn() throws IOException {
    var view = TimelinePictures.view();
    check("timeline/marks-light", TimelinePictures.painter(view, Theme.LIGHT));
    check("timeline/marks-dark", TimelinePictures.painter(view, Theme.DARK));
  }

  @Test
  void selectionWindowPlayheadAndGhostsEachHaveALookOfTheirOwn() throws IOException {
    var view = TimelinePictures.accordingTo("A");
    var period =
        Period.ALL
            .brushed(TimelinePictures.span("2025/2026"))
            .played(new Playhead(1_767_225_600, false));
    var attention = Attention.NONE.selecting("fading").hovering("dot");
    var scale = TimelineCamera.opening(view.chronicle(), TimelinePictures.plotWidth());
    check(
        "timeline/attention",
        TimelinePictures.painter(view, scale, attention, period, Theme.LIGHT));
  }

  @Test
  void whereNothingIsDatedNoYearIsShown() {
    var nothing =
        new Dataset(
            Dataset.VERSION,
            "Nothing",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Extras.NONE);
    var view = View.of(new Document(null, Index.of(nothing), List.of(), false));
    var ink = new SvgInk(TimelinePictures.WIDTH, TimelinePictures.HEIGHT, "Nothing");
    TimelinePictures.painter(view, Theme.LIGHT)
        .paint(ink, TimelinePictures.WIDTH, TimelinePictures.HEIGHT);
    assertThat(ink.document()).contains("Nothing is dated").doesNotContainPattern(">(19|20)\\d\\d");
  }

  @Test
  void whatIsOutOfSightIsToldBesideTheButtonsAndNotUnderThem() throws IOException {
    int told = 0;
    for (double width = 320; width < 700; width += 20) {
      var scale = TimeScale.fit(TimelinePictures.span("2026-01/2026-03"), width / 2, 10);
      var texts = new TextBoxes(TimelinePictures.TYPE);
      TimelinePictures.painter(
              TimelinePictures.view(), scale, Attention.NONE, Period.ALL, Theme.LIGHT)
          .paint(texts, width, TimelinePictures.HEIGHT);
      double buttons = width - 18 - 3 * 24 - 2 * 4;
      var head = texts.boxes().stream().filter(box -> box.bottom() < 30 && box.width() > 0);
      assertThat(head.map(Box::right)).as("%.0f wide", width).allMatch(right -> right < buttons);
      told += Math.toIntExact(texts.boxes().stream().filter(box -> box.bottom() < 30).count());
    }
    assertThat(told).isGreaterThan(2 * 19);
  }

  @Test
  void aClusterBearsTheNumberOfItsItems() {
    var view = TimelineMarksTest.crowded(3);
    var scale = TimelineCamera.fitted(view.chronicle(), TimelinePictures.plotWidth());
    var painter = TimelinePictures.painter(view, scale, Attention.NONE, Period.ALL, Theme.LIGHT);
    var texts = new TextBoxes(TimelinePictures.TYPE);
    painter.paint(texts, TimelinePictures.WIDTH, 2_000);
    var clusters = painter.marks(TimelinePictures.WIDTH, 2_000).clusters();
    assertThat(clusters).isNotEmpty();
    assertThat(clusters)
        .allSatisfy(cluster ->
            assertThat(texts.in(cluster.box()))
                .containsExactly(Integer.toString(cluster.items().size())));
  }

  @Test
  void theUndatedForWhichThereIsNoRoomAreCountedUntilAllAreAskedFor() {
    var view = TimelineMarksTest.undated(5);
    var folded = TimelinePictures.painter(view, Theme.LIGHT);
    var texts = new TextBoxes(TimelinePictures.TYPE);
    folded.paint(texts, TimelinePictures.WIDTH, TimelinePictures.HEIGHT);
    var marks = folded.marks(TimelinePictures.WIDTH, TimelinePictures.HEIGHT);
    assertThat(marks.undated()).hasSize(2);
    assertThat(marks.more()).hasSize(1);
    assertThat(texts.in(marks.more().getFirst().box())).containsExactly("+3");
    assertThat(texts.in(marks.frame().gutter())).contains("Item 0", "Item 1");

    var scene = folded.scene();
    var unfolded =
        new TimelineScene(
            scene.chronicle(), scene.scale(), 0, scene.emphasis(), scene.period(), Set.of("one"));
    var all =
        new TimelinePainter(unfolded, folded.palette(), folded.type())
            .marks(TimelinePictures.WIDTH, TimelinePictures.HEIGHT);
    assertThat(all.undated()).hasSize(5);
    assertThat(all.more()).isEmpty();
  }

  @Test
  void aMonthIsAMonthWideOnceItCanBeSeen() throws IOException {
    var scale =
        TimeScale.fit(TimelinePictures.span("2026-01/2026-03"), TimelinePictures.plotWidth(), 10);
    check(
        "timeline/months",
        TimelinePictures.painter(
            TimelinePictures.view(), scale, Attention.NONE, Period.ALL, Theme.LIGHT));
  }
}
