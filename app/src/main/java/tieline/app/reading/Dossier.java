package tieline.app.reading;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tieline.app.state.View;
import tieline.model.account.Account;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Party;

/// All that is said of one subject in a view, in the order of reading. Immutable.
///
/// @param facts what is measured and dated, by property
/// @param parties who takes part, by party
/// @param words what is told in sentences
/// @param disputes the conflicts that it stands in, those of first rank before the others
/// @param relations the curator's relations to other commitments
/// @param commitments of a party, those that it takes part in
/// @param events of a party, those that it takes part in
/// @param cards the claims with their excerpts, in the order of the findings
/// @param outside how many claims the lens leaves out, in words; null for none
record Dossier(
    Heading heading,
    List<Row> facts,
    List<Row> parties,
    List<Line> words,
    List<Dispute> disputes,
    List<Link> relations,
    List<Link> commitments,
    List<Link> events,
    List<Card> cards,
    @Nullable String outside) {

  /// The dossier of a subject.
  ///
  /// @throws IllegalArgumentException for an id that the dataset does not have
  static Dossier of(View view, String subject) {
    var account = view.account();
    var entry = account.entry(subject);
    var findings = new Findings(entry, account.index());
    var links = new Links(account);
    boolean isParty = entry.subject() instanceof Party;
    return new Dossier(
        Heading.of(view, entry),
        findings.facts(),
        findings.parties(),
        findings.words(),
        disputes(entry, account),
        links.relationsOf(subject),
        isParty ? links.commitmentsOf(subject) : List.of(),
        isParty ? links.eventsOf(subject) : List.of(),
        cards(findings, account),
        outside(subject, account));
  }

  /// Where the card of a claim is in the list, or -1 if there is none.
  int indexOf(@Nullable String claim) {
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).claim().equals(claim)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Dispute> disputes(Account.Entry entry, Account account) {
    return entry.findings().values().stream()
        .flatMap(f -> f.conflicts().stream())
        .distinct()
        .sorted(comparingInt(Conflict::rank))
        .map(c -> Dispute.of(c, account))
        .toList();
  }

  private static List<Card> cards(Findings findings, Account account) {
    return findings
        .inOrder()
        .flatMap(f ->
            f.values().stream()
                .flatMap(v -> v.claims().stream().map(c -> Card.of(c, v, f, account))))
        .toList();
  }

  private static @Nullable String outside(String subject, Account account) {
    var unheard =
        account.index().claimsAbout(subject).stream()
            .filter(c -> !account.lens().hears(c))
            .map(Claim::source)
            .toList();
    if (unheard.isEmpty()) {
      return null;
    }
    int count = unheard.size();
    return count
        + (count == 1 ? " more claim from " : " more claims from ")
        + Cap.name(String.join(", ", new TreeSet<>(unheard)))
        + (count == 1 ? " is outside the lens" : " are outside the lens");
  }
}
