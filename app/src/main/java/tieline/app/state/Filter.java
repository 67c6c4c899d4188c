package tieline.app.state;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// Which commitments and parties the network shows. A commitment passes as a whole or not at all,
/// however many lines it is drawn by.
///
/// @param kinds of commitment
/// @param parties kinds of party; one of another kind is left out, and its ties with it
/// @param supports how well they must be supported
/// @param least the least amount; where there is one, what has no amount does not pass, and what
///   has one in another currency does, for it cannot be compared; null for none
/// @param sources the least number of sources that say anything of it, 1 or more
public record Filter(
    Set<CommitmentKind> kinds,
    Set<PartyKind> parties,
    Set<Support> supports,
    @Nullable Money least,
    int sources) {
  private static final Set<CommitmentKind> ALL_KINDS = EnumSet.allOf(CommitmentKind.class);
  private static final Set<PartyKind> ALL_PARTIES = EnumSet.allOf(PartyKind.class);
  private static final Set<Support> ALL_SUPPORTS = EnumSet.allOf(Support.class);

  public Filter {
    kinds = Set.copyOf(kinds);
    parties = Set.copyOf(parties);
    supports = Set.copyOf(supports);
    sources = Math.max(1, sources);
  }

  /// Lets everything through.
  public static final Filter NONE = new Filter(ALL_KINDS, ALL_PARTIES, ALL_SUPPORTS, null, 1);

  public boolean passes(Standing standing) {
    return kinds.contains(standing.commitment().kind())
        && (supports.size() == ALL_SUPPORTS.size() || supports.contains(standing.support()))
        && (least == null || standing.amounts().anyMatch(money -> isEnough(money, least)))
        && (sources == 1 || standing.sources().size() >= sources)
        && standing.ties().stream().anyMatch(this::joinsChosen);
  }

  private static boolean isEnough(Money money, Money least) {
    return !money.currency().equals(least.currency())
        || money.range().max().compareTo(least.range().min()) >= 0;
  }

  /// Whether a tie joins parties of the chosen kinds only. Where kinds of party are left out, a tie
  /// to a place, which nobody takes part in, does not keep what it belongs to.
  public boolean joinsChosen(Tie tie) {
    if (parties.size() == ALL_PARTIES.size()) {
      return true;
    }
    var ends = parties(tie);
    return !ends.isEmpty() && parties.containsAll(ends);
  }

  /// Of which kinds the parties at the ends of a tie are.
  public static Set<PartyKind> parties(Tie tie) {
    return Stream.of(tie.from(), tie.to())
        .filter(Vertex.Actor.class::isInstance)
        .map(vertex -> ((Vertex.Actor) vertex).party().kind())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Ids of the commitments in view that do not pass, and of the parties left out.
  public Set<String> excluded(View view) {
    var excluded = new LinkedHashSet<String>();
    Standing.in(view)
        .filter(standing -> !passes(standing))
        .forEach(standing -> excluded.add(standing.commitment().id()));
    for (var vertex : view.network().vertices()) {
      if (vertex instanceof Vertex.Actor a && !parties.contains(a.party().kind())) {
        excluded.add(a.id());
      }
    }
    return excluded;
  }

  public Filter withKind(CommitmentKind kind, boolean shown) {
    return new Filter(with(kinds, kind, shown), parties, supports, least, sources);
  }

  public Filter withAnyKind() {
    return new Filter(ALL_KINDS, parties, supports, least, sources);
  }

  public Filter withParty(PartyKind kind, boolean shown) {
    return new Filter(kinds, with(parties, kind, shown), supports, least, sources);
  }

  public Filter withSupport(Support support, boolean shown) {
    return new Filter(kinds, parties, with(supports, support, shown), least, sources);
  }

  public Filter withAnySupport() {
    return new Filter(kinds, parties, ALL_SUPPORTS, least, sources);
  }

  public Filter withLeast(@Nullable Money amount) {
    return new Filter(kinds, parties, supports, amount, sources);
  }

  public Filter withSources(int number) {
    return new Filter(kinds, parties, supports, least, number);
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
