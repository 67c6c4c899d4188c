package tieline.app.network;

import org.jspecify.annotations.Nullable;

/// Learns how much can be drawn while the picture moves without falling behind the hand: all of it
/// where that is quick enough, else more when frames come early, and less when they come late.
/// Belongs to the paint thread.
final class Pace {
  /// The time for one picture, in nanoseconds: half of the 16.7 ms that sixty frames a second
  /// leave, for the window has to show it in the rest.
  private static final double TARGET = 8e6;

  /// Up to this many marks there is nothing to leave out.
  private static final int SMALL = 250;

  private static final int LEAST = 1_200;

  private double marks = 2_500;
  private @Nullable Topology seen;
  private double wholeTime;

  /// How much to draw.
  Detail detail(Topology topology, Refinement refinement) {
    if (!topology.equals(seen)) {
      seen = topology;
      wholeTime = Double.MAX_VALUE;
    }
    boolean whole = topology.size() <= SMALL || wholeTime <= TARGET;
    return switch (refinement) {
      case FINE -> Detail.FULL;
      case RESTING -> Detail.RESTING;
      case MOVING ->
          whole ? Detail.RESTING : Detail.moving((int) (marks * 2 / 3), (int) (marks / 3));
    };
  }

  /// Takes note of how long a picture took.
  void took(long nanos, Detail detail) {
    if (detail.moving()) {
      double change = Math.clamp(TARGET / Math.max(nanos, 1), 0.7, 1.25);
      marks = Math.clamp(marks * change, LEAST, 200_000);
    } else if (detail.equals(Detail.RESTING)) {
      // One picture that comes late is no reason to draw less.
      wholeTime = Math.min((double) nanos, 0.7 * wholeTime + 0.3 * nanos);
    }
  }
}
