package tieline.app.network;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;

/// How many commitments in view each choice of a filter concerns. Immutable.
///
/// @param kinds by kind; what there is none of is missing
/// @param supports by support; a commitment whose ties differ in it counts in each
/// @param all commitments in view
record FilterCounts(Map<CommitmentKind, Integer> kinds, Map<Support, Integer> supports, int all) {
  FilterCounts {
    kinds = Map.copyOf(kinds);
    supports = Map.copyOf(supports);
  }

  /// Takes some tens of milliseconds for thirty thousand ties, so run it off the FX thread.
  static FilterCounts of(Network network) {
    var kinds = new EnumMap<CommitmentKind, Set<String>>(CommitmentKind.class);
    var supports = new EnumMap<Support, Set<String>>(Support.class);
    var all = new HashSet<String>();
    for (var tie : network.ties()) {
      if (!tie.ghost() && !(tie.to() instanceof Vertex.Site)) {
        var id = tie.commitment().id();
        all.add(id);
        kinds.computeIfAbsent(tie.commitment().kind(), kind -> new HashSet<>()).add(id);
        supports.computeIfAbsent(tie.support(), support -> new HashSet<>()).add(id);
      }
    }
    return new FilterCounts(
        sizes(kinds, CommitmentKind.class), sizes(supports, Support.class), all.size());
  }

  private static <E extends Enum<E>> Map<E, Integer> sizes(Map<E, Set<String>> sets, Class<E> of) {
    var sizes = new EnumMap<E, Integer>(of);
    sets.forEach((each, set) -> sizes.put(each, set.size()));
    return sizes;
  }

  int of(CommitmentKind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  int of(Support support) {
    return supports.getOrDefault(support, 0);
  }
}
