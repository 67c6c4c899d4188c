package tieline.app.draw;

/// How a line of text is set: Inter with tabular figures.
///
/// @param size of the font in pixels
/// @param halo colour of an outline behind the letters; fully transparent for none
public record Lettering(double size, Weight weight, int argb, Anchor anchor, int halo) {

  public enum Weight {
    REGULAR,
    SEMIBOLD
  }

  /// Which point of the text stands at the given x.
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  public static Lettering of(double size, int argb) {
    return new Lettering(size, Weight.REGULAR, argb, Anchor.START, 0);
  }

  public Lettering semibold() {
    return new Lettering(size, Weight.SEMIBOLD, argb, anchor, halo);
  }

  public Lettering centred() {
    return new Lettering(size, weight, argb, Anchor.MIDDLE, halo);
  }

  public Lettering rightAligned() {
    return new Lettering(size, weight, argb, Anchor.END, halo);
  }

  public Lettering haloed(int colour) {
    return new Lettering(size, weight, argb, anchor, colour);
  }

  public Lettering coloured(int colour) {
    return new Lettering(size, weight, colour, anchor, halo);
  }
}
