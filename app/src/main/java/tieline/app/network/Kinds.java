package tieline.app.network;

import java.util.EnumSet;
import java.util.Set;
import tieline.model.dataset.CommitmentKind;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;

/// The kinds that there are in a network, whether in view or not: what a legend has to explain.
///
/// @param commitments in their order
/// @param shapes of vertices, in their order
record Kinds(Set<CommitmentKind> commitments, Set<Shape> shapes) {
  static Kinds of(Network network) {
    var commitments = EnumSet.noneOf(CommitmentKind.class);
    network.ties().forEach(tie -> commitments.add(tie.commitment().kind()));
    var shapes = EnumSet.noneOf(Shape.class);
    for (var vertex : network.vertices()) {
      shapes.add(Shape.of(vertex));
      if (vertex instanceof Vertex.Hub hub) {
        commitments.add(hub.commitment().kind());
      }
    }
    return new Kinds(commitments, shapes);
  }
}
