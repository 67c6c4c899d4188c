package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.View;
import tieline.model.layout.Positions;

class LoopsInSightTest {
  private static final double WIDTH = 300;
  private static final double HEIGHT = 120;

  /// Two parties, the first with three commitments that name nobody else.
  private final View view =
      new Sample()
          .party("a", "A")
          .party("b", "B")
          .contract("own", "a", "a", null)
          .contract("own too", "a", "a", null)
          .contract("own as well", "a", "a", null)
          .contract("between", "a", "b", null)
          .amount("between", 1_000_000_000_000L, 1_000_000_000_000L)
          .view();

  private final Positions positions = Positions.of(new double[] {0, 300}, new double[] {0, 0});

  private void checkThatLoopsAreInSight(Zoom zoom) {
    var state = Sample.looking(view, Theme.LIGHT, zoom);
    var marks = Sample.marks(state, positions, WIDTH, HEIGHT);
    assertThat(marks.ties())
        .filteredOn(mark -> mark.tie().from().equals(mark.tie().to()))
        .hasSize(3)
        .allSatisfy(loop ->
            assertThat(new Box(0, 0, WIDTH, HEIGHT).encloses(loop.curve().bounds())).isTrue());
  }

  @Test
  void whatLoopsAtAPartyIsInSightWhereEverythingIs() {
    checkThatLoopsAreInSight(new NetworkCamera(view.network(), positions).fitted(WIDTH, HEIGHT));
  }

  @Test
  void whatLoopsAtASelectedPartyIsInSightWithIt() {
    checkThatLoopsAreInSight(
        new NetworkCamera(view.network(), positions).on(List.of("a"), WIDTH, HEIGHT));
  }
}
