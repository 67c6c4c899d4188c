package tieline.app.state;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;

/// Which commitments the network shows.
///
/// @param kinds of commitment
/// @param supports how well they must be supported
/// @param least the least amount; where there is one, what has no amount does not pass, and what
///   has one in another currency does, for it cannot be compared; null for none
/// @param sources the least number of sources
public record Filter(
    Set<CommitmentKind> kinds, Set<Support> supports, @Nullable Money least, int sources) {
  public Filter {
    kinds = Set.copyOf(kinds);
    supports = Set.copyOf(supports);
  }

  /// Lets everything through.
  public static final Filter NONE =
      new Filter(EnumSet.allOf(CommitmentKind.class), EnumSet.allOf(Support.class), null, 0);

  public boolean passes(Tie tie) {
    return kinds.contains(tie.commitment().kind())
        && supports.contains(tie.support())
        && isEnough(tie.money())
        && (sources <= 1 || tie.sources().size() >= sources);
  }

  private boolean isEnough(@Nullable Money money) {
    if (least == null || money == null) {
      return least == null;
    }
    return !money.currency().equals(least.currency())
        || money.range().max().compareTo(least.range().min()) >= 0;
  }

  /// Ids of the commitments in view none of whose ties passes.
  public Set<String> excluded(Network network) {
    var excluded = new LinkedHashSet<String>();
    var passing = new LinkedHashSet<String>();
    for (var tie : network.ties()) {
      if (!tie.ghost()) {
        (passes(tie) ? passing : excluded).add(tie.commitment().id());
      }
    }
    excluded.removeAll(passing);
    return excluded;
  }

  public Filter withKind(CommitmentKind kind, boolean shown) {
    return new Filter(with(kinds, kind, shown), supports, least, sources);
  }

  public Filter withSupport(Support support, boolean shown) {
    return new Filter(kinds, with(supports, support, shown), least, sources);
  }

  public Filter withLeast(@Nullable Money amount) {
    return new Filter(kinds, supports, amount, sources);
  }

  public Filter withSources(int number) {
    return new Filter(kinds, supports, least, number);
  }

  private static <T> Set<T> with(Set<T> all, T one, boolean contained) {
    var next = new LinkedHashSet<>(all);
    if (contained) {
      next.add(one);
    } else {
      next.remove(one);
    }
    return next;
  }
}
