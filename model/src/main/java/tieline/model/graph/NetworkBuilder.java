package tieline.model.graph;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Finding;
import tieline.model.account.Property;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Party;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;

/// Turns an account into vertices and ties. The shape is that of the whole dataset; what the lens
/// leaves unsaid becomes a ghost. A source's own total is no tie: its parts are.
final class NetworkBuilder {
  private final Account account;
  private final Account whole;
  private final List<Commitment> drawn;
  private final Set<String> taking;
  private final Map<String, Vertex> vertices = new LinkedHashMap<>();
  private final List<Tie> ties = new ArrayList<>();

  NetworkBuilder(Account account) {
    this.account = account;
    this.whole = account.whole();
    this.drawn =
        account.dataset().commitments().stream()
            .filter(c -> c.kind() != CommitmentKind.TOTAL)
            .toList();
    this.taking = taking();
  }

  Network build() {
    addActors();
    for (var commitment : drawn) {
      var parts = participants(commitment);
      if (isHub(commitment)) {
        addHub(commitment, parts);
      } else if (!parts.isEmpty()) {
        addLine(commitment, parts.getFirst(), parts.getLast());
      }
    }
    return new Network(vertices.values(), ties);
  }

  private boolean isHub(Commitment commitment) {
    return commitment.kind() == CommitmentKind.VENTURE || participants(commitment).size() > 2;
  }

  /// Parties that take part in something drawn, and those that a source says something else about.
  private void addActors() {
    var amounts = amounts();
    for (var party : account.dataset().parties()) {
      var own = amounts.get(party.id());
      if (own != null || !whole.entry(party.id()).isUnsaid()) {
        vertices.put(party.id(), actor(party, own == null ? List.of() : own));
      }
    }
  }

  /// Ids of the parties that a source in view gives a part in what is drawn.
  private Set<String> taking() {
    return drawn.stream()
        .flatMap(commitment -> account.entry(commitment.id()).of(Property.PARTICIPANT))
        .map(part -> part.aspect().key())
        .collect(Collectors.toSet());
  }

  private Vertex.Actor actor(Party party, List<Finding> amounts) {
    return new Vertex.Actor(party, amounts, isGhost(party));
  }

  /// By party, the amounts in view of what it takes part in, of a hub only what is said to be its
  /// own; none where none is in view.
  private Map<String, List<Finding>> amounts() {
    var amounts = new HashMap<String, List<Finding>>();
    for (var commitment : drawn) {
      for (var part : participants(commitment)) {
        var amount = isHub(commitment) ? own(commitment, part) : amount(commitment, part);
        boolean inView = account.finding(commitment.id(), Aspect.participant(part)) != null;
        var known = amounts.computeIfAbsent(part, k -> new ArrayList<>());
        if (inView && amount != null && !amount.shown().denied()) {
          known.add(amount);
        }
      }
    }
    return amounts;
  }

  private boolean isGhost(Party party) {
    return account.entry(party.id()).isUnsaid() && !taking.contains(party.id());
  }

  /// Ids of the parties that any source, in view or not, gives a part in a commitment: those that
  /// give first, so that a line runs from who commits to whom.
  private List<String> participants(Commitment commitment) {
    return whole
        .entry(commitment.id())
        .of(Property.PARTICIPANT)
        .filter(f -> !f.shown().denied())
        .map(f -> f.aspect().key())
        .sorted(comparing(party -> role(commitment, party).side()))
        .toList();
  }

  /// The role in view, or where none is, the role in the whole dataset.
  private Role role(Commitment commitment, String party) {
    var aspect = Aspect.participant(party);
    var inView = account.finding(commitment.id(), aspect);
    var finding = inView != null ? inView : whole.finding(commitment.id(), aspect);
    return finding != null && finding.shown().says() instanceof Statement.Participant p
        ? p.role()
        : Role.PARTY;
  }

  /// A line between two parties, or a loop at the only one that any source names.
  private void addLine(Commitment commitment, String giver, String receiver) {
    var parties = Stream.of(giver, receiver).distinct().toList();
    var parts =
        parties.stream()
            .map(party -> account.finding(commitment.id(), Aspect.participant(party)))
            .filter(Objects::nonNull)
            .toList();
    var draft = new TieDraft(account, commitment, vertex(giver), vertex(receiver));
    boolean directed = role(commitment, giver).side() != role(commitment, receiver).side();
    boolean ghost = parts.size() < parties.size();
    ties.add(draft.line(parts, amount(commitment, giver), directed, ghost));
  }

  private void addHub(Commitment commitment, List<String> parts) {
    var hub = hub(commitment);
    vertices.put(hub.id(), hub);
    for (var party : parts) {
      var role = role(commitment, party);
      boolean receives = role.side() == Role.Side.RECEIVES;
      var draft =
          receives
              ? new TieDraft(account, commitment, hub, vertex(party))
              : new TieDraft(account, commitment, vertex(party), hub);
      var part = account.finding(commitment.id(), Aspect.participant(party));
      ties.add(draft.spoke(party, role, part, own(commitment, party)));
    }
    whole
        .entry(commitment.id())
        .of(Property.PLACE)
        .forEach(place -> addSite(commitment, hub, place.aspect().key()));
  }

  private Vertex.Hub hub(Commitment commitment) {
    var amount = account.finding(commitment.id(), Aspect.AMOUNT);
    var status = account.finding(commitment.id(), Aspect.STATUS);
    return new Vertex.Hub(
        commitment,
        TieDraft.state(account, commitment),
        amount,
        Stream.of(amount, status).anyMatch(finding -> finding != null && finding.isDisputed()),
        account.entry(commitment.id()).isUnsaid());
  }

  private void addSite(Commitment commitment, Vertex.Hub hub, String place) {
    var finding = account.finding(commitment.id(), new Aspect(Property.PLACE, place));
    var site = new Vertex.Site(commitment, place, finding == null);
    vertices.put(site.id(), site);
    ties.add(new TieDraft(account, commitment, hub, site).site(finding));
  }

  /// What the party itself commits where a source tells that apart, else the whole amount.
  private @Nullable Finding amount(Commitment commitment, String party) {
    var own = own(commitment, party);
    return own != null ? own : account.finding(commitment.id(), Aspect.AMOUNT);
  }

  private @Nullable Finding own(Commitment commitment, String party) {
    return account.finding(commitment.id(), Aspect.amountBy(party));
  }

  private Vertex vertex(String party) {
    return Objects.requireNonNull(vertices.get(party), () -> "no vertex for party " + party);
  }
}
