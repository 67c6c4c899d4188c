package tieline.app.state;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tieline.model.account.Account;
import tieline.model.account.Finding;
import tieline.model.account.Property;
import tieline.model.account.Support;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Money;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// A commitment with all that is said of it taken together, however many lines it is drawn by.
///
/// @param ties its ties that the sources in view state; one or more
public record Standing(Commitment commitment, Account.Entry entry, List<Tie> ties) {
  public Standing {
    ties = List.copyOf(ties);
  }

  /// Those of the commitments that have a tie in view, in the order of the dataset.
  public static Stream<Standing> in(View view) {
    return view.account().dataset().commitments().stream()
        .map(commitment ->
            new Standing(
                commitment,
                view.account().entry(commitment.id()),
                view.network().ties(commitment.id()).stream().filter(t -> !t.ghost()).toList()))
        .filter(standing -> !standing.ties.isEmpty());
  }

  /// As its lines show it. Those to its places count where it has no others.
  public Support support() {
    var parts = ties.stream().filter(tie -> !(tie.to() instanceof Vertex.Site)).toList();
    return support(parts.isEmpty() ? ties : parts);
  }

  /// Disputed where one tie is, corroborated where all are.
  public static Support support(List<Tie> ties) {
    if (ties.stream().anyMatch(Tie::isDisputed)) {
      return Support.DISPUTED;
    }
    boolean isAgreed = ties.stream().allMatch(tie -> tie.support() == Support.CORROBORATED);
    return isAgreed ? Support.CORROBORATED : Support.SINGLE;
  }

  /// Ids of the sources that say anything of it.
  public Set<String> sources() {
    return entry.findings().values().stream()
        .flatMap(finding -> finding.sources().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The amounts that are shown of the whole and of what each party commits.
  public Stream<Money> amounts() {
    return entry.of(Property.AMOUNT).map(Finding::money).flatMap(Stream::ofNullable);
  }
}
