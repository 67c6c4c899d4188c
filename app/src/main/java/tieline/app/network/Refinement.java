package tieline.app.network;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tieline.model.graph.Network;

/// How well a picture is drawn that a reader waits for: progressively better, the longer nothing
/// changes.
enum Refinement {
  /// What there is time for, for the next picture is about to follow.
  MOVING(Duration.ofMillis(32)),
  /// Every mark and name, but lines with jagged edges where there are very many.
  RESTING(Duration.ofMillis(400)),
  /// As in a figure.
  FINE(Duration.ZERO);

  private final Duration lasting;

  Refinement(Duration lasting) {
    this.lasting = lasting;
  }

  /// How long after the last change the next refinement is due.
  Duration lasting() {
    return lasting;
  }

  /// The next refinement that makes a difference to the picture of a network; null for none.
  @Nullable Refinement next(Network network) {
    return switch (this) {
      case MOVING -> RESTING;
      case RESTING -> network.ties().size() > NetworkPainter.SINGLE ? FINE : null;
      case FINE -> null;
    };
  }
}
