package tieline.app.reading;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Finding;
import tieline.model.account.Phrase;
import tieline.model.account.Property;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Event;
import tieline.model.dataset.Relation;
import tieline.model.dataset.RelationType;
import tieline.model.dataset.Statement;
import tieline.model.dataset.Subject;

/// Finds what a subject is joined to.
final class Links {
  private final Account account;

  Links(Account account) {
    this.account = account;
  }

  /// The commitments that a party takes part in by a claim in view, greatest amount first.
  List<Link> commitmentsOf(String party) {
    return partOf(party)
        .filter(e -> e.subject() instanceof Commitment)
        .sorted(comparing((Account.Entry e) -> amount(measure(e, party))).reversed())
        .map(e -> link(e.subject(), role(e, party), measure(e, party)))
        .toList();
  }

  /// The events that a party takes part in by a claim in view.
  List<Link> eventsOf(String party) {
    return partOf(party)
        .filter(e -> e.subject() instanceof Event)
        .map(e -> link(e.subject(), role(e, party), date(e)))
        .toList();
  }

  /// How the curator relates a commitment to others, as far as what suggests it is in view.
  List<Link> relationsOf(String commitment) {
    var links = new ArrayList<Link>();
    for (var relation : account.dataset().relations()) {
      boolean from = relation.about().equals(commitment);
      if ((from || relation.to().equals(commitment)) && isHeard(relation)) {
        var other = account.index().subject(from ? relation.to() : relation.about());
        if (other != null) {
          var name = (from ? relation.type().spoken() : inverse(relation.type())) + " ";
          links.add(
              new Link(
                  other.id(),
                  name + Cap.name(other.name()),
                  Cap.sentence(relation.because()),
                  null,
                  false,
                  other.kind()));
        }
      }
    }
    return links;
  }

  /// A commitment as a link of its own, without a party.
  Link to(Commitment commitment) {
    var entry = account.entry(commitment.id());
    return link(commitment, null, entry.findings().get(Aspect.AMOUNT));
  }

  private Stream<Account.Entry> partOf(String party) {
    var part = Aspect.participant(party);
    return account.withPartOf(party).stream()
        .filter(e -> !Objects.requireNonNull(e.findings().get(part)).shown().denied());
  }

  private @Nullable String role(Account.Entry entry, String party) {
    var finding = entry.findings().get(Aspect.participant(party));
    if (finding == null) {
      return null;
    }
    return finding.values().stream()
        .filter(v -> !v.denied())
        .map(v -> Phrase.of(v.says(), account.index()))
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private Link link(Subject subject, @Nullable String detail, @Nullable Finding figure) {
    return new Link(
        subject.id(),
        Cap.name(subject.name()),
        detail,
        figure == null ? null : Cap.name(figure(figure)),
        figure != null && figure.isDisputed(),
        subject.kind());
  }

  private String figure(Finding finding) {
    return finding.shown().says() instanceof Statement.Share s
        ? Phrase.of(s.percent(), " %")
        : Phrase.of(finding.shown(), account.index());
  }

  /// The whole amount, else the party's own, else a share.
  private static @Nullable Finding measure(Account.Entry entry, String party) {
    var findings = entry.findings();
    var amount = findings.get(Aspect.AMOUNT);
    var own = amount != null ? amount : findings.get(Aspect.amountBy(party));
    return own != null ? own : entry.of(Property.SHARE).findFirst().orElse(null);
  }

  private static BigDecimal amount(@Nullable Finding finding) {
    return finding != null && finding.shown().says() instanceof Statement.Amount a
        ? a.money().range().max()
        : BigDecimal.ZERO;
  }

  private static @Nullable Finding date(Account.Entry entry) {
    return Stream.of(Aspect.DATE, Aspect.STARTS, Aspect.ENDS)
        .map(entry.findings()::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private boolean isHeard(Relation relation) {
    return relation.claims().stream()
        .map(account.index()::claim)
        .allMatch(claim -> claim != null && account.lens().hears(claim));
  }

  private static String inverse(RelationType type) {
    return switch (type) {
      case PART_OF -> "includes";
      case FUNDS -> "funded by";
      case RESTATES -> "restated by";
      case SUPERSEDES -> "superseded by";
      case OVERLAPS -> "overlaps";
    };
  }
}
