package tieline.app.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tieline.app.draw.Box;
import tieline.app.draw.Lettering.Weight;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Pill;
import tieline.app.network.Marks.TieMark;

/// A pill that has no place yet.
///
/// @param details a second line in small letters, empty for none
/// @param opacity of the second line, or of words without a frame, from 0 to 1
/// @param framed whether it is an amount in a frame, or only words on the line
/// @param width in pixels, with the frame
/// @param height in pixels, with the frame
record PillDraft(
    TieMark of,
    String text,
    String details,
    double opacity,
    boolean framed,
    double width,
    double height) {
  /// Where along its tie a pill may stand, best first.
  private static final double[] STOPS = {
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73, 0.22, 0.78
  };

  /// Between a line and what stands beside it, in pixels.
  private static final double NEAR = 2;

  static PillDraft of(TieMark of, String text, String details, double opacity, Typeface type) {
    double width = type.width(text, PillText.SIZE, Weight.SEMIBOLD);
    double height = PillText.SIZE + 9;
    if (details.isEmpty()) {
      return new PillDraft(of, text, "", 0, true, width + 18, height);
    }
    double below = type.width(details, PillText.SMALL, Weight.REGULAR);
    double both = height + PillText.SMALL + 3;
    return new PillDraft(of, text, details, opacity, true, Math.max(width, below) + 18, both);
  }

  /// Words on the line, without a frame.
  static PillDraft words(TieMark of, String text, double opacity, Typeface type) {
    double width = type.width(text, PillText.SMALL, Weight.SEMIBOLD);
    return new PillDraft(of, text, "", opacity, false, width + 6, PillText.SMALL + 9);
  }

  /// Its places, best first: along the line, and on a loop, which it would fill, beyond it first;
  /// then beside the middle of the line.
  List<Box> places() {
    var curve = of.curve();
    var along =
        Arrays.stream(STOPS).mapToObj(t -> Box.around(curve.x(t), curve.y(t), width, height));
    return Stream.of(beyond(curve), along, beside(curve)).flatMap(p -> p).toList();
  }

  /// How many places there are beside the line.
  static final int BESIDE = 2;

  private Stream<Box> beside(Curve curve) {
    double angle = curve.angle(0.5);
    double x = -Math.sin(angle);
    double y = Math.cos(angle);
    double out = of.width() / 2 + NEAR + Math.abs(x) * width / 2 + Math.abs(y) * height / 2;
    return Stream.of(1, -1)
        .map(side ->
            Box.around(
                curve.x(0.5) + side * x * out, curve.y(0.5) + side * y * out, width, height));
  }

  private Stream<Box> beyond(Curve curve) {
    double outX = curve.x(0.5) - curve.x0();
    double outY = curve.y(0.5) - curve.y0();
    double out = Math.hypot(outX, outY);
    if (out == 0 || curve.chord() >= 1) {
      return Stream.of();
    }
    double x = curve.x(0.5) + outX / out * width / 2;
    double y = curve.y(0.5) + outY / out * height / 2;
    return Stream.of(Box.around(x, y, width, height));
  }

  Pill at(Box box) {
    return new Pill(of, text, details, opacity, framed, box);
  }
}
