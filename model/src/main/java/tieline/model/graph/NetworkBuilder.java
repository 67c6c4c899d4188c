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
/// leaves unsaid, or only denied, becomes a ghost. A source's own total is no tie: its parts are.
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
      if (own != null || isAffirmed(whole, party.id())) {
        vertices.put(party.id(), actor(party, own == null ? List.of() : own));
      }
    }
  }

  /// Ids of the parties that a source in view gives a part in what is drawn; a denial gives none.
  private Set<String> taking() {
    return drawn.stream()
        .flatMap(commitment -> account.entry(commitment.id()).of(Property.PARTICIPANT))
        .filter(Finding::isAffirmed)
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
        var known = amounts.computeIfAbsent(part, k -> new ArrayList<>());
        if (part(commitment, part) != null && TieDraft.committed(amount)) {
          known.add(amount);
        }
      }
    }
    return amounts;
  }

  private boolean isGhost(Party party) {
    return !isAffirmed(account, party.id()) && !taking.contains(party.id());
  }

  private static boolean isAffirmed(Account account, String subject) {
    return account.entry(subject).findings().values().stream().anyMatch(Finding::isAffirmed);
  }

  /// Ids of the parties that any source, in view or not, gives a part in a commitment: those that
  /// give first, so that a line runs from who commits to whom. Of a commitment that sources only
  /// deny, the parties that they name, so that it is drawn as a ghost and counted.
  private List<String> participants(Commitment commitment) {
    var named = whole.entry(commitment.id()).of(Property.PARTICIPANT).toList();
    var taking = named.stream().filter(Finding::isAffirmed).toList();
    return (taking.isEmpty() ? named : taking)
        .stream()
            .map(f -> f.aspect().key())
            .sorted(comparing(party -> role(commitment, party).side()))
            .toList();
  }

  /// The finding in view that affirms a party's part; null where none does.
  private @Nullable Finding part(Commitment commitment, String party) {
    var part = account.finding(commitment.id(), Aspect.participant(party));
    return part != null && part.isAffirmed() ? part : null;
  }

  private Role role(Commitment commitment, String party) {
    return roles(commitment, party).findFirst().orElse(Role.PARTY);
  }

  /// The role beside a party's own amount: the strongest that gives, if any does.
  private Role givingRole(Commitment commitment, String party) {
    return roles(commitment, party)
        .filter(role -> role.side() == Role.Side.GIVES)
        .findFirst()
        .orElseGet(() -> role(commitment, party));
  }

  /// The roles that are affirmed in view, the strongest first; where none is, those of the whole
  /// dataset.
  private Stream<Role> roles(Commitment commitment, String party) {
    var inView = part(commitment, party);
    var said = inView != null ? inView : whole.finding(commitment.id(), Aspect.participant(party));
    return Stream.ofNullable(said)
        .flatMap(finding -> finding.values().stream())
        .filter(value -> !value.denied())
        .flatMap(v ->
            v.says() instanceof Statement.Participant p ? Stream.of(p.role()) : Stream.empty());
  }

  /// A line between two parties, or a loop at the only one that any source names.
  private void addLine(Commitment commitment, String giver, String receiver) {
    var parties = Stream.of(giver, receiver).distinct().toList();
    var parts =
        parties.stream().flatMap(party -> Stream.ofNullable(part(commitment, party))).toList();
    var draft = new TieDraft(account, commitment, vertex(giver), vertex(receiver));
    boolean directed = role(commitment, giver).side() != role(commitment, receiver).side();
    boolean ghost = parts.size() < parties.size();
    ties.add(draft.line(parts, amount(commitment, giver), directed, ghost));
  }

  private void addHub(Commitment commitment, List<String> parts) {
    var hub = hub(commitment);
    vertices.put(hub.id(), hub);
    for (var party : parts) {
      ties.add(spoke(commitment, hub, party));
    }
    whole
        .entry(commitment.id())
        .of(Property.PLACE)
        .filter(Finding::isAffirmed)
        .forEach(place -> addSite(commitment, hub, place.aspect().key()));
  }

  private Tie spoke(Commitment commitment, Vertex.Hub hub, String party) {
    var own = own(commitment, party);
    boolean commits = TieDraft.committed(own);
    var role = commits ? givingRole(commitment, party) : role(commitment, party);
    var draft =
        commits || role.side() != Role.Side.RECEIVES
            ? new TieDraft(account, commitment, vertex(party), hub)
            : new TieDraft(account, commitment, hub, vertex(party));
    return draft.spoke(party, role, part(commitment, party), own);
  }

  private Vertex.Hub hub(Commitment commitment) {
    var amount = account.finding(commitment.id(), Aspect.AMOUNT);
    return new Vertex.Hub(
        commitment,
        TieDraft.state(account, commitment),
        amount,
        Stream.concat(
                Stream.ofNullable(amount), TieDraft.circumstances(account, commitment).stream())
            .anyMatch(Finding::isDisputed),
        !isAffirmed(account, commitment.id()));
  }

  private void addSite(Commitment commitment, Vertex.Hub hub, String place) {
    var finding = account.finding(commitment.id(), new Aspect(Property.PLACE, place));
    var said = finding != null && finding.isAffirmed() ? finding : null;
    var site = new Vertex.Site(commitment, place, said == null);
    vertices.put(site.id(), site);
    ties.add(new TieDraft(account, commitment, hub, site).site(said));
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
