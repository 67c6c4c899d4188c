package tieline.app.network;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Golden;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.Period;
import tieline.app.state.Playhead;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.layout.Positions;
import tieline.model.time.When;

/// Pictures of what shows at some zooms and moments only.
class ZoomedPicturesTest {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 320;

  private static void check(String name, ViewState state, Positions positions) throws IOException {
    Golden.check("network/" + name, Sample.painter(state, positions, WIDTH, HEIGHT), WIDTH, HEIGHT);
  }

  private static ViewState pair(int contracts, double scale) {
    var zoom = new Zoom(scale, WIDTH / 2 - 400 * scale, HEIGHT / 2);
    return Sample.looking(Sample.pair(contracts), Theme.LIGHT, zoom);
  }

  @Test
  void manyTiesAreOneLine() throws IOException {
    check("bundle", pair(30, 0.3), Sample.PAIRED);
  }

  @Test
  void theOneLineFadesIntoTheMany() throws IOException {
    check("bundle-parting", pair(20, 0.34), Sample.PAIRED);
  }

  @Test
  void farEnoughApartEachStandsAlone() throws IOException {
    check("bundle-apart", pair(5, 0.6), Sample.PAIRED);
  }

  /// Three parties; the contract of the first two begins before that of the others.
  private static View dated() {
    return new Sample()
        .party("a", "First party")
        .party("b", "Second party")
        .party("c", "Third party")
        .contract("early", "a", "b", BigDecimal.valueOf(5_000_000_000L))
        .term("early", "2025-01", "2030")
        .contract("late", "b", "c", BigDecimal.valueOf(20_000_000_000L))
        .term("late", "2026-03", "2031")
        .view();
  }

  private static final Positions ROW = Positions.of(new double[] {0, 240, 480}, new double[3]);

  @Test
  void nearbyEachTieTellsItsStateItsTermAndItsSources() throws IOException {
    check("near", Sample.looking(dated(), Theme.DARK, new Zoom(2, 60, HEIGHT / 2)), ROW);
  }

  @Test
  void whatChangedAtAStepHasARimOfDots() throws IOException {
    double march = When.parse("2026-03").extent().start();
    var state =
        Sample.looking(dated(), Theme.LIGHT, new Zoom(1, 70, HEIGHT / 2))
            .with(Period.ALL.played(new Playhead(march, false)));
    check("changed", state, ROW);
  }

  @Test
  void aSmallMapShowsWhatIsInSight() throws IOException {
    var view = NetworkPictures.view();
    var state = Sample.looking(view, Theme.LIGHT, new Zoom(1.2, -300, -160));
    Golden.check(
        "network/map",
        Sample.painter(state, NetworkPictures.positions(view), WIDTH, 400),
        WIDTH,
        400);
  }
}
