package tieline.app.network;

import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Outline;
import tieline.app.draw.Stroke;
import tieline.model.dataset.State;

/// A sign on a mark that tells how far a commitment has come: an open ring where nothing binds yet,
/// a cross where it is over. What is in force, or of which no state is told, has none.
///
/// @param ground the colour behind it
/// @param stroke of the line that it stands on, or the colour of the sign
/// @param width of that line, in pixels
record StateSign(int ground, int stroke, double width) {
  /// Half the size of a sign on a thin line, in pixels.
  private static final double RADIUS = 3.2;

  /// How far the arms of a cross reach into its gap, along each axis.
  private static final double ARM = 0.72;

  /// How far a sign reaches from its middle on a line of a width, in pixels.
  static double reach(double width) {
    return 1.3 * radius(width);
  }

  private static double radius(double width) {
    return RADIUS + 0.35 * width;
  }

  /// @param scale of the sign, 1 where nothing is crowded
  void paint(Ink ink, State state, double x, double y, double scale) {
    if (state.isAhead()) {
      paintAhead(ink, x, y, scale);
    } else if (state.isOver()) {
      paintOver(ink, x, y, scale);
    }
  }

  void paintAhead(Ink ink, double x, double y, double scale) {
    var ring = Outline.circle(x, y, radius(width) * scale);
    ink.fill(ring, Fill.of(ground));
    ink.stroke(ring, Stroke.solid(stroke, pen() * scale));
  }

  /// The cross is upright wherever its line leads, in a gap of the line, so that no arm of it lies
  /// along the line.
  void paintOver(Ink ink, double x, double y, double scale) {
    double r = reach(width) * scale;
    ink.disc(x, y, r, ground);
    var pen = Stroke.solid(stroke, pen() * scale);
    double arm = ARM * r;
    ink.line(x - arm, y - arm, x + arm, y + arm, pen);
    ink.line(x - arm, y + arm, x + arm, y - arm, pen);
  }

  private double pen() {
    return Math.clamp(width * 0.8, 1.6, 2.6);
  }
}
