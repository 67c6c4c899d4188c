package tieline.app.network;

import java.util.Map;

/// Which of its places each name and each pill stands at: what is placed keeps its place as long as
/// that is free, so that nothing flickers while the picture moves.
///
/// @param labels the number of the place by id of the vertex
/// @param pills the number of the place by id of the tie
record Placements(Map<String, Integer> labels, Map<String, Integer> pills) {
  static final Placements NONE = new Placements(Map.of(), Map.of());

  Placements {
    labels = Map.copyOf(labels);
    pills = Map.copyOf(pills);
  }
}
