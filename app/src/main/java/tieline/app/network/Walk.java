package tieline.app.network;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.model.graph.Network;
import tieline.model.layout.Positions;

/// Which vertex an arrow key leads to.
final class Walk {
  /// How much farther a vertex that is not a neighbour seems.
  private static final double STRANGER = 3;

  private Walk() {}

  /// Id of the nearest vertex in a direction, neighbours first; from nowhere the one that is
  /// farthest to the other side. Null where there is none.
  ///
  /// @param dx -1 for left, 1 for right
  /// @param dy -1 for up, 1 for down
  static @Nullable String from(
      Network network, Positions positions, @Nullable String from, int dx, int dy) {
    var vertices = network.vertices();
    int start = -1;
    for (int i = 0; i < vertices.size(); i++) {
      start = vertices.get(i).id().equals(from) ? i : start;
    }
    if (start < 0) {
      return vertices.isEmpty() ? null : vertices.getFirst().id();
    }
    var neighbours = neighbours(network, vertices.get(start).id());
    String best = null;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < vertices.size(); i++) {
      double x = positions.x(i) - positions.x(start);
      double y = positions.y(i) - positions.y(start);
      double along = x * dx + y * dy;
      double across = Math.abs(x * dy) + Math.abs(y * dx);
      double far = along + 2 * across;
      double seems = neighbours.contains(vertices.get(i).id()) ? far : far * STRANGER;
      if (i != start && along > 0 && across <= 2 * along && seems < least) {
        least = seems;
        best = vertices.get(i).id();
      }
    }
    return best;
  }

  private static Set<String> neighbours(Network network, String vertex) {
    var neighbours = new HashSet<String>();
    for (var tie : network.ties()) {
      if (tie.from().id().equals(vertex) || tie.to().id().equals(vertex)) {
        neighbours.add(tie.from().id());
        neighbours.add(tie.to().id());
      }
    }
    return neighbours;
  }
}
