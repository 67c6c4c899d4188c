package tieline.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.draw.SkiaType;
import tieline.app.draw.TextBoxes;
import tieline.app.draw.Theme;
import tieline.app.network.NetworkLayout;
import tieline.app.state.Opening;
import tieline.app.state.Period;
import tieline.app.state.Playhead;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.time.When;

/// What a figure says of itself below the picture.
class FigureTest {
  private static final SkiaType TYPE = new SkiaType();

  /// The height of what the title stands in, in pixels.
  private static final double HEADER = 52;

  private final View view = View.of(Opening.of(null).document().orElseThrow());

  private ViewState opening() {
    return ViewState.opening(view, Theme.LIGHT);
  }

  private String caption(ViewState state, FigureView show) {
    var positions = NetworkLayout.settled(view.network(), view.saved());
    return new Figure("Title", state, positions, show, 0.5, TYPE).caption();
  }

  @Test
  void aFigureOfEverythingLeavesNothingOut() {
    assertThat(caption(opening(), FigureView.BOTH))
        .startsWith("According to A ")
        .doesNotContain("Of the network", "Time window");
  }

  @Test
  void itTellsTheTimeWindowAndHowMuchLiesOutsideOfIt() {
    var window = opening().with(Period.ALL.brushed(When.parse("2026").extent()));
    assertThat(caption(window, FigureView.BOTH))
        .containsPattern(
            " · Time window 2026-01 – 2026-12 · Of the network, \\d+ outside of the time window$");
    assertThat(caption(window, FigureView.TIMELINE)).doesNotContain("Of the network");
  }

  @Test
  void ofAPlayedChronicleItTellsUntilWhen() {
    double march = When.parse("2026-03-01").extent().start();
    var played = opening().with(Period.ALL.played(new Playhead(march, false)));
    assertThat(caption(played, FigureView.BOTH)).contains(" · Time window until 2026-03-01");
  }

  @Test
  void itCountsWhatIsHidden() {
    var hidden = opening().with(opening().arrangement().hiding(List.of("aws")));
    assertThat(caption(hidden, FigureView.NETWORK)).endsWith(" · Of the network, 1 hidden");
  }

  @Test
  void withoutASourceItSaysThatThereIsNone() {
    var none = View.of(view.document(), view.lens().accordingTo(Set.of()));
    assertThat(caption(ViewState.opening(none, Theme.LIGHT), FigureView.BOTH))
        .startsWith("According to no source · ");
  }

  @Test
  void theDatasetIsNamedOnceWhereItsNameIsTheTitle() {
    var title = view.document().title();
    var positions = NetworkLayout.settled(view.network(), view.saved());
    var figure = new Figure(title, opening(), positions, FigureView.BOTH, 0.5, TYPE);
    assertThat(figure.caption()).doesNotContain(title);
    assertThat(caption(opening(), FigureView.BOTH)).endsWith(" · " + title);
  }

  @Test
  void itsTitleAndItsWholeCaptionStandInsideOfIt() {
    var positions = NetworkLayout.settled(view.network(), view.saved());
    var title = "A title that is as long as no title ought to be ".repeat(3);
    var figure = new Figure(title, opening(), positions, FigureView.TIMELINE, 0.5, TYPE);
    for (var size : List.of(new FigureSize(400, 400), new FigureSize(1600, 1000))) {
      var frame = new Box(0, 0, size.width(), size.height());
      var texts = new TextBoxes(TYPE);
      figure.paint(texts, size.width(), size.height());
      assertThat(texts.boxes().getFirst()).matches(frame::encloses);
      double caption = size.height() - figure.border(size.width()) + HEADER;
      assertThat(texts.boxes())
          .filteredOn(box -> box.y() > caption)
          .hasSizeGreaterThan(size.width() < 500 ? 2 : 0)
          .allMatch(frame::encloses);
    }
  }

  @Test
  void theTimelineOfAFigureHasAsMuchHeightAsItsLanesNeedWithinReason() {
    var positions = NetworkLayout.settled(view.network(), view.saved());
    var figure = new Figure("Title", opening(), positions, FigureView.BOTH, 0.5, TYPE);
    double tall = figure.balanced(new FigureSize(1600, 2400)).rows();
    double usual = figure.balanced(new FigureSize(1600, 1000)).rows();
    assertThat(usual).isBetween(0.42, 0.66).isLessThan(tall);
    assertThat(tall).isCloseTo(0.66, within(1e-9));
  }
}
