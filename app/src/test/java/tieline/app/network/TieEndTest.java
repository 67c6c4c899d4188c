package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tieline.app.draw.Theme;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.app.state.Attention;
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

  @Test
  void whatIsGreyHasNoSign() throws IOException {
    assertThat(end(0, 2, Light.GHOST).hasSign()).isFalse();
    assertThat(end(0, 2, Light.PLAIN).hasSign()).isTrue();
  }
}
