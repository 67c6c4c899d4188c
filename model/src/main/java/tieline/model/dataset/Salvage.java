package tieline.model.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out what refers to something that could not be read, so that every reference in the rest
/// leads somewhere.
final class Salvage {
  private Salvage() {}

  static Dataset of(Dataset dataset) {
    var sources = ids(dataset.sources(), Source::id);
    var parties = ids(dataset.parties(), Party::id);
    var commitments = ids(dataset.commitments(), Commitment::id);
    var subjects = new HashSet<>(parties);
    subjects.addAll(commitments);
    subjects.addAll(ids(dataset.events(), Event::id));

    var claims =
        dataset.claims().stream()
            .filter(claim -> sources.contains(claim.source()) && subjects.contains(claim.about()))
            .filter(claim -> leadsSomewhere(claim.says(), parties, subjects))
            .toList();
    var claimIds = ids(claims, Claim::id);
    var relations =
        dataset.relations().stream()
            .filter(one -> commitments.contains(one.about()) && commitments.contains(one.to()))
            .map(relation -> within(relation, claimIds))
            .toList();
    var conflicts =
        dataset.conflicts().stream().flatMap(conflict -> within(conflict, claimIds)).toList();
    return new Dataset(
        dataset.version(),
        dataset.title(),
        dataset.summary(),
        dataset.sources(),
        dataset.parties(),
        dataset.commitments(),
        dataset.events(),
        claims,
        relations,
        conflicts,
        dataset.layout(),
        dataset.extras());
  }

  private static <T> Set<String> ids(List<T> entries, Function<T, String> id) {
    return entries.stream().map(id).collect(Collectors.toSet());
  }

  private static boolean leadsSomewhere(Statement says, Set<String> parties, Set<String> subjects) {
    return switch (says) {
      case Statement.Participant participant -> parties.contains(participant.party());
      case Statement.Amount amount -> amount.by() == null || parties.contains(amount.by());
      case Statement.RelatesTo relation -> subjects.contains(relation.to());
      default -> true;
    };
  }

  private static Relation within(Relation relation, Set<String> claims) {
    return new Relation(
        relation.id(),
        relation.about(),
        relation.type(),
        relation.to(),
        relation.because(),
        relation.claims().stream().filter(claims::contains).toList(),
        relation.extras());
  }

  /// A conflict needs two sides that still have a claim.
  private static Stream<Conflict> within(Conflict conflict, Set<String> claims) {
    var sides =
        conflict.sides().stream()
            .map(side -> side.stream().filter(claims::contains).toList())
            .filter(side -> !side.isEmpty())
            .toList();
    return sides.size() < 2
        ? Stream.empty()
        : Stream.of(
            new Conflict(
                conflict.id(),
                conflict.title(),
                conflict.differs(),
                conflict.rank(),
                sides,
                conflict.note(),
                conflict.extras()));
  }
}
