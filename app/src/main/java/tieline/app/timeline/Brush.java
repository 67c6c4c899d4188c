package tieline.app.timeline;

import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.timeline.TimelineMarks.StripMarks;
import tieline.app.timeline.TimelinePicker.Picked;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

/// A drag on the overview strip, which changes the window.
///
/// @param left of the strip, in pixels
/// @param width of the strip, in pixels
/// @param grab where it was pressed, in pixels
/// @param fixed the end of the window that stays; null where all of `from` moves
/// @param from the window before, in pixels of the strip
record Brush(
    TimeScale scale, double left, double width, double grab, @Nullable Double fixed, Box from) {
  private static final double LEAST = 3;

  /// The drag that begins on a part of the strip; null where it begins elsewhere.
  static @Nullable Brush begin(StripMarks strip, Box area, Picked on, double x) {
    var window = strip.window() == null ? area : strip.window();
    Double fixed =
        switch (on) {
          case Picked.OfStart s -> Double.valueOf(window.right());
          case Picked.OfEnd e -> Double.valueOf(window.x());
          case Picked.OfStrip s -> Double.valueOf(x);
          default -> null;
        };
    return fixed == null && !(on instanceof Picked.OfWindow)
        ? null
        : new Brush(strip.scale(), area.x(), area.width(), x, fixed, window);
  }

  /// The window once the pointer is at `x`; within the strip, and never too short to be seen.
  TimeSpan to(double x) {
    double right = left + width;
    if (fixed == null) {
      double by =
          Math.clamp(x - grab, left - from.x(), Math.max(left - from.x(), right - from.right()));
      return span(from.x() + by, from.right() + by);
    }
    double at = Math.clamp(x, left, right);
    double start = Math.min(at, fixed);
    return span(start, Math.max(Math.max(at, fixed), start + LEAST));
  }

  private TimeSpan span(double start, double end) {
    return new TimeSpan(
        Math.round(scale.invert(start - left)), Math.round(scale.invert(end - left)));
  }
}
