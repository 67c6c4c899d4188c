package tieline.model.account;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.RelationType;
import tieline.model.dataset.Statement;

/// Works [Totals] out. The lower figure is the weight of an independent set of the overlap graph:
/// commitments that pairwise do not overlap count no money twice, so any such set is a true lower
/// bound.
final class TotalsBuilder {
  /// Up to this many commitments that hang together, the heaviest independent set is found exactly.
  private static final int EXACT = 20;

  private final Account account;
  private final Currency currency;
  private final Map<String, Totals.Part> parts = new LinkedHashMap<>();
  private final List<String> undisclosed = new ArrayList<>();
  private final List<Link> links;
  private boolean open;

  /// How the money of one commitment relates to another's, by the curator or by a source.
  private record Link(String about, RelationType type, String to, String because) {
    boolean joins(String a, String b) {
      return (about.equals(a) && to.equals(b)) || (about.equals(b) && to.equals(a));
    }

    /// Whether the first repeats money that the second already counts.
    boolean isCertain() {
      return type == RelationType.RESTATES
          || type == RelationType.SUPERSEDES
          || type == RelationType.PART_OF;
    }
  }

  TotalsBuilder(Account account, Collection<String> commitments) {
    this.account = account;
    var wanted = Set.copyOf(commitments);
    var added =
        account.dataset().commitments().stream()
            .filter(c -> wanted.contains(c.id()) && c.kind() != CommitmentKind.TOTAL)
            .toList();
    this.currency = Currency.of(added.stream().flatMap(this::amounts).map(Statement.Amount::money));
    added.forEach(this::addPart);
    this.links = links();
  }

  private Stream<Statement.Amount> amounts(Commitment commitment) {
    return Stream.ofNullable(account.finding(commitment.id(), Aspect.AMOUNT))
        .flatMap(finding -> finding.values().stream())
        .filter(value -> !value.denied())
        .map(Value::says)
        .map(Statement.Amount.class::cast);
  }

  private void addPart(Commitment commitment) {
    var amounts = amounts(commitment).filter(a -> currency.isOf(a.money())).toList();
    if (amounts.isEmpty()) {
      if (!account.entry(commitment.id()).isUnsaid()) {
        undisclosed.add(commitment.id());
      }
      return;
    }
    for (var amount : amounts) {
      var qualifier = amount.money().range().qualifier();
      open |= qualifier == Qualifier.OVER || qualifier == Qualifier.AT_LEAST;
    }
    parts.put(
        commitment.id(),
        new Totals.Part(
            commitment.id(),
            amounts.stream().map(TotalsBuilder::least).min(BigDecimal::compareTo).orElseThrow(),
            amounts.getFirst().money().range().max(),
            amounts.stream()
                .map(a -> a.money().range().max())
                .max(BigDecimal::compareTo)
                .orElseThrow()));
  }

  /// "Up to 100" promises nothing for certain.
  private static BigDecimal least(Statement.Amount amount) {
    var range = amount.money().range();
    return range.qualifier() == Qualifier.UP_TO ? BigDecimal.ZERO : range.min();
  }

  private List<Link> links() {
    var found = new ArrayList<Link>();
    for (var relation : account.dataset().relations()) {
      if (isHeard(relation.claims())) {
        found.add(new Link(relation.about(), relation.type(), relation.to(), relation.because()));
      }
    }
    for (var entry : account.entries()) {
      entry
          .of(Property.RELATION)
          .map(Finding::shown)
          .filter(v -> !v.denied())
          .forEach(v -> {
            var says = (Statement.RelatesTo) v.says();
            var because = "according to " + String.join(", ", v.sources());
            found.add(new Link(entry.subject().id(), says.type(), says.to(), because));
          });
    }
    return found.stream()
        .filter(l -> parts.containsKey(l.about) && parts.containsKey(l.to))
        .toList();
  }

  /// A curator's relation holds where all that suggests it is in view.
  private boolean isHeard(List<String> claims) {
    return claims.stream()
        .map(account.index()::claim)
        .allMatch(claim -> claim != null && account.lens().hears(claim));
  }

