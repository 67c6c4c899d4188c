package tieline.app.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import tieline.app.draw.SkiaInk;
import tieline.app.draw.SkiaType;
import tieline.app.draw.SvgInk;
import tieline.model.dataset.WholeFile;

/// Writes figures to files. The same figure gives the same bytes on every run.
///
/// @param scale device pixels per pixel of a PNG, greater than 0 and at most 8
public record Exporter(SkiaType type, FigureSize size, double scale) {
  /// As many device pixels as a quarter of a gigabyte holds.
  private static final long MOST_PIXELS = 64_000_000;

  public Exporter {
    check(size, scale);
  }

  private static void check(FigureSize size, double scale) {
    if (!(scale > 0 && scale <= 8)) {
      throw new IllegalArgumentException("a scale of " + scale + " is not above 0 and at most 8");
    }
    if (device(size.width(), scale) * device(size.height(), scale) > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "%s at scale %s is more than %d million pixels: choose a smaller size or scale"
              .formatted(size, scale, MOST_PIXELS / 1_000_000));
    }
  }

  private static long device(int pixels, double scale) {
    return Math.max(1, Math.round(pixels * scale));
  }

  /// The kinds of file that can be written.
  private enum Format {
    PNG,
    SVG
  }

  /// Refuses what cannot be written.
  ///
  /// @throws IllegalArgumentException with a message for the one who asked for it
  public static void check(Path file, FigureSize size, double scale) {
    format(file);
    check(size, scale);
  }

  private static Format format(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return Format.PNG;
    }
    if (name.endsWith(".svg")) {
      return Format.SVG;
    }
    throw new IllegalArgumentException(
        "'" + file + "' has an ending that cannot be written: choose .png or .svg");
  }

  /// Paints a figure into a file, which is replaced whole or not at all.
  ///
  /// @throws IllegalArgumentException for a name without `.png` or `.svg` at its end
  /// @throws IOException with a message for the one who named the file
  public void write(Figure figure, Path file) throws IOException {
    WholeFile.write(
        file,
        switch (format(file)) {
          case PNG -> png(figure);
          case SVG -> svg(figure);
        });
  }

  /// A figure as the bytes of a PNG file.
  public byte[] png(Figure figure) {
    int width = (int) device(size.width(), scale);
    int height = (int) device(size.height(), scale);
    try (var ink = SkiaInk.picture(type, width, height, scale)) {
      figure.paint(ink, size.width(), size.height());
      return ink.png();
    }
  }

  private byte[] svg(Figure figure) {
    var ink = new SvgInk(size.width(), size.height(), figure.title());
    figure.paint(ink, size.width(), size.height());
    return ink.document().getBytes(StandardCharsets.UTF_8);
  }
}
