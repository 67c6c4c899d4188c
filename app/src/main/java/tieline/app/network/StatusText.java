package tieline.app.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;

/// What the network does not show, in one line: nothing disappears without being counted.
final class StatusText {
  private StatusText() {}

  /// The line for a state.
  ///
  /// @param hidden ids of the subjects that are hidden by hand
  /// @param filtered ids of the commitments that the filter keeps out
  /// @param outside ids of the subjects outside of the time window
  /// @param within ids of the vertices of the focused neighbourhood; null for all
  static String of(
      Network network,
      Set<String> hidden,
      Set<String> filtered,
      Set<String> outside,
      @Nullable Set<String> within) {
    var parts = new ArrayList<String>();
    add(parts, ghosts(network), "not said by the sources in view");
    add(parts, outside(network, outside), "outside of the time window");
    add(parts, hidden.size(), "hidden");
    add(parts, filtered.size(), "filtered out");
    if (within != null) {
      add(parts, network.vertices().size() - within.size(), "outside of the focus (Esc returns)");
    }
    return parts.isEmpty()
        ? "All ties are in view · drag to pin · double-click to focus"
        : String.join(" · ", parts);
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private static long ghosts(Network network) {
    return network.ties().stream()
        .filter(Tie::ghost)
        .map(t -> t.commitment().id())
        .distinct()
        .count();
  }

  private static long outside(Network network, Set<String> outside) {
    return network.ties().stream()
        .filter(t -> !t.ghost())
        .map(t -> t.commitment().id())
        .distinct()
        .filter(outside::contains)
        .count();
  }
}
