package tieline.model.account;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Source;

/// From the claims that answer one question to the finding: groups equal answers, orders them, and
/// weighs their support.
final class Judgement {
  private Judgement() {}

  static Finding of(String subject, Aspect aspect, List<Claim> claims, Index index, Lens lens) {
    var values = new ArrayList<Value>();
    for (var group : group(claims)) {
      group.sort(strength(index));
      var first = group.getFirst();
      values.add(new Value(first.says(), first.denies(), group));
    }
    values.sort(preference(index));
    var conflicts = openConflicts(claims, index, lens);
    return new Finding(
        subject,
        aspect,
        values,
        support(values, disputing(conflicts, subject, index, lens)),
        conflicts);
  }

  private static List<List<Claim>> group(List<Claim> claims) {
    var groups = new ArrayList<List<Claim>>();
    for (var claim : claims) {
      groups.stream()
          .filter(g -> isSame(g.getFirst(), claim))
          .findFirst()
          .ifPresentOrElse(g -> g.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
    }
    return groups;
  }

  private static boolean isSame(Claim a, Claim b) {
    return a.denies() == b.denies() && Agreement.same(a.says(), b.says());
  }

  /// Rank, then modality, then recency, then the order of the dataset (the sort is stable).
  private static Comparator<Claim> strength(Index index) {
    return comparing(Claim::rank)
        .thenComparing(Claim::modality)
        .thenComparing(c -> issued(c, index), Comparator.reverseOrder());
  }

  /// Rank, modality, number of independent sources, recency; a denial after what it denies.
  private static Comparator<Value> preference(Index index) {
    return comparing(Value::rank)
        .thenComparing(Value::modality)
        .thenComparing(Value::denied)
        .thenComparing(v -> v.sources().size(), Comparator.reverseOrder())
        .thenComparing(
            v -> v.claims().stream().map(c -> issued(c, index)).max(String::compareTo).orElse(""),
            Comparator.reverseOrder());
  }

  /// EDTF dates sort as text as far as recency needs; an undated source counts as the oldest.
  private static String issued(Claim claim, Index index) {
    Source source = index.source(claim.source());
    return source == null || source.issued() == null ? "" : source.issued().text();
  }

  private static List<Conflict> openConflicts(List<Claim> claims, Index index, Lens lens) {
    var open = new LinkedHashSet<Conflict>();
    for (var claim : claims) {
      index.conflictsOf(claim).stream().filter(c -> index.isOpen(c, lens)).forEach(open::add);
    }
    return List.copyOf(open);
  }

  /// Of the conflicts those that are about the subject itself: two of their sides speak of it. A
  /// conflict about a sum, say, does not put every part of the sum in doubt.
  private static boolean disputing(
      List<Conflict> conflicts, String subject, Index index, Lens lens) {
    return conflicts.stream().anyMatch(c -> index.sidesAbout(c, subject, lens) >= 2);
  }

  private static Support support(List<Value> values, boolean disputed) {
    if (disputed || contradictsItself(values)) {
      return Support.DISPUTED;
    }
    int agreeing = values.stream().mapToInt(v -> v.sources().size()).max().orElse(0);
    return agreeing >= 2 ? Support.CORROBORATED : Support.SINGLE;
  }

  private static boolean contradictsItself(List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (Agreement.contradict(values.get(i), values.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