  Totals build() {
    var exclusions = new ArrayList<Totals.Exclusion>();
    var low = BigDecimal.ZERO;
    for (var group : components()) {
      var kept = heaviestWithoutOverlap(group);
      for (var id : group) {
        if (kept.contains(id)) {
          low = low.add(part(id).low());
        } else {
          exclusions.add(exclusion(id, Totals.Bound.LOWER, kept));
        }
      }
    }
    var high = BigDecimal.ZERO;
    for (var part : parts.values()) {
      var repeats =
          links.stream()
              .filter(l -> l.isCertain() && repeated(l).equals(part.commitment()))
              .findFirst();
      if (repeats.isPresent()) {
        var keeper =
            repeats.get().about.equals(part.commitment()) ? repeats.get().to : repeats.get().about;
        exclusions.add(exclusion(part.commitment(), Totals.Bound.UPPER, Set.of(keeper)));
      } else {
        high = high.add(part.high());
      }
    }
    return new Totals(
        currency,
        parts.values().stream().map(Totals.Part::shown).reduce(BigDecimal.ZERO, BigDecimal::add),
        low,
        high,
        List.copyOf(parts.values()),
        List.copyOf(undisclosed),
        List.copyOf(exclusions),
        unknown(),
        open);
  }

  /// The end of a certain link whose money the other end already counts: the part, the restatement,
  /// and what is superseded.
  private static String repeated(Link link) {
    return link.type == RelationType.SUPERSEDES ? link.to : link.about;
  }

  private Totals.Part part(String id) {
    var part = parts.get(id);
    if (part == null) {
      throw new IllegalStateException("no part " + id);
    }
    return part;
  }

  private Totals.Exclusion exclusion(String id, Totals.Bound bound, Set<String> kept) {
    var link =
        links.stream()
            .filter(l -> kept.stream().anyMatch(k -> l.joins(id, k)))
            .findFirst()
            .orElseThrow();
    return new Totals.Exclusion(
        id, bound, link.about.equals(id) ? link.to : link.about, link.type, link.because);
  }

  private boolean overlap(String a, String b) {
    return links.stream().anyMatch(l -> l.joins(a, b));
  }

  private List<List<String>> components() {
    var left = new LinkedHashSet<>(parts.keySet());
    var groups = new ArrayList<List<String>>();
    while (!left.isEmpty()) {
      var group = new ArrayList<>(List.of(left.removeFirst()));
      for (int i = 0; i < group.size(); i++) {
        var at = group.get(i);
        var near = left.stream().filter(id -> overlap(at, id)).toList();
        group.addAll(near);
        near.forEach(left::remove);
      }
      groups.add(group);
    }
    return groups;
  }

  private Set<String> heaviestWithoutOverlap(List<String> group) {
    if (group.size() > EXACT) {
      return grown(group);
    }
    long best = 0;
    var bestWeight = BigDecimal.valueOf(-1);
    long[] conflicts = new long[group.size()];
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < group.size(); j++) {
        conflicts[i] |= i != j && overlap(group.get(i), group.get(j)) ? 1L << j : 0;
      }
    }
    for (long set = 1; set < 1L << group.size(); set++) {
      var weight = weight(group, conflicts, set);
      if (weight.compareTo(bestWeight) > 0) {
        best = set;
        bestWeight = weight;
      }
    }
    long chosen = best;
    return group.stream()
        .filter(id -> (chosen >> group.indexOf(id) & 1) == 1)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The lower amounts of a set, or less than nothing if two of it overlap.
  private BigDecimal weight(List<String> group, long[] conflicts, long set) {
    var sum = BigDecimal.ZERO;
    for (int i = 0; i < group.size(); i++) {
      if ((set >> i & 1) == 1) {
        if ((conflicts[i] & set) != 0) {
          return BigDecimal.valueOf(-2);
        }
        sum = sum.add(part(group.get(i)).low());
      }
    }
    return sum;
  }

  /// Heaviest first, each that overlaps none before it.
  private Set<String> grown(List<String> group) {
    var kept = new LinkedHashSet<String>();
    group.stream()
        .sorted(comparing((String id) -> part(id).low()).reversed())
        .filter(id -> kept.stream().noneMatch(k -> overlap(id, k)))
        .forEach(kept::add);
    return kept;
  }

  private List<Totals.Pair> unknown() {
    var pairs = new ArrayList<Totals.Pair>();
    var ids = List.copyOf(parts.keySet());
    var parties = ids.stream().map(this::parties).toList();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        if (shareTwo(parties.get(i), parties.get(j)) && !overlap(ids.get(i), ids.get(j))) {
          pairs.add(new Totals.Pair(ids.get(i), ids.get(j)));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static boolean shareTwo(Set<String> a, Set<String> b) {
    int common = 0;
    for (var party : a) {
      common += b.contains(party) ? 1 : 0;
    }
    return common >= 2;
  }

  private Set<String> parties(String commitment) {
    return account
        .entry(commitment)
        .of(Property.PARTICIPANT)
        .map(f -> f.aspect().key())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
