package tieline.model.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import tieline.model.account.Property;

/// A way through a network from vertex to vertex, whichever way the ties point.
///
/// @param vertices one more than there are steps, in order
/// @param steps in order
public record Route(List<Vertex> vertices, List<Step> steps) {
  public Route {
    vertices = List.copyOf(vertices);
    steps = List.copyOf(steps);
  }

  /// From one vertex to the next.
  ///
  /// @param ties the parallel ties that join the two, any of which will do: one or more, the best
  ///   supported first
  public record Step(List<Tie> ties) {
    public Step {
      ties = List.copyOf(ties);
    }

    /// Ids of the sources that support one of its ties alone, in their order.
    public SequencedSet<String> supporters() {
      var all = new TreeSet<String>();
      ties.forEach(tie -> all.addAll(Route.supporters(tie)));
      return all;
    }
  }

  /// Ids of the sources that support a tie alone: that name everyone who takes part in it.
  public static SequencedSet<String> supporters(Tie tie) {
    SequencedSet<String> common = null;
    for (var finding : tie.findings()) {
      if (finding.aspect().property() == Property.PARTICIPANT) {
        var sources = new TreeSet<>(finding.affirming());
        if (common == null) {
          common = sources;
        } else {
          common.retainAll(sources);
        }
      }
    }
    return common == null ? new LinkedHashSet<>() : common;
  }

  /// Ids of the sources that support every step alone; empty for a route that exists only by mixing
  /// sources.
  public SequencedSet<String> supporters() {
    var common = new LinkedHashSet<String>();
    for (int i = 0; i < steps.size(); i++) {
      var sources = steps.get(i).supporters();
      if (i == 0) {
        common.addAll(sources);
      }
      common.retainAll(sources);
    }
    return common;
  }
}
