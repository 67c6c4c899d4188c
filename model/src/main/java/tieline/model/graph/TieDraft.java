package tieline.model.graph;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Finding;
import tieline.model.account.Property;
import tieline.model.account.Support;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Role;
import tieline.model.dataset.State;
import tieline.model.dataset.Statement;

/// The two ends of a tie, from which the three kinds of tie are made.
record TieDraft(Account account, Commitment commitment, Vertex from, Vertex to) {

  /// The whole of a commitment between two parties.
  ///
  /// @param parts the findings in view of their parts
  /// @param ghost whether one of the parts is not in view
  Tie line(List<Finding> parts, @Nullable Finding amount, boolean directed, boolean ghost) {
    var measure = amount != null ? amount : measure();
    return tie(commitment.id(), null, parts, measure, directed, ghost);
  }

  /// One party's part in a hub.
  Tie spoke(String party, Role role, @Nullable Finding part, @Nullable Finding amount) {
    var parts = part == null ? List.<Finding>of() : List.of(part);
    boolean directed = role.side() != Role.Side.NEUTRAL;
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
    var status = account.finding(commitment.id(), Aspect.STATUS);
    var isSite = to instanceof Vertex.Site;
    var findings = new ArrayList<>(parts);
    Stream.of(measure, isSite ? null : status).filter(Objects::nonNull).forEach(findings::add);
    return new Tie(
        id,
        commitment,
        from,
        to,
        role,
        measure == null || measure.shown().denied() ? null : measure,
        findings,
        support(findings, parts),
        parts.stream().map(f -> f.shown().modality()).max(naturalOrder()).orElse(Modality.STATED),
        state(account, commitment),
        directed,
        ghost);
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
  private static Support support(List<Finding> findings, List<Finding> parts) {
    if (findings.stream().anyMatch(Finding::isDisputed)) {
      return Support.DISPUTED;
    }
    var common = new LinkedHashSet<String>();
    for (var part : parts) {
      if (common.isEmpty()) {
        common.addAll(part.sources());
      }
      common.retainAll(part.sources());
    }
    if (parts.isEmpty()) {
      return Support.UNSUPPORTED;
    }
    return common.size() >= 2 ? Support.CORROBORATED : Support.SINGLE;
  }
}
