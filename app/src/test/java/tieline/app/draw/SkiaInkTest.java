package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkiaInkTest {
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;

  /// The colours of a white picture that something was drawn on.
  private static Set<Integer> colours(Consumer<Ink> drawing) throws IOException {
    return new TreeSet<>(pixels(drawing));
  }

  private static List<Integer> pixels(Consumer<Ink> drawing) throws IOException {
    return pixels(1, drawing);
  }

  /// @param scale device pixels per pixel, of 40 by 40 device pixels
  private static List<Integer> pixels(double scale, Consumer<Ink> drawing) throws IOException {
    try (var ink = SkiaInk.picture(new SkiaType(), 40, 40, scale)) {
      ink.fill(Outline.rectangle(new Box(0, 0, 40, 40)), Fill.of(WHITE));
      drawing.accept(ink);
      var image = ImageIO.read(new ByteArrayInputStream(ink.png()));
      return IntStream.range(0, 1_600).mapToObj(i -> image.getRGB(i % 40, i / 40)).toList();
    }
  }

  private static void disc(Ink ink) {
    ink.disc(20.3, 19.8, 9.5, BLACK);
  }

  private static void jagged(Ink ink) {
    ink.push(Layer.jagged());
    disc(ink);
    ink.pop();
  }

  @Test
  void edgesAreSmooth() throws IOException {
    assertThat(colours(SkiaInkTest::disc)).hasSizeGreaterThan(8);
  }

  @Test
  void aJaggedLayerHasNoColourBetweenThoseThatWereAskedFor() throws IOException {
    assertThat(colours(SkiaInkTest::jagged)).containsExactlyInAnyOrder(WHITE, BLACK);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 1, 1.5, 1.7, 2.5})
  void aJaggedDotIsNeverLostAndAsLargeAsItIsToBe(double radius) throws IOException {
    int drawn = 0;
    for (int i = 0; i < 64; i++) {
      double x = 20 + i % 8 / 8.0;
      double y = 20 + (i >> 3) / 8.0;
      var dot =
          pixels(ink -> {
            ink.push(Layer.jagged());
            ink.disc(x, y, radius, BLACK);
            ink.pop();
          });
      assertThat(dot).contains(BLACK);
      drawn += Collections.frequency(dot, BLACK);
    }
    double area = Math.max(1, Math.PI * radius * radius);
    assertThat(drawn / 64.0).isCloseTo(area, withinPercentage(15));
  }

  @Test
  void theLeastJaggedDotIsAPixelOfTheScreen() throws IOException {
    var dot =
        pixels(
            2,
            ink -> {
              ink.push(Layer.jagged());
              ink.disc(10.3, 10.3, 0.05, BLACK);
              ink.pop();
            });
    assertThat(Collections.frequency(dot, BLACK)).isEqualTo(1);
  }

  @Test
  void aLargeJaggedDotIsRound() throws IOException {
    var dot = pixels(SkiaInkTest::jagged);
    assertThat(dot.get(20 + 40 * 20)).isEqualTo(BLACK);
    assertThat(dot.get(20 + 40 * 12)).isEqualTo(BLACK);
    assertThat(dot.get(12 + 40 * 12)).isEqualTo(WHITE);
    assertThat(dot.get(28 + 40 * 28)).isEqualTo(WHITE);
  }

  @Test
  void whatFollowsAJaggedLayerIsSmoothAgain() throws IOException {
    assertThat(
            colours(ink -> {
              jagged(ink);
              disc(ink);
            }))
        .hasSizeGreaterThan(8);
  }
}
