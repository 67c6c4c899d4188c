package tieline.app.network;

import tieline.app.draw.Box;
import tieline.app.draw.Outline;

/// A cubic Bézier curve in pixels.
public record Curve(
    double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
  private static final int STEPS = 24;

  /// Steps of Newton's method at most; three are enough for arcs.
  private static final int NEWTON = 6;

  /// A symmetric arc from one point to another.
  ///
  /// @param bend how far the arc's middle is off the chord, in pixels, to the right of its
  ///   direction
  public static Curve arc(double x0, double y0, double x3, double y3, double bend) {
    double dx = x3 - x0;
    double dy = y3 - y0;
    // The middle of a cubic lies 3/4 of the way to its handles.
    double out = bend == 0 ? 0 : bend * 4 / 3 / Math.max(1e-9, length(dx, dy));
    double nx = -dy * out;
    double ny = dx * out;
    return new Curve(
        x0,
        y0,
        x0 + dx / 3 + nx,
        y0 + dy / 3 + ny,
        x0 + 2 * dx / 3 + nx,
        y0 + 2 * dy / 3 + ny,
        x3,
        y3);
  }

  /// A loop that leaves a point and comes back to it.
  ///
  /// @param angle where the loop points, in radians, clockwise from the right
  /// @param size how far it reaches, in pixels
  private static Curve loop(double x, double y, double angle, double size) {
    double spread = 0.55;
    double reach = size * 4 / 3;
    return new Curve(
        x,
        y,
        x + Math.cos(angle - spread) * reach,
        y + Math.sin(angle - spread) * reach,
        x + Math.cos(angle + spread) * reach,
        y + Math.sin(angle + spread) * reach,
        x,
        y);
  }

  /// The loop at a disc, one of several that fan out from its top.
  ///
  /// @param reach how far it goes beyond the disc at least, in pixels
  /// @param index from 0 to one less than there are
  static Curve loop(double x, double y, double radius, double reach, int index, int count) {
    double turn = Math.min(0.9, 2 * Math.PI / count);
    double size = radius + Math.max(1.6 * radius, reach);
    return loop(x, y, -Math.PI / 2 + index * turn, size);
  }

  /// Not by `hypot`, which takes twenty times as long for the sake of numbers that no screen has.
  private static double length(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }

  /// How far its ends are apart, in pixels.
  double chord() {
    return length(x3 - x0, y3 - y0);
  }

  /// How far its middle is from that of its chord, in pixels.
  double bend() {
    return length(x(0.5) - (x0 + x3) / 2, y(0.5) - (y0 + y3) / 2);
  }

  /// The x of the point at `t` from 0 to 1.
  public double x(double t) {
    return bezier(x0, x1, x2, x3, t);
  }

  /// The y of the point at `t` from 0 to 1.
  public double y(double t) {
    return bezier(y0, y1, y2, y3, t);
  }

  private static double bezier(double a, double b, double c, double d, double t) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }

  /// The direction at `t`, in radians, clockwise from the right.
  public double angle(double t) {
    double e = 1e-3;
    double from = Math.max(0, t - e);
    double to = Math.min(1, t + e);
    return Math.atan2(y(to) - y(from), x(to) - x(from));
  }

  /// The part of the curve outside of two discs at its ends; at most half of it is cut at either.
  public Curve trimmed(double startRadius, double endRadius) {
    return part(leaving(x0, y0, startRadius, 0), leaving(x3, y3, endRadius, 1));
  }

  /// Where the curve is so far from its end, at most half-way back.
  ///
  /// @param distance in pixels, as the crow flies
  double before(double distance) {
    return leaving(x3, y3, distance, 1);
  }

  /// Where between `end`, which is the disc's middle, and its own middle the curve leaves a disc:
  /// by Newton's method on the distance, which is there at once where the curve is straight.
  private double leaving(double cx, double cy, double radius, double end) {
    double inwards = end == 0 ? 1 : -1;
    double t = 0;
    for (int i = 0; i < NEWTON; i++) {
      double at = end + inwards * t;
      double dx = x(at) - cx;
      double dy = y(at) - cy;
      double distance = length(dx, dy);
      double vx = inwards * slopeX(at);
      double vy = inwards * slopeY(at);
      double speed = distance < 1e-9 ? length(vx, vy) : (dx * vx + dy * vy) / distance;
      double next = speed < 1e-9 ? 0.5 : Math.clamp(t + (radius - distance) / speed, 0, 0.5);
      if (Math.abs(next - t) < 1e-6) {
        break;
      }
      t = next;
    }
    return end + inwards * t;
  }

  /// The part between two parameters, by de Casteljau's subdivision.
  public Curve part(double from, double to) {
    double third = (to - from) / 3;
    double ax = x(from);
    double ay = y(from);
    double bx = x(to);
    double by = y(to);
    return new Curve(
        ax,
        ay,
        ax + slopeX(from) * third,
        ay + slopeY(from) * third,
        bx - slopeX(to) * third,
        by - slopeY(to) * third,
        bx,
        by);
  }

  private double slopeX(double t) {
    return slope(x0, x1, x2, x3, t);
  }

  private double slopeY(double t) {
    return slope(y0, y1, y2, y3, t);
  }

  private static double slope(double a, double b, double c, double d, double t) {
    double u = 1 - t;
    return 3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c));
  }

  /// The distance of a point from the curve, within a pixel for curves of a screen's size.
  public double distance(double px, double py) {
    double best = Double.MAX_VALUE;
    double ax = x0;
    double ay = y0;
    for (int i = 1; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      double bx = x(t);
      double by = y(t);
      best = Math.min(best, toSegment(px, py, ax, ay, bx, by));
      ax = bx;
      ay = by;
    }
    return best;
  }

  private static double toSegment(
      double px, double py, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp(((px - ax) * dx + (py - ay) * dy) / length, 0.0, 1.0);
    return length(px - ax - t * dx, py - ay - t * dy);
  }

  /// The box of the curve itself, within a pixel for curves of a screen's size.
  Box bounds() {
    var bounds = Box.between(x0, y0, x3, y3);
    for (int i = 1; i < STEPS; i++) {
      double x = x((double) i / STEPS);
      double y = y((double) i / STEPS);
      bounds = bounds.union(Box.between(x, y, x, y));
    }
    return bounds;
  }

  /// A box around the curve: its ends and handles.
  public Box hull() {
    double left = Math.min(Math.min(x0, x1), Math.min(x2, x3));
    double right = Math.max(Math.max(x0, x1), Math.max(x2, x3));
    double top = Math.min(Math.min(y0, y1), Math.min(y2, y3));
    double bottom = Math.max(Math.max(y0, y1), Math.max(y2, y3));
    return Box.between(left, top, right, bottom);
  }

  public Outline outline() {
    return Outline.cubic(x0, y0, x1, y1, x2, y2, x3, y3);
  }
}
