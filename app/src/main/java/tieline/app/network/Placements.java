package tieline.app.network;

import java.util.Map;

/// Which of its places each name and each pill stands at: what is placed keeps its place as long as
/// that is free, so that nothing flickers while the picture moves.
///
/// @param labels the number of the place by id of the vertex
/// @param pills the number of the place by id of the tie
/// @param moving whether what is away needs more room to come back, or it would come and go
record Placements(Map<String, Integer> labels, Map<String, Integer> pills, boolean moving) {
  static final Placements NONE = new Placements(Map.of(), Map.of(), false);

  /// The room that a text needs round it where it comes back while the picture moves, in pixels.
  private static final double BACK = 5;

  Placements {
    labels = Map.copyOf(labels);
    pills = Map.copyOf(pills);
  }

  /// The same for a picture that moves, or for one that has come to rest.
  Placements during(boolean movement) {
    return new Placements(labels, pills, movement);
  }

  /// How much room a text needs round it, in pixels.
  ///
  /// @param tight what it needs at rest, or where it was there before
  double margin(double tight, boolean wasThere) {
    boolean isFirst = labels.isEmpty() && pills.isEmpty();
    return moving && !wasThere && !isFirst ? BACK : tight;
  }
}
