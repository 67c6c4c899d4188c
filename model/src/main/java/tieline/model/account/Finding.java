package tieline.model.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;

/// The answer to one question in an account.
///
/// @param values the distinct answers, the one that is shown first; one or more
/// @param conflicts the curated conflicts with claims of this finding on a side that is in view and
///   at least one other side in view
public record Finding(
    String subject, Aspect aspect, List<Value> values, Support support, List<Conflict> conflicts) {
  public Finding {
    values = List.copyOf(values);
    conflicts = List.copyOf(conflicts);
  }

  /// The value that the picture shows.
  public Value shown() {
    return values.getFirst();
  }

  public Stream<Claim> claims() {
    return values.stream().flatMap(v -> v.claims().stream());
  }

  public SequencedSet<String> sources() {
    var ids = new LinkedHashSet<String>();
    values.forEach(v -> ids.addAll(v.sources()));
    return ids;
  }

  public boolean isDisputed() {
    return support == Support.DISPUTED;
  }
}
