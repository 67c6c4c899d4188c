package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.app.state.Attention;
import tieline.model.dataset.State;
import tieline.model.graph.Tie;

/// An arrow ends where its line does, and the sign of a state stands just before it.
class TieEndTest {
  private static Tie announced() throws IOException {
    var view = NetworkPictures.accordingTo("A");
    var painter = NetworkPictures.painter(view, Attention.NONE, Theme.LIGHT);
    return painter.marks(NetworkPictures.WIDTH, NetworkPictures.HEIGHT).ties().stream()
        .map(TieMark::tie)
        .filter(tie -> tie.commitment().id().equals("announced"))
        .findFirst()
        .orElseThrow();
  }

  private static TieEnd end(double bend, double width, Light light) throws IOException {
    var curve = Curve.arc(0, 0, 300, 40, bend);
    var mark = new TieMark(List.of(announced()), curve, width, false, false, light, 1);
    return TieEnd.of(mark, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 60, -140})
  void howeverItsLineIsBentASignStandsClearOfTheArrowAndNear(double bend) throws IOException {
    for (double width : new double[] {1, 4, 9}) {
      var end = end(bend, width, Light.PLAIN);
      double x = end.curve().x(end.sign());
      double y = end.curve().y(end.sign());
      double fromTip = Math.hypot(300 - x, 40 - y);
      assertThat(fromTip - end.reach()).isCloseTo(end.arrow() + 2, within(0.5));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 60, -140})
  void aLineEndsUnderItsArrow(double bend) throws IOException {
    var end = end(bend, 6, Light.PLAIN);
    double x = end.curve().x(end.cut());
    double y = end.curve().y(end.cut());
    assertThat(Math.hypot(300 - x, 40 - y)).isBetween(0.5 * end.arrow(), 0.95 * end.arrow());
  }

  private static TieMark mark(Curve curve, double width, Tie... ties) {
    return new TieMark(List.of(ties), curve, width, false, false, Light.PLAIN, 1);
  }

  private static Tie tie(State state) {
    var sample = new Sample().party("a", "A").party("b", "B").contract("c", "a", "b", null);
    return sample.state("c", state).view().network().ties().getFirst();
  }

  @Test
  void oneLineOfManyHasNeitherArrowNorSign() {
    var curve = Curve.arc(0, 0, 300, 40, 0);
    var end = TieEnd.of(mark(curve, 6, tie(State.ANNOUNCED), tie(State.ANNOUNCED)), 1);
    assertThat(end.arrow()).isZero();
    assertThat(end.hasSign()).isFalse();
    assertThat(end.boxes()).isEmpty();
  }

  @Test
  void aLineThatIsShorterThanItsArrowHasNone() {
    var end = TieEnd.of(mark(Curve.arc(0, 0, 8, 0, 0), 6, tie(State.IN_FORCE)), 1);
    assertThat(end.arrow()).isZero();
    assertThat(end.cut()).isEqualTo(1);
  }

  @Test
  void onAShortLineTheSignLeavesTheMiddleToTheAmount() {
    var end = TieEnd.of(mark(Curve.arc(0, 0, 20, 0, 0), 1, tie(State.ANNOUNCED)), 1);
    assertThat(end.sign()).isBetween(0.55, 0.7);
  }

  @Test
  void onALoopTheSignStandsOnTheWayBackOutsideOfTheDisc() {
    var loop = Curve.loop(0, 0, 20, MarksBuilder.LOOP, 0, 1);
    var end = TieEnd.of(mark(loop, 2, tie(State.ANNOUNCED)), 1);
    double out = Math.hypot(loop.x(end.sign()), loop.y(end.sign()));
    assertThat(end.sign()).isGreaterThan(0.7);
    assertThat(out).isGreaterThan(20 + end.reach());
  }

  @Test
  void itCoversTheArrowAndTheSignAndNothingWhereThereIsNeither() {
    var line = Curve.arc(0, 0, 300, 0, 0);
    var end = TieEnd.of(mark(line, 4, tie(State.ANNOUNCED)), 1);
    var arrow = Box.between(300 - end.arrow(), -1, 300, 1);
    var sign = Box.around(line.x(end.sign()), 0, 2 * end.reach(), 2 * end.reach());
    assertThat(end.boxes()).hasSize(2);
    assertThat(end.boxes().getFirst().grown(1e-6).encloses(arrow)).isTrue();
    assertThat(end.boxes().getLast().grown(1e-6).encloses(sign)).isTrue();
    assertThat(TieEnd.of(mark(line, 4, tie(State.IN_FORCE)), 1).boxes()).hasSize(1);
  }

  @Test
  void whatIsInForceAndWhatIsTooSmallToBeReadHasNoSign() {
    var line = Curve.arc(0, 0, 300, 0, 0);
    assertThat(TieEnd.of(mark(line, 2, tie(State.IN_FORCE)), 1).hasSign()).isFalse();
    assertThat(TieEnd.of(mark(line, 2, tie(State.ENDED)), 1).hasSign()).isTrue();
    assertThat(TieEnd.of(mark(line, 2, tie(State.ENDED)), 0.3).hasSign()).isFalse();
  }

  @Test
  void whatIsGreyHasNoSign() throws IOException {
    assertThat(end(0, 2, Light.GHOST).hasSign()).isFalse();
    assertThat(end(0, 2, Light.PLAIN).hasSign()).isTrue();
  }
}
