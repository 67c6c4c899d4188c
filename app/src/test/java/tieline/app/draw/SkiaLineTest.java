package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jetbrains.skia.Canvas;
import org.jetbrains.skia.ColorAlphaType;
import org.jetbrains.skia.ColorType;
import org.jetbrains.skia.Data;
import org.jetbrains.skia.EncodedImageFormat;
import org.jetbrains.skia.Font;
import org.jetbrains.skia.FontMgr;
import org.jetbrains.skia.ImageInfo;
import org.jetbrains.skia.Paint;
import org.jetbrains.skia.Surface;
import org.jetbrains.skia.TextLine;
import org.jetbrains.skia.Typeface;
import org.jetbrains.skia.shaper.ShapingOptions;
import org.jetbrains.skiko.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkiaLineTest {
  private static final ShapingOptions OPTIONS =
      ShapingOptions.Companion.getDEFAULT().withFeatures("tnum");

  private interface Drawing {
    void on(Canvas canvas, Paint paint);
  }

  private static Typeface inter() throws IOException {
    Library.INSTANCE.load();
    var name = "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf";
    var place = com.formdev.flatlaf.fonts.inter.FlatInterFont.class.getResource(name);
    try (var in = Objects.requireNonNull(place).openStream()) {
      var bytes = in.readAllBytes();
      var data = Data.Companion.makeFromBytes(bytes, 0, bytes.length);
      return Objects.requireNonNull(FontMgr.Companion.getDefault().makeFromData(data, 0));
    }
  }

  private static byte[] png(Drawing drawing) {
    var info = new ImageInfo(300, 40, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
    try (var surface = Surface.Companion.makeRaster(info);
        var paint = new Paint()) {
      drawing.on(surface.getCanvas(), paint);
      try (var image = surface.makeImageSnapshot();
          var data = image.encodeToData(EncodedImageFormat.PNG, 100, 6)) {
        return Objects.requireNonNull(data).getBytes();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wave AV To, 11.5",
        "$300 B compute, 5 years ≠",
        "500\u202f000+ GPU – “quoted” …",
        "1/2 (A) @ -> 3x4",
        "Ärger in Čechy",
        "Привет",
        "مرحبا بالعالم",
        "日本語 and Latin"
      })
  void theShortWayAndTheLongWayGiveTheSamePicture(String text) throws IOException {
    try (var face = inter();
        var font = new Font(face, 11.5f);
        var expected = TextLine.Companion.make(text, font, OPTIONS);
        var line = SkiaLine.of(text, font, face, OPTIONS)) {
      assertThat(line.width()).isEqualTo(expected.getWidth());
      var glyphs = Objects.requireNonNull(line.glyphs());
      assertThat(png((canvas, paint) -> canvas.drawTextBlob(glyphs, 10.3f, 25.2f, paint)))
          .isEqualTo(png((canvas, paint) -> canvas.drawTextLine(expected, 10.3f, 25.2f, paint)));
    }
  }

  private static List<Short> glyphs(SkiaLine line) {
    var found = new ArrayList<Short>();
    for (short glyph : Objects.requireNonNull(line.glyphs()).getGlyphs()) {
      found.add(glyph);
    }
    return found;
  }

  @Test
  void twoScriptsThatRunFromRightToLeftStandInTheirOrderWithASpaceBetween() throws IOException {
    try (var face = inter();
        var font = new Font(face, 11.5f);
        var first = SkiaLine.of("שלום", font, face, OPTIONS);
        var second = SkiaLine.of("عالم", font, face, OPTIONS);
        var both = SkiaLine.of("שלום عالم", font, face, OPTIONS)) {
      assertThat(glyphs(both))
          .startsWith(glyphs(second).toArray(Short[]::new))
          .endsWith(glyphs(first).toArray(Short[]::new))
          .hasSize(glyphs(first).size() + 1 + glyphs(second).size());
      assertThat(both.width()).isGreaterThan(first.width() + second.width());
    }
  }

  @Test
  void anEmptyTextHasNoGlyphsAndNoWidth() throws IOException {
    try (var face = inter();
        var font = new Font(face, 11.5f);
        var line = SkiaLine.of("", font, face, OPTIONS)) {
      assertThat(line.glyphs()).isNull();
      assertThat(line.width()).isZero();
    }
  }
}
