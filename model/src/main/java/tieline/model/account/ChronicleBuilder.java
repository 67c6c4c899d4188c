package tieline.model.account;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Party;
import tieline.model.dataset.Statement;
import tieline.model.dataset.Subject;

/// Turns an account into the items of a timeline. What the lens leaves unsaid stays where the whole
/// dataset has it, as a ghost.
final class ChronicleBuilder {
  private final Account account;
  private final Account whole;
  private final LaneRule lanes;
  private final List<ChronicleItem> items = new ArrayList<>();

  ChronicleBuilder(Account account) {
    this.account = account;
    this.whole = account.whole();
    this.lanes = new LaneRule(whole);
  }

  Chronicle build() {
    account.index().subjects().stream()
        .filter(subject -> !(subject instanceof Party))
        .forEach(this::add);
    return new Chronicle(account, items, lanes.lanes(items));
  }

  /// A subject whose date is out of view, but not the subject, has a ghost at its date, and stands
  /// among the undated.
  private void add(Subject subject) {
    var inView = account.entry(subject.id());
    var all = whole.entry(subject.id());
    boolean dated = !inView.isUnsaid() && Dating.of(inView).course() != null;
    if (!inView.isUnsaid()) {
      items.add(item(inView, false));
    }
    if (!dated && !all.isUnsaid() && (inView.isUnsaid() || Dating.of(all).course() != null)) {
      items.add(item(all, true));
    }
  }

  private ChronicleItem item(Account.Entry entry, boolean ghost) {
    var dating = Dating.of(entry);
    var measure = measure(entry);
    var findings = findings(entry, measure);
    return new ChronicleItem(
        entry.subject(),
        lanes.lane(entry.subject()),
        dating.course(),
        dating.phases(),
        dating.rivals(),
        findings,
        ghost ? Support.UNSUPPORTED : support(findings),
        dating.modality(),
        dating.endModality(),
        measure == null ? "" : phrase(measure),
        term(entry),
        ghost);
  }

  /// What its mark in the network rests on, and its dates.
  private static List<Finding> findings(Account.Entry entry, @Nullable Finding measure) {
    var own =
        Stream.of(Aspect.STATUS, Aspect.DATE, Aspect.STARTS, Aspect.ENDS, Aspect.TERM)
            .flatMap(aspect -> Stream.ofNullable(entry.findings().get(aspect)));
    var findings =
        Stream.of(entry.of(Property.PARTICIPANT), Stream.ofNullable(measure), own)
            .flatMap(part -> part)
            .toList();
    return findings.isEmpty() ? List.copyOf(entry.findings().values()) : findings;
  }

  private static Support support(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding::isDisputed)) {
      return Support.DISPUTED;
    }
    return findings.stream().allMatch(f -> f.support() == Support.CORROBORATED)
        ? Support.CORROBORATED
        : Support.SINGLE;
  }

  /// The amount of the whole, else of a party; else of a stake the share, and of others a count.
  private static @Nullable Finding measure(Account.Entry entry) {
    var whole = Stream.ofNullable(entry.findings().get(Aspect.AMOUNT));
    boolean isStake = entry.subject() instanceof Commitment c && c.kind() == CommitmentKind.EQUITY;
    var counts = entry.of(isStake ? Property.SHARE : Property.QUANTITY);
    return Stream.of(whole, entry.of(Property.AMOUNT), counts)
        .flatMap(findings -> findings)
        .filter(finding -> !finding.shown().denied())
        .findFirst()
        .orElse(null);
  }

  private static String phrase(Finding measure) {
    return switch (measure.shown().says()) {
      case Statement.Amount a -> Phrase.of(a.money());
      case Statement.Share s -> Phrase.of(s.percent(), " %");
      case Statement.Quantity q -> Phrase.of(q.range(), " " + q.unit());
      default -> "";
    };
  }

  private String term(Account.Entry entry) {
    var finding = entry.findings().get(Aspect.TERM);
    return finding == null || finding.shown().denied()
        ? ""
        : Phrase.of(finding.shown().says(), account.index());
  }
}
