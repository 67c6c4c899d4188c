package tieline.app.network;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;
import tieline.model.layout.Positions;

/// Which vertex an arrow key leads to.
///
/// @param drawn which vertices are drawn: the others are not reached
record Walk(Network network, Positions positions, Predicate<Vertex> drawn) {
  /// How much farther a vertex that is not a neighbour seems.
  private static final double STRANGER = 3;

  /// The number of the vertex that a step leads to: from a vertex the nearest in its direction,
  /// neighbours first; from a commitment drawn as a line that one of its parties that lies farther
  /// in the direction; from anything else the first that is met from the side that one comes from.
  /// -1 where there is none.
  ///
  /// @param from id of a subject
  /// @param dx -1 for left, 1 for right
  /// @param dy -1 for up, 1 for down
  int step(@Nullable String from, int dx, int dy) {
    var subject = from == null ? "" : from;
    var start = network.vertex(subject);
    if (start != null && drawn.test(start)) {
      return onward(start.id(), dx, dy);
    }
    var ends = ends(subject);
    int end = foremost(ends, dx, dy);
    return end >= 0 ? end : foremost(null, -dx, -dy);
  }

  private Set<String> ends(String commitment) {
    var ends = new HashSet<String>();
    for (var tie : network.ties(commitment)) {
      ends.add(tie.from().id());
      ends.add(tie.to().id());
    }
    return ends;
  }

  /// @param among ids of vertices; null for all
  private int foremost(@Nullable Set<String> among, int dx, int dy) {
    int foremost = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < positions.count(); i++) {
      var vertex = network.vertices().get(i);
      double along = positions.x(i) * dx + positions.y(i) * dy;
      if (along > most && (among == null || among.contains(vertex.id())) && drawn.test(vertex)) {
        most = along;
        foremost = i;
      }
    }
    return foremost;
  }

  private int onward(String from, int dx, int dy) {
    int start = number(from);
    var neighbours = neighbours(from);
    int nearest = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < positions.count(); i++) {
      var vertex = network.vertices().get(i);
      double x = positions.x(i) - positions.x(start);
      double y = positions.y(i) - positions.y(start);
      double along = x * dx + y * dy;
      double across = Math.abs(x * dy) + Math.abs(y * dx);
      double far = along + 2 * across;
      double seems = neighbours.contains(vertex.id()) ? far : far * STRANGER;
      if (i != start && along > 0 && across <= 2 * along && seems < least && drawn.test(vertex)) {
        least = seems;
        nearest = i;
      }
    }
    return nearest;
  }

  private int number(String id) {
    int number = 0;
    while (!network.vertices().get(number).id().equals(id)) {
      number++;
    }
    return number;
  }

  private Set<String> neighbours(String vertex) {
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
