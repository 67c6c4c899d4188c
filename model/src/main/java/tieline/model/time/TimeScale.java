package tieline.model.time;

/// A linear map from time to pixels, such as d3's time scale, made to be zoomed and panned.
///
/// Times are seconds as in [TimeSpan], pixels grow to the right, and pixel 0 is the left edge of
/// what is seen. Zoom and place are limited on construction, so no gesture gets lost: a thousand
/// pixels show from eight hours to ten thousand years, and the left edge stays within a hundred
/// thousand years of 1970.
///
/// @param origin the time at pixel 0, in seconds
/// @param secondsPerPixel from [#FINEST] to [#COARSEST]
public record TimeScale(double origin, double secondsPerPixel) {
  private static final double YEAR = 365.2425 * 86_400;

  /// The greatest zoom, in seconds per pixel.
  public static final double FINEST = 30;

  /// The least zoom, in seconds per pixel: ten years.
  public static final double COARSEST = 10 * YEAR;

  private static final double FARTHEST = 100_000 * YEAR;

  public TimeScale {
    if (!Double.isFinite(origin) || !(secondsPerPixel > 0)) {
      throw new IllegalArgumentException(origin + " s + " + secondsPerPixel + " s/px");
    }
    origin = Math.clamp(origin, -FARTHEST, FARTHEST);
    secondsPerPixel = Math.clamp(secondsPerPixel, FINEST, COARSEST);
  }

  /// The scale that shows all of `span` in the middle of `width` pixels, as far as the limits let
  /// it.
  ///
  /// @param span bounded on both sides
  /// @param width in pixels, at least 0
  /// @param padding what to leave free on each side, in pixels, at least 0
  public static TimeScale fit(TimeSpan span, double width, double padding) {
    if (!span.isBounded()) {
      throw new IllegalArgumentException("a span without limits fits no window: " + span);
    }
    var seconds = (double) span.length();
    var scale = limited(seconds / Math.max(1, width - 2 * padding));
    return new TimeScale(span.start() + seconds / 2 - width / 2 * scale, scale);
  }

  /// The pixel of a time.
  ///
  /// @param time in seconds
  public double apply(long time) {
    return (time - origin) / secondsPerPixel;
  }

  /// The time at a pixel, in seconds.
  public double invert(double pixel) {
    return origin + pixel * secondsPerPixel;
  }

  /// The scale after zooming in by `factor` (out, if less than 1); the time under `pixel` stays
  /// there.
  ///
  /// @param factor greater than 0
  public TimeScale zoomedAt(double pixel, double factor) {
    var scale = limited(secondsPerPixel / factor);
    return new TimeScale(invert(pixel) - pixel * scale, scale);
  }

  /// The scale after everything has moved by `pixels` to the right.
  public TimeScale panned(double pixels) {
    return new TimeScale(invert(-pixels), secondsPerPixel);
  }

  /// The coarsest scale of this zoom's level, with its origin at 1970; each level is half as fine
  /// as the next.
  ///
  /// Marks of a fixed size that keep clear of each other at one zoom also do so at every greater
  /// one. So what is laid out at the level's scale holds, unmoved, under all panning and for the
  /// whole level of zoom, whatever the way that led there.
  public TimeScale level() {
    var exponent = Math.ceil(Math.log(secondsPerPixel / FINEST) / Math.log(2) - 1e-9);
    return new TimeScale(0, FINEST * Math.pow(2, exponent));
  }

  /// The time seen in a window of `width` pixels.
  ///
  /// @param width in pixels, greater than 0
  public TimeSpan visible(double width) {
    return new TimeSpan((long) Math.floor(origin), (long) Math.ceil(invert(width)));
  }

  private static double limited(double secondsPerPixel) {
    return Math.clamp(secondsPerPixel, FINEST, COARSEST);
  }
}
