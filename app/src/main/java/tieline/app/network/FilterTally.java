package tieline.app.network;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tieline.app.state.Filter;
import tieline.app.state.Standing;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Vertex;

/// Counts commitment by commitment what each choice of a filter would show: each facet by what
/// passes all the others, as in faceted search.
final class FilterTally {
  private final Filter filter;
  private final AmountSteps steps;
  private final Filter anyKind;
  private final Filter anySupport;
  private final Filter anyAmount;
  private final Filter anySources;
  private final Map<PartyKind, Filter> withParty = new EnumMap<>(PartyKind.class);
  private final Map<CommitmentKind, Integer> kinds = new EnumMap<>(CommitmentKind.class);
  private final Map<PartyKind, Integer> parties = new EnumMap<>(PartyKind.class);
  private final Map<Support, Integer> supports = new EnumMap<>(Support.class);
  private final int[] amounts = new int[AmountSteps.LAST + 1];
  private final int[] sources;
  private int shown;
  private int all;

  /// @param steps that least amounts are counted at
  /// @param most the largest number of sources that can be asked for
  FilterTally(Filter filter, AmountSteps steps, int most) {
    sources = new int[most];
    this.filter = filter;
    this.steps = steps;
    anyKind = filter.withAnyKind();
    anySupport = filter.withAnySupport();
    anyAmount = filter.withLeast(null);
    anySources = filter.withSources(1);
    Arrays.stream(PartyKind.values())
        .forEach(kind -> withParty.put(kind, filter.withParty(kind, true)));
  }

  void add(Vertex vertex) {
    if (vertex instanceof Vertex.Actor a) {
      parties.merge(a.party().kind(), 0, Integer::sum);
    }
  }

  void add(Standing standing) {
    all++;
    shown += filter.passes(standing) ? 1 : 0;
    add(kinds, standing.commitment().kind(), anyKind.passes(standing));
    add(supports, standing.support(), anySupport.passes(standing));
    standing.ties().stream()
        .flatMap(tie -> Filter.parties(tie).stream())
        .distinct()
        .forEach(party -> add(parties, party, isShownWith(party, standing)));
    if (anyAmount.passes(standing)) {
      amounts[standing.amounts().mapToInt(steps::reached).max().orElse(0)]++;
    }
    if (anySources.passes(standing)) {
      sources[Math.clamp(standing.sources().size(), 1, sources.length) - 1]++;
    }
  }

  /// Whether a party of this kind would be seen to take part.
  private boolean isShownWith(PartyKind party, Standing standing) {
    var chosen = withParty.getOrDefault(party, filter);
    return chosen.passes(standing)
        && standing.ties().stream()
            .anyMatch(tie -> Filter.parties(tie).contains(party) && chosen.joinsChosen(tie));
  }

  private static <E> void add(Map<E, Integer> facet, E value, boolean passes) {
    facet.merge(value, passes ? 1 : 0, Integer::sum);
  }

  FilterCounts counts() {
    return new FilterCounts(
        kinds, parties, supports, reaching(amounts), reaching(sources), shown, all);
  }

  /// How many reach each step, of how many reach it and none beyond.
  private static List<Integer> reaching(int[] last) {
    int[] reaching = last.clone();
    for (int step = last.length - 1; step > 0; step--) {
      reaching[step - 1] += reaching[step];
    }
    return Arrays.stream(reaching).boxed().toList();
  }
}
