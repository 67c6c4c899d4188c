package tieline.app.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tieline.app.draw.Box;
import tieline.app.timeline.TimelineMarks.StripMarks;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

/// Lays out the strip below the plot: all of time, and how much is claimed of it.
final class Overview {
  private static final double PADDING = 12;
  private static final double BAR = 12;

  private Overview() {}

  /// The scale on which all that is dated is in a strip of this width.
  static TimeScale scale(TimelineScene scene, double width) {
    var extent = scene.chronicle().extent().orElse(TimelineCamera.NOTHING_DATED);
    return TimeScale.fit(extent, width, Math.min(PADDING, width / 4));
  }

  static StripMarks marks(TimelineScene scene, Box strip, double plotWidth) {
    var scale = scale(scene, strip.width());
    var seen = scene.scale().visible(plotWidth);
    var window = scene.period().window();
    return new StripMarks(
        scale,
        bars(scene.chronicle().claimed(), scale, strip),
        box(seen, scale, strip),
        window == null ? null : box(window, scale, strip));
  }

  /// The part of a strip that a span takes, at least two pixels.
  static Box box(TimeSpan span, TimeScale scale, Box strip) {
    double left = Math.clamp(scale.apply(span.start()), 0, strip.width());
    double right = Math.clamp(scale.apply(span.end()), 0, strip.width());
    double width = Math.max(2, right - left);
    return new Box(
        strip.x() + Math.min(left, strip.width() - width), strip.y(), width, strip.height());
  }

  /// Each claim counts once, spread evenly over the time that it names.
  private static List<Box> bars(List<TimeSpan> claims, TimeScale scale, Box strip) {
    int count = Math.max(1, (int) (strip.width() / BAR));
    double[] weights = new double[count];
    double binWidth = strip.width() / count;
    for (var claim : claims) {
      spread(scale.apply(claim.start()) / binWidth, scale.apply(claim.end()) / binWidth, weights);
    }
    double most = Arrays.stream(weights).max().orElse(0);
    var bars = new ArrayList<Box>();
    for (int i = 0; i < count && most > 0; i++) {
      double height = weights[i] / most * (strip.height() - 8);
      if (height > 0) {
        double tall = Math.max(2, height);
        bars.add(
            new Box(strip.x() + i * binWidth + 1, strip.bottom() - 3 - tall, binWidth - 2, tall));
      }
    }
    return bars;
  }

  private static void spread(double from, double to, double[] weights) {
    double length = Math.max(to - from, 1e-9);
    int last = Math.min(weights.length - 1, (int) Math.floor(to));
    for (int i = Math.max(0, (int) Math.floor(from)); i <= last; i++) {
      double part = Math.min(to, i + 1) - Math.max(from, i);
      weights[i] += length < 1e-6 ? 1 : Math.max(0, part) / length;
    }
  }
}
