package tieline.app.draw;

import org.jetbrains.skia.Font;
import org.jetbrains.skia.Point;
import org.jetbrains.skia.TextBlob;
import org.jetbrains.skia.TextBlobBuilder;
import org.jetbrains.skia.Typeface;
import org.jetbrains.skia.shaper.RunHandler;
import org.jetbrains.skia.shaper.RunInfo;
import org.jetbrains.skia.shaper.Shaper;
import org.jetbrains.skia.shaper.ShapingOptions;
import org.jetbrains.skia.shaper.TrivialBidiRunIterator;
import org.jetbrains.skia.shaper.TrivialFontRunIterator;
import org.jetbrains.skia.shaper.TrivialLanguageRunIterator;
import org.jetbrains.skia.shaper.TrivialScriptRunIterator;
import org.jspecify.annotations.Nullable;

/// A line of text, shaped.
///
/// @param glyphs with their origin at the start of the baseline; null for a text without any
/// @param width its advance in pixels
record SkiaLine(@Nullable TextBlob glyphs, float width) implements AutoCloseable {

  /// Shapes a text. To find out which parts of a text have which script, direction and font costs a
  /// hundred times as much as to shape it, so a text that is plainly of one kind is spared that.
  static SkiaLine of(String text, Font font, Typeface face, ShapingOptions options) {
    if (isPlain(text, face)) {
      return plain(text, font, options);
    }
    try (var shaper = Shaper.Companion.make();
        var run = new Run()) {
      shaper.shape(text, font, options, Float.MAX_VALUE, run);
      return run.line();
    }
  }

  /// Whether a text is Latin throughout, and the typeface has all of it.
  private static boolean isPlain(String text, Typeface face) {
    return text.codePoints()
        .allMatch(c ->
            switch (Character.UnicodeScript.of(c)) {
              case LATIN, COMMON -> face.getUTF32Glyph(c) != 0;
              default -> false;
            });
  }

  private static SkiaLine plain(String text, Font font, ShapingOptions options) {
    try (var shaper = Shaper.Companion.makeShaperDrivenWrapper();
        var run = new Run()) {
      shaper.shape(
          text,
          new TrivialFontRunIterator(text, font),
          new TrivialBidiRunIterator(text, 0),
          new TrivialScriptRunIterator(text, "latn"),
          new TrivialLanguageRunIterator(text, "en"),
          options,
          Float.MAX_VALUE,
          run);
      return run.line();
    }
  }

  /// Collects the glyphs that the shaper finds, run by run from left to right.
  private static final class Run implements RunHandler, AutoCloseable {
    private final TextBlobBuilder builder = new TextBlobBuilder();
    private float width;

    SkiaLine line() {
      return new SkiaLine(builder.build(), width);
    }

    @Override
    public void beginLine() {}

    @Override
    public void runInfo(RunInfo info) {}

    @Override
    public void commitRunInfo() {}

    @Override
    public Point runOffset(RunInfo info) {
      return new Point(width, 0);
    }

    @Override
    public void commitRun(RunInfo info, short[] glyphs, Point[] positions, int[] clusters) {
      builder.appendRunPos(info.getFont(), glyphs, positions, null);
      width += info.getAdvanceX();
    }

    @Override
    public void commitLine() {}

    @Override
    public void close() {
      builder.close();
    }
  }

  @Override
  public void close() {
    if (glyphs != null) {
      glyphs.close();
    }
  }
}
