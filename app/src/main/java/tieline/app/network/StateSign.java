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

  /// How large a sign is on a line of a width, in pixels from its middle.
  static double radius(double width) {
    return RADIUS + 0.35 * width;
  }

  /// @param angle of the line, in radians
  /// @param scale of the sign, 1 where nothing is crowded
  void paint(Ink ink, State state, double x, double y, double angle, double scale) {
    if (state.isAhead()) {
      paintAhead(ink, x, y, scale);
    } else if (state.isOver()) {
      paintOver(ink, x, y, angle, scale);
    }
  }

  void paintAhead(Ink ink, double x, double y, double scale) {
    var ring = Outline.circle(x, y, radius(width) * scale);
    ink.fill(ring, Fill.of(ground));
    ink.stroke(ring, Stroke.solid(stroke, pen() * scale));
  }

  void paintOver(Ink ink, double x, double y, double angle, double scale) {
    // A rim of the ground keeps the cross apart from a line as wide as itself.
    cross(ink, x, y, angle, scale, Stroke.solid(ground, (pen() + 2.4) * scale));
    cross(ink, x, y, angle, scale, Stroke.solid(stroke, pen() * scale));
  }

  private void cross(Ink ink, double x, double y, double angle, double scale, Stroke pen) {
    double r = 1.25 * radius(width) * scale;
    for (double turn : new double[] {Math.PI / 4, 3 * Math.PI / 4}) {
      double dx = Math.cos(angle + turn) * r;
      double dy = Math.sin(angle + turn) * r;
      ink.line(x - dx, y - dy, x + dx, y + dy, pen);
    }
  }

  private double pen() {
    return Math.clamp(width * 0.8, 1.6, 2.6);
  }
}
