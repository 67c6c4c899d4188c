package tieline.app.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tieline.app.state.Filter;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// Counts tie by tie what each choice of a filter would show: each facet by what passes all the
/// others, as in faceted search.
final class FilterTally {
  private final Filter filter;
  private final AmountSteps steps;
  private final Filter anyKind;
  private final Filter anySupport;
  private final Filter anyAmount;
  private final Filter anySources;
  private final Map<PartyKind, Filter> withParty = new EnumMap<>(PartyKind.class);
  private final Map<CommitmentKind, Set<String>> kinds = new EnumMap<>(CommitmentKind.class);
  private final Map<PartyKind, Set<String>> parties = new EnumMap<>(PartyKind.class);
  private final Map<Support, Set<String>> supports = new EnumMap<>(Support.class);
  private final Map<String, Integer> amounts = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<String> all = new HashSet<>();

  /// @param steps that least amounts are counted at
  FilterTally(Filter filter, AmountSteps steps) {
    this.filter = filter;
    this.steps = steps;
    anyKind = filter.withAnyKind();
    anySupport = filter.withAnySupport();
    anyAmount = filter.withLeast(null);
    anySources = filter.withSources(0);
    Arrays.stream(PartyKind.values())
        .forEach(kind -> withParty.put(kind, filter.withParty(kind, true)));
  }

  void add(Vertex vertex) {
    if (vertex instanceof Vertex.Actor a) {
      parties.computeIfAbsent(a.party().kind(), kind -> new HashSet<>());
    }
  }

  void add(Tie tie) {
    var id = tie.commitment().id();
    all.add(id);
    if (filter.passes(tie)) {
      shown.add(id);
    }
    add(kinds, tie.commitment().kind(), anyKind.passes(tie), id);
    add(supports, tie.support(), anySupport.passes(tie), id);
    for (var party : Filter.parties(tie)) {
      add(parties, party, withParty.getOrDefault(party, filter).passes(tie), id);
    }
    if (anyAmount.passes(tie)) {
      amounts.merge(id, steps.reached(tie.money()), Math::max);
    }
    if (anySources.passes(tie)) {
      sources.merge(id, Math.max(1, tie.sources().size()), Math::max);
    }
  }

  private static <E> void add(Map<E, Set<String>> facet, E value, boolean passes, String id) {
    var ids = facet.computeIfAbsent(value, v -> new HashSet<>());
    if (passes) {
      ids.add(id);
    }
  }

  /// @param most the largest number of sources that can be asked for
  FilterCounts counts(int most) {
    return new FilterCounts(
        sizes(kinds),
        sizes(parties),
        sizes(supports),
        reaching(amounts.values(), AmountSteps.LAST),
        reaching(sources.values(), most),
        shown.size(),
        all.size());
  }

  private static <E> Map<E, Integer> sizes(Map<E, Set<String>> sets) {
    return sets.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
  }

  /// How many of some numbers reach each step, from 0 to the last.
  private static List<Integer> reaching(Collection<Integer> numbers, int last) {
    int[] reaching = new int[last + 1];
    for (int number : numbers) {
      reaching[Math.min(number, last)]++;
    }
    for (int step = last; step > 0; step--) {
      reaching[step - 1] += reaching[step];
    }
    return Arrays.stream(reaching).boxed().toList();
  }
}
