package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SkiaInkTest {
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;

  /// The colours of a white picture that something was drawn on.
  private static Set<Integer> colours(Consumer<Ink> drawing) throws IOException {
    try (var ink = SkiaInk.picture(new SkiaType(), 40, 40, 1)) {
      ink.fill(Outline.rectangle(new Box(0, 0, 40, 40)), Fill.of(WHITE));
      drawing.accept(ink);
      var image = ImageIO.read(new ByteArrayInputStream(ink.png()));
      var colours = new TreeSet<Integer>();
      for (int i = 0; i < 1_600; i++) {
        colours.add(image.getRGB(i % 40, i / 40));
      }
      return colours;
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
