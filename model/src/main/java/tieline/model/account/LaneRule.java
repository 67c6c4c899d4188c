package tieline.model.account;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Event;
import tieline.model.dataset.Party;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.RelationType;
import tieline.model.dataset.Role;
import tieline.model.dataset.Statement;
import tieline.model.dataset.Subject;

/// In which lane a subject stands: that of the party it is chiefly about. It follows the whole
/// dataset, so that a change of lens moves nothing from lane to lane.
///
/// A party that has a part in more than half of all subjects, the centre, tells nothing apart: it
/// has what nobody else has a part in, and the sums over all. Of the others the one comes first
/// whose own amount is the largest, then who gives or acts before who receives or is affected, then
/// the order of the dataset; persons stand back behind those they speak for. A venture has a lane
/// of its own, for itself and for events that are said to be part of it.
final class LaneRule {
  private final Account whole;
  private final String centre;

  /// The place of each party in the dataset's order.
  private final Map<String, Integer> order = new HashMap<>();

  /// @param whole the account of all claims
  LaneRule(Account whole) {
    this.whole = whole;
    this.centre = centre(whole);
    whole.dataset().parties().forEach(party -> order.put(party.id(), order.size()));
  }

  /// Id of the party that has a part in more than half of all subjects, or empty.
  String centre() {
    return centre;
  }

  private static String centre(Account whole) {
    var counts = new HashMap<String, Integer>();
    int subjects = 0;
    for (var entry : whole.entries()) {
      var parties = parties(entry).toList();
      subjects += parties.isEmpty() ? 0 : 1;
      parties.forEach(party -> counts.merge(party, 1, Integer::sum));
    }
    int half = subjects / 2;
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > Math.max(1, half))
        .max(comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Stream<String> parties(Account.Entry entry) {
    return entry
        .of(Property.PARTICIPANT)
        .filter(part -> !part.shown().denied())
        .map(part -> part.aspect().key());
  }

  /// Id of the lane of a subject; empty where no party has a part in it.
  String lane(Subject subject) {
    if (subject instanceof Commitment c && c.kind() == CommitmentKind.VENTURE) {
      return c.id();
    }
    var entry = whole.entry(subject.id());
    var venture = subject instanceof Event ? venture(entry) : "";
    if (!venture.isEmpty()) {
      return venture;
    }
    var parties = parties(entry).toList();
    boolean isTotal = subject instanceof Commitment c && c.kind() == CommitmentKind.TOTAL;
    if (isTotal && parties.contains(centre)) {
      return centre;
    }
    return parties.stream().min(precedence(entry)).orElse("");
  }

  private String venture(Account.Entry event) {
    return event
        .of(Property.RELATION)
        .map(finding -> finding.shown().says())
        .filter(says -> says instanceof Statement.RelatesTo r && r.type() == RelationType.PART_OF)
        .map(says -> ((Statement.RelatesTo) says).to())
        .filter(id ->
            whole.index().subject(id) instanceof Commitment c && c.kind() == CommitmentKind.VENTURE)
        .findFirst()
        .orElse("");
  }

  private Comparator<String> precedence(Account.Entry entry) {
    return comparing(this::isPerson)
        .thenComparing(party -> party.equals(centre))
        .thenComparing(party -> amount(entry, party), Comparator.reverseOrder())
        .thenComparing(party -> side(entry, party))
        .thenComparingInt(party -> order.getOrDefault(party, -1));
  }

  private boolean isPerson(String party) {
    return whole.index().subject(party) instanceof Party p && p.kind() == PartyKind.PERSON;
  }

  private static BigDecimal amount(Account.Entry entry, String party) {
    var finding = entry.findings().get(Aspect.amountBy(party));
    return finding != null && finding.shown().says() instanceof Statement.Amount a
        ? a.money().range().max()
        : BigDecimal.ZERO;
  }

  /// On which side a party stands; who is affected counts as receiving.
  private static Role.Side side(Account.Entry entry, String party) {
    var finding = entry.findings().get(Aspect.participant(party));
    if (finding == null || !(finding.shown().says() instanceof Statement.Participant p)) {
      return Role.Side.NEUTRAL;
    }
    return p.role() == Role.AFFECTED ? Role.Side.RECEIVES : p.role().side();
  }

  /// The lanes of these items: those with a date before those without, and in each part the parties
  /// in the order of the dataset, then ventures, then the centre.
  List<ChronicleLane> lanes(List<ChronicleItem> items) {
    var lanes = new LinkedHashSet<String>();
    whole.dataset().parties().stream().map(Party::id).forEach(lanes::add);
    lanes.remove(centre);
    whole.dataset().commitments().stream().map(Commitment::id).forEach(lanes::add);
    lanes.add(centre);
    lanes.add("");
    var used = new HashMap<String, Boolean>();
    items.forEach(item -> used.merge(item.lane(), item.isDated(), Boolean::logicalOr));
    return lanes.stream()
        .filter(used::containsKey)
        .map(id -> new ChronicleLane(id, name(id), Objects.requireNonNull(used.get(id))))
        .sorted(comparing(ChronicleLane::dated).reversed())
        .toList();
  }

  private String name(String lane) {
    return lane.isEmpty() ? "General" : whole.index().name(lane);
  }
}
