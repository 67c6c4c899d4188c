package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tieline.app.draw.Box;
import tieline.app.draw.Ink;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.app.state.Attention;
import tieline.model.dataset.State;

/// A ring is on what nothing binds yet, a cross on what is over.
class StateSignTest {
  private static final int GROUND = 0xff010203;
  private static final int PEN = 0xff0a0b0c;

  /// A straight stroke.
  private static final Pattern STROKE =
      Pattern.compile(
          "<path d=\"M([\\d.-]+) ([\\d.-]+)L([\\d.-]+) ([\\d.-]+)\" stroke=\"(#\\w+)\""
              + " stroke-width=\"([\\d.]+)\"");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private static List<String> drawn(Consumer<Ink> painting) {
    var ink = new SvgInk(1000, 640, "sign");
    painting.accept(ink);
    return ink.document()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("<path") || line.startsWith("<circle"))
        .toList();
  }

  private static List<String> sign(State state) {
    var sign = new StateSign(GROUND, PEN, 2);
    return drawn(ink -> sign.paint(ink, state, 300, 200, 1));
  }

  /// The direction of a stroke, its colour and its width.
  private record Stroked(double angle, String colour, double width) {
    static List<Stroked> of(List<String> drawn) {
      return drawn.stream()
          .flatMap(line -> STROKE.matcher(line).results())
          .map(m -> {
            double[] n = new double[5];
            Arrays.setAll(n, i -> Double.parseDouble(m.group(i < 4 ? i + 1 : 6)));
            return new Stroked(Math.atan2(n[3] - n[1], n[2] - n[0]), m.group(5), n[4]);
          })
          .toList();
    }
  }

  @Test
  void aCrossIsUprightOnWhateverLineInAGapOfIt() {
    var drawn = sign(State.ENDED);
    var strokes = Stroked.of(drawn);
    assertThat(drawn.getFirst()).contains("fill=\"#010203\"");
    assertThat(strokes).extracting(Stroked::colour).containsExactly("#0a0b0c", "#0a0b0c");
    assertThat(Math.tan(strokes.getFirst().angle())).isCloseTo(1, within(0.01));
    assertThat(Math.tan(strokes.getLast().angle())).isCloseTo(-1, within(0.01));
  }

  @ParameterizedTest
  @EnumSource
  void whatNothingBindsYetHasARingWhatIsOverACrossAndTheRestNothing(State state) {
    var drawn = sign(state);
    switch (state) {
      case RUMOURED, PLANNED, ANNOUNCED -> {
        assertThat(drawn).hasSize(2);
        assertThat(drawn.getFirst()).contains("fill=\"#010203\"");
        assertThat(drawn.getLast()).contains("stroke=\"#0a0b0c\"");
        assertThat(Stroked.of(drawn)).isEmpty();
      }
      case WITHDRAWN, ENDED -> assertThat(Stroked.of(drawn)).hasSize(2);
      default -> assertThat(drawn).isEmpty();
    }
  }

  private static NetworkPainter painter() throws IOException {
    return NetworkPictures.painter(NetworkPictures.accordingTo("A"), Attention.NONE, Theme.LIGHT);
  }

  private static Marks marks() throws IOException {
    return painter().marks(NetworkPictures.WIDTH, NetworkPictures.HEIGHT);
  }

  private static TieMark tie(String commitment) throws IOException {
    return marks().ties().stream()
        .filter(t -> t.tie().commitment().id().equals(commitment))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> tied(TieMark tie) throws IOException {
    var painter = painter();
    return drawn(ink -> new TiePainter(painter.scene(), painter.palette()).paint(ink, tie));
  }

  /// All points of a path lie in it.
  private static Box around(String path) {
    var numbers =
        NUMBER.matcher(path.substring(path.indexOf("d=\""), path.indexOf("\" "))).results();
    double[] n = numbers.mapToDouble(m -> Double.parseDouble(m.group())).toArray();
    var box = new Box(n[0], n[1], 0, 0);
    for (int i = 2; i < n.length; i += 2) {
      box = box.union(new Box(n[i], n[i + 1], 0, 0));
    }
    return box;
  }

  @ParameterizedTest
  @ValueSource(strings = {"announced", "ended"})
  void onALineItStandsClearOfTheAmountTheArrowAndTheVertices(String commitment) throws IOException {
    var drawn = tied(tie(commitment));
    var sign = around(drawn.getLast());
    var marks = marks();
    assertThat(drawn).hasSizeGreaterThan(3);
    assertThat(marks.pills()).noneMatch(pill -> pill.box().intersects(sign));
    assertThat(marks.vertices()).noneMatch(vertex -> vertex.box().intersects(sign));
    assertThat(around(drawn.get(1)).intersects(sign)).as("on the arrow").isFalse();
  }

  @Test
  void whatIsGreyBearsNone() throws IOException {
    var said = tie("ended");
    var grey = new TieMark(said.ties(), said.curve(), said.width(), false, false, Light.GHOST, 1);
    assertThat(tied(grey)).hasSize(2);
  }

  @Test
  void aVentureBearsItItselfAndItsSpokesDoNot() throws IOException {
    var painter = painter();
    var venture =
        marks().vertices().stream()
            .filter(v -> v.vertex().id().equals("venture"))
            .findFirst()
            .orElseThrow();
    assertThat(venture.state()).isEqualTo(State.ANNOUNCED);
    var drawn =
        drawn(ink -> new VertexPainter(painter.scene(), painter.palette()).paint(ink, venture));
    assertThat(drawn).hasSize(3);
    assertThat(drawn.getLast()).contains("stroke=");
    var spoke = tie("venture");
    assertThat(spoke.tie().state()).isEqualTo(State.ANNOUNCED);
    assertThat(tied(spoke)).hasSizeLessThan(3);
  }

  @Test
  void whatIsDisputedIsDashedWhatIsIndirectDottedAndWhatIsGreyThinAndSolid() throws IOException {
    assertThat(TiePainter.pattern(tie("stated"), PEN).dash()).isEmpty();
    var disputed = TiePainter.pattern(tie("disputed"), PEN);
    assertThat(disputed.round()).isFalse();
    assertThat(disputed.dash().getFirst()).isGreaterThan(disputed.dash().getLast());
    var indirect = TiePainter.pattern(tie("reported"), PEN);
    assertThat(indirect.round()).isTrue();
    assertThat(indirect.dash().getFirst()).isLessThan(0.5);
    var said = tie("disputed");
    var grey = new TieMark(said.ties(), said.curve(), said.width(), false, false, Light.GHOST, 1);
    assertThat(TiePainter.pattern(grey, PEN).dash()).isEmpty();
    assertThat(TiePainter.pattern(grey, PEN).width()).isLessThanOrEqualTo(1.5);
  }
}
