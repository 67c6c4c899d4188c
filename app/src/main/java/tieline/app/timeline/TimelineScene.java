package tieline.app.timeline;

import java.util.Set;
import tieline.app.state.Emphasis;
import tieline.app.state.Period;
import tieline.app.state.ViewState;
import tieline.model.account.Chronicle;
import tieline.model.time.TimeScale;

/// All that a picture of the chronicle depends on, but for its size and theme.
///
/// @param scale of the plot, whose left edge is pixel 0
/// @param scroll how far the lanes are scrolled down, in pixels, from 0
/// @param emphasis what is lit
/// @param unfolded ids of the lanes that show all of their undated items
public record TimelineScene(
    Chronicle chronicle,
    TimeScale scale,
    double scroll,
    Emphasis emphasis,
    Period period,
    Set<String> unfolded) {
  public TimelineScene {
    unfolded = Set.copyOf(unfolded);
  }

  /// Whether nothing is dated, so that there is no time to show.
  boolean isTimeless() {
    return chronicle.dated().isEmpty();
  }

  /// What a state shows in an area of this size; where it has no scale, nearly everything dated is
  /// in view.
  public static TimelineScene of(ViewState state, double width, double height) {
    return of(state, Set.of(), width, height);
  }

  static TimelineScene of(ViewState state, Set<String> unfolded, double width, double height) {
    var chronicle = state.view().chronicle();
    var scale = state.cameras().timeline();
    double plot = TimelineFrame.of(width, height).plot().width();
    return new TimelineScene(
        chronicle,
        scale == null ? TimelineCamera.opening(chronicle, plot) : scale,
        state.cameras().lanes(),
        Emphasis.of(state.view(), state.attention()),
        state.period(),
        unfolded);
  }
}
