package tieline.app.state;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;

/// Which commitments the network shows.
///
/// @param kinds of commitment
/// @param supports how well they must be supported
/// @param amount the least amount, in units of any currency; what has none passes at 0 only
/// @param sources the least number of sources
public record Filter(Set<CommitmentKind> kinds, Set<Support> supports, double amount, int sources) {
  public Filter {
    kinds = Set.copyOf(kinds);
    supports = Set.copyOf(supports);
  }

  /// Lets everything through.
  public static final Filter NONE =
      new Filter(EnumSet.allOf(CommitmentKind.class), EnumSet.allOf(Support.class), 0, 0);

  public boolean passes(Tie tie) {
    var money = tie.money();
    double most = money == null ? 0 : money.range().max().doubleValue();
    return kinds.contains(tie.commitment().kind())
        && supports.contains(tie.support())
        && most >= amount
        && (sources <= 1 || tie.sources().size() >= sources);
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
    return new Filter(with(kinds, kind, shown), supports, amount, sources);
  }

  public Filter withSupport(Support support, boolean shown) {
    return new Filter(kinds, with(supports, support, shown), amount, sources);
  }

  public Filter withAmount(double least) {
    return new Filter(kinds, supports, least, sources);
  }

  public Filter withSources(int least) {
    return new Filter(kinds, supports, amount, least);
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
