package tieline.app.network;

import tieline.model.graph.Network;

/// Learns how much can be drawn while the picture moves without falling behind the hand: more when
/// frames come early, less when they come late. Belongs to the paint thread.
final class Pace {
  /// The time for one picture, in nanoseconds: half of the 16.7 ms that sixty frames a second
  /// leave, for the window has to show it in the rest.
  private static final double TARGET = 8e6;

  /// Up to this many marks there is nothing to leave out.
  private static final int SMALL = 2_500;

  private static final int LEAST = 1_200;

  private double marks = SMALL;

  /// Whether a network has more marks than can always be drawn in time.
  static boolean isLarge(Network network) {
    return network.ties().size() + network.graph().vertexSet().size() > SMALL;
  }

  /// How much of so many marks to draw.
  ///
  /// @param moving whether the picture moves
  Detail detail(Topology topology, boolean moving) {
    if (!moving || topology.size() <= SMALL) {
      return Detail.RESTING;
    }
    return Detail.moving((int) (marks * 2 / 3), (int) (marks / 3));
  }

  /// Takes note of how long a moving picture took.
  void took(long nanos, Detail detail) {
    if (detail.moving()) {
      double change = Math.clamp(TARGET / Math.max(nanos, 1), 0.7, 1.25);
      marks = Math.clamp(marks * change, LEAST, 200_000);
    }
  }
}
