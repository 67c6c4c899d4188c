package tieline.model.graph;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Finding;
import tieline.model.account.Property;
import tieline.model.account.Support;
import tieline.model.account.Value;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;

/// The two ends of a tie, from which the three kinds of tie are made.
record TieDraft(Account account, Commitment commitment, Vertex from, Vertex to) {
  private static final List<Aspect> CIRCUMSTANCES =
      List.of(Aspect.STATUS, Aspect.TERM, Aspect.DATE, Aspect.STARTS, Aspect.ENDS);

  /// The whole of a commitment between two parties.
  ///
  /// @param parts the findings in view that affirm their parts
  /// @param ghost whether one of the parts is not in view
  Tie line(List<Finding> parts, @Nullable Finding amount, boolean directed, boolean ghost) {
    var measure = amount != null ? amount : measure();
    return tie(commitment.id(), null, parts, measure, directed, ghost);
  }

  /// One party's part in a hub.
  ///
  /// @param part the finding in view that affirms it; null where none does
  Tie spoke(String party, Role role, @Nullable Finding part, @Nullable Finding amount) {
    var parts = part == null ? List.<Finding>of() : List.of(part);
    boolean directed = committed(amount) || role.side() != Role.Side.NEUTRAL;
    return tie(commitment.id() + "/" + party, role, parts, amount, directed, part == null);
  }

  /// A hub's place.
  Tie site(@Nullable Finding place) {
    var parts = place == null ? List.<Finding>of() : List.of(place);
    return tie(to.id(), null, parts, null, false, place == null);
  }

  private Tie tie(
      String id,
      @Nullable Role role,
      List<Finding> parts,
      @Nullable Finding measure,
      boolean directed,
      boolean ghost) {
    var own = Stream.concat(parts.stream(), Stream.ofNullable(measure)).toList();
    var around =
        to instanceof Vertex.Site ? List.<Finding>of() : circumstances(account, commitment);
    var all = Stream.concat(own.stream(), around.stream()).toList();
    var disputes = all.stream().filter(Finding::isDisputed).toList();
    return new Tie(
        id,
        commitment,
        from,
        to,
        role,
        committed(measure) ? measure : null,
        from instanceof Vertex.Actor && to instanceof Vertex.Actor ? all : own,
        ghost ? List.of() : disputes,
        ghost ? Support.UNSUPPORTED : support(disputes, parts),
        modality(parts),
        state(account, commitment),
        directed,
        ghost);
  }

  /// What an account tells of the state, the term and the dates of a commitment: disputed, it puts
  /// every part in doubt.
  static List<Finding> circumstances(Account account, Commitment commitment) {
    return CIRCUMSTANCES.stream()
        .flatMap(aspect -> Stream.ofNullable(account.finding(commitment.id(), aspect)))
        .toList();
  }

  /// Whether an amount is said that the picture shows.
  static boolean committed(@Nullable Finding amount) {
    return amount != null && !amount.shown().denied();
  }

  private static Modality modality(List<Finding> parts) {
    return parts.stream()
        .flatMap(part -> Stream.ofNullable(part.affirmed()))
        .map(Value::modality)
        .max(naturalOrder())
        .orElse(Modality.STATED);
  }

  /// The state that an account shows of a commitment; null where it tells none.
  static @Nullable State state(Account account, Commitment commitment) {
    var status = account.finding(commitment.id(), Aspect.STATUS);
    return status != null
            && !status.shown().denied()
            && status.shown().says() instanceof Statement.Status s
        ? s.state()
        : null;
  }

  /// What stands in for an amount where none is stated: an equity share, or a count of goods.
  private @Nullable Finding measure() {
    var property = commitment.kind() == CommitmentKind.EQUITY ? Property.SHARE : Property.QUANTITY;
    return account.entry(commitment.id()).of(property).findFirst().orElse(null);
  }

  /// Disputed as soon as one of its findings is; corroborated when two sources give all its parts.
  private static Support support(List<Finding> disputes, List<Finding> parts) {
    if (!disputes.isEmpty()) {
      return Support.DISPUTED;
    }
    var common = parts.getFirst().affirming();
    parts.forEach(part -> common.retainAll(part.affirming()));
    return common.size() >= 2 ? Support.CORROBORATED : Support.SINGLE;
  }
}
