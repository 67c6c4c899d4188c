package tieline.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tieline.app.draw.SkiaType;
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
}
