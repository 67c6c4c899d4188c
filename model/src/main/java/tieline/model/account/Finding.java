package tieline.model.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Money;
import tieline.model.dataset.Statement;

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

  /// The strongest answer that is no denial; null where claims in view only deny.
  public @Nullable Value affirmed() {
    return values.stream().filter(value -> !value.denied()).findFirst().orElse(null);
  }

  /// Whether any claim in view says that something is so: a mark needs one.
  public boolean isAffirmed() {
    return affirmed() != null;
  }

  /// The amount that the picture shows; null where it shows none, or that it is denied.
  public @Nullable Money money() {
    return !shown().denied() && shown().says() instanceof Statement.Amount a ? a.money() : null;
  }

  public Stream<Claim> claims() {
    return values.stream().flatMap(v -> v.claims().stream());
  }

  public SequencedSet<String> sources() {
    var ids = new LinkedHashSet<String>();
    values.forEach(v -> ids.addAll(v.sources()));
    return ids;
  }

  /// Ids of the sources that say that something is so, whatever they then say.
  public SequencedSet<String> affirming() {
    var ids = new LinkedHashSet<String>();
    values.stream().filter(value -> !value.denied()).forEach(v -> ids.addAll(v.sources()));
    return ids;
  }

  public boolean isDisputed() {
    return support == Support.DISPUTED;
  }

  /// Whether a value of this finding cannot hold beside another one, or stands on a side of a
  /// conflict. Of a disputed finding, some values may be undisputed.
  public boolean isDisputed(Value value) {
    return values.stream().anyMatch(other -> Agreement.contradict(value, other))
        || conflicts.stream()
            .flatMap(conflict -> conflict.sides().stream())
            .anyMatch(side -> isOn(side, value));
  }

  /// Whether a value cannot hold beside the one that is shown, by itself or by a conflict that has
  /// the two on different sides.
  public boolean contradictsShown(Value value) {
    return Agreement.contradict(value, shown())
        || conflicts.stream().anyMatch(conflict -> parts(conflict, value, shown()));
  }

  private static boolean parts(Conflict conflict, Value a, Value b) {
    var ofA = conflict.sides().stream().filter(side -> isOn(side, a)).toList();
    var ofB = conflict.sides().stream().filter(side -> isOn(side, b)).toList();
    return !ofA.isEmpty() && !ofB.isEmpty() && ofA.stream().noneMatch(ofB::contains);
  }

  private static boolean isOn(List<String> side, Value value) {
    return value.claims().stream().anyMatch(claim -> side.contains(claim.id()));
  }
}
