package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tieline.app.draw.Ink;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.draw.SvgInk;
import tieline.app.draw.Theme;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.State;

/// What the legend draws beside its words is what the network draws of it.
class LegendLookTest {
  private static final Palette PALETTE = Palette.of(Theme.LIGHT);

  /// The radius of its shapes, and the width of its sample lines, in pixels.
  private static final double SYMBOL = 4.6;

  private static final double LINE = 1.8;

  /// From the middle of a shape or of a sample line to the word beside it, and up from its
  /// baseline.
  private static final double BESIDE = 17;

  private static final double ABOVE = 4;

  private static final List<String> LEGEND = legend();

  private static List<String> drawn(Consumer<Ink> painting) {
    var ink = new SvgInk(400, 900, "legend");
    painting.accept(ink);
    return ink.document().lines().map(String::strip).toList();
  }

  /// Of everything that there can be.
  private static List<String> legend() {
    var kinds = new Kinds(EnumSet.allOf(CommitmentKind.class), EnumSet.allOf(Shape.class));
    var plan = Objects.requireNonNull(LegendPlan.of(kinds, Encoded.STATED, 1000, 900, 0));
    return drawn(new Legend(PALETTE, Sample.TYPE, plan)::paint);
  }

  /// Where a word of the legend begins.
  private record Word(double x, double y) {
    static Word of(String word) {
      var place = Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\".*>" + word + "<");
      return LEGEND.stream()
          .flatMap(line -> place.matcher(line).results())
          .map(Word::of)
          .findFirst()
          .orElseThrow(() -> new AssertionError("the legend does not say " + word));
    }

    private static Word of(MatchResult found) {
      return new Word(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
    }
  }

  /// What is drawn of a mark and nothing else, its frame of the document left out.
  private static List<String> marks(Consumer<Ink> painting) {
    return drawn(painting).stream().filter(line -> line.matches("<(path|circle).*")).toList();
  }

  private static List<String> sample(String word, Stroke stroke) {
    var at = Word.of(word);
    double y = at.y - ABOVE;
    return marks(ink -> ink.line(at.x - BESIDE - 11, y, at.x - BESIDE + 11, y, stroke));
  }

  @ParameterizedTest
  @CsvSource({
    "COMPUTE, Compute contract",
    "EQUITY, Equity",
    "VENTURE, Joint venture",
    "SUPPLY, Supply",
    "LICENCE, Rights",
    "TOTAL, Total"
  })
  void eachKindOfCommitmentStandsBesideALineOfItsColour(CommitmentKind kind, String word) {
    var at = Word.of(word);
    double y = at.y - ABOVE;
    var stroke = Stroke.solid(PALETTE.get(kind.word()), 4);
    assertThat(LEGEND).containsAll(marks(ink -> ink.line(at.x - 32, y, at.x - 8, y, stroke)));
  }

  @ParameterizedTest
  @CsvSource({
    "DISC, company",
    "COIN, investor",
    "RING, group",
    "PENTAGON, public body",
    "TRIANGLE, person",
    "HEXAGON, venture",
    "DIAMOND, joint deal",
    "SQUARE, place"
  })
  void eachShapeStandsBesideItsName(Shape shape, String word) {
    var at = Word.of(word);
    int colour = PALETTE.get(shape == Shape.SQUARE ? "site" : "actor");
    int card = PALETTE.get("card");
    assertThat(LEGEND)
        .containsSequence(
            marks(ink ->
                VertexPainter.paint(
                    ink, shape, at.x - BESIDE, at.y - ABOVE, SYMBOL, colour, card)));
  }

  @ParameterizedTest
  @EnumSource
  void noTwoShapesHaveTheSameName(Shape shape) {
    assertThat(Arrays.stream(Shape.values()).filter(s -> s.spoken().equals(shape.spoken())))
        .containsExactly(shape);
  }

  @Test
  void eachPatternStandsBesideWhatItMeans() {
    var solid = Stroke.solid(PALETTE.get("ink"), LINE);
    assertThat(LEGEND)
        .containsAll(sample("stated", solid))
        .containsAll(sample("disputed ≠", solid.dashed(5, 3)))
        .containsAll(sample("indirect", solid.rounded().dashed(0.1, 4.4)))
        .containsAll(sample("not in view", Stroke.solid(PALETTE.get("ghost"), 1.5)));
  }

  @ParameterizedTest
  @CsvSource({"ENDED, ended", "ANNOUNCED, not yet firm"})
  void eachSignOfAStateStandsOnALineBesideWhatItMeans(State state, String word) {
    var at = Word.of(word);
    var sign = new StateSign(PALETTE.get("card"), PALETTE.get("ink"), LINE);
    assertThat(LEGEND)
        .containsAll(sample(word, Stroke.solid(PALETTE.get("ink"), LINE)))
        .containsSequence(marks(ink -> sign.paint(ink, state, at.x - BESIDE, at.y - ABOVE, 1)));
  }
}
