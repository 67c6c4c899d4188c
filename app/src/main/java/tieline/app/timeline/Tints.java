package tieline.app.timeline;

import tieline.app.draw.Palette;
import tieline.model.account.ChronicleItem;
import tieline.model.dataset.Commitment;

/// The colours of items.
final class Tints {
  /// The least contrast of text (WCAG 2.2, 1.4.3).
  private static final double LEGIBLE = 4.5;

  private Tints() {}

  /// Of a commitment that of its kind, of an event that of parties; less of it the less it stands
  /// out.
  static int colour(Palette palette, ChronicleItem item, Light light) {
    int colour =
        item.subject() instanceof Commitment c
            ? palette.get(c.kind().word())
            : palette.get("actor");
    return switch (light) {
      case GHOST -> palette.get("ghost");
      case DIM -> Palette.mixed(palette.get("paper"), colour, 0.35);
      case PLAIN, LIT, SELECTED -> colour;
    };
  }

  static int text(Palette palette, Light light) {
    return switch (light) {
      case GHOST, DIM -> palette.get("ghost-text");
      case PLAIN, LIT, SELECTED -> palette.get("ink");
    };
  }

  /// A ground as near to `colour` as lets `text` be read on it.
  static int under(int text, int colour) {
    int dark = luminance(text) > luminance(colour) ? 0xff000000 : 0xffffffff;
    int ground = colour;
    for (double t = 0.06; contrast(text, ground) < LEGIBLE && t < 1; t += 0.06) {
      ground = Palette.mixed(colour, dark, t);
    }
    return ground;
  }

  /// The contrast of two opaque colours, from 1 to 21.
  static double contrast(int a, int b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16 & 0xff)
        + 0.7152 * linear(argb >> 8 & 0xff)
        + 0.0722 * linear(argb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
