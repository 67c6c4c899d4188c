package tieline.app.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.skia.Data;
import org.jetbrains.skia.Font;
import org.jetbrains.skia.FontEdging;
import org.jetbrains.skia.FontHinting;
import org.jetbrains.skia.FontMgr;
import org.jetbrains.skia.shaper.ShapingOptions;
import org.jetbrains.skiko.Library;
import org.jetbrains.skiko.LibraryLoadException;

/// Inter as Skia sets it: unhinted and at fractions of a pixel, so that a text is as wide on every
/// machine and at every zoom. Letters that Inter lacks come from the system's fonts.
public final class SkiaType implements Typeface {
  private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";

  /// More distinct texts than a full screen of labels; beyond it, the cache starts anew.
  private static final int CACHED = 20_000;

  private final Map<Lettering.Weight, org.jetbrains.skia.Typeface> faces =
      new EnumMap<>(Lettering.Weight.class);
  private final ShapingOptions shaping;
  private final Map<Key, Double> widths = new ConcurrentHashMap<>();

  /// The size at which texts are shaped, in pixels. Unhinted letters at fractions of a pixel grow
  /// in proportion, so that a text is shaped once for all zooms.
  static final double NOMINAL = 32;

  private record Key(String text, Lettering.Weight weight) {}

  /// Loads Skia and the font; takes 0.1 to 0.2 s the first time in a process.
  ///
  /// @throws UncheckedIOException with a message for users where the machine lacks a library
  public SkiaType() {
    load();
    faces.put(Lettering.Weight.REGULAR, face("Inter-Regular.otf"));
    faces.put(Lettering.Weight.SEMIBOLD, face("Inter-SemiBold.otf"));
    shaping = ShapingOptions.Companion.getDEFAULT().withFeatures("tnum");
  }

  private static void load() {
    // Otherwise it starts a thread that collects garbage whenever many frames were drawn.
    System.setProperty("skiko.gc.auto", "false");
    try {
      Library.INSTANCE.load();
    } catch (LibraryLoadException | UnsatisfiedLinkError e) {
      throw new UncheckedIOException(
          new IOException(
              "pictures cannot be drawn here: on Linux, install libGL, libX11 and libfontconfig"
                  + " (Debian: libgl1 libx11-6 libfontconfig1)",
              e));
    }
  }

  private static org.jetbrains.skia.Typeface face(String file) {
    var place = com.formdev.flatlaf.fonts.inter.FlatInterFont.class.getResource(FONTS + file);
    try (var in = Objects.requireNonNull(place, () -> "no font " + file).openStream()) {
      byte[] bytes = in.readAllBytes();
      var data = Data.Companion.makeFromBytes(bytes, 0, bytes.length);
      return FontMgr.Companion.getDefault().makeFromData(data, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double width(String text, double size, Lettering.Weight weight) {
    var key = new Key(text, weight);
    var known = widths.get(key);
    if (known != null) {
      return known * size / NOMINAL;
    }
    if (widths.size() >= CACHED) {
      widths.clear();
    }
    try (var line = line(text, weight)) {
      double width = line.width();
      widths.put(key, width);
      return width * size / NOMINAL;
    }
  }

  /// A text, shaped at the nominal size. The caller closes it.
  SkiaLine line(String text, Lettering.Weight weight) {
    var face = Objects.requireNonNull(faces.get(weight));
    try (var font = new Font(face, (float) NOMINAL)) {
      font.setSubpixel(true);
      font.setLinearMetrics(true);
      font.setHinting(FontHinting.NONE);
      font.setEdging(FontEdging.ANTI_ALIAS);
      return SkiaLine.of(OneLine.of(text), font, face, shaping);
    }
  }
}
