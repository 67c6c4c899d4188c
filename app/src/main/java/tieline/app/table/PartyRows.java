package tieline.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tieline.app.draw.Counts;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Finding;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Party;
import tieline.model.graph.Vertex;

/// Parties in words.
record PartyRows(Basis basis) {

  List<Row> rows() {
    return basis.view().account().dataset().parties().stream().map(this::row).toList();
  }

  private Row row(Party party) {
    var parts = basis.parts(party.id());
    var findings = new ArrayList<>(basis.entry(party.id()).findings().values());
    parts.forEach(entry -> findings.add(part(entry, party)));
    var sources = basis.sources(findings);
    var faint = faint(party, sources.isEmpty());
    var reasons = Stream.concat(faint.stream(), basis.reasons(party.id()).stream()).toList();
    var support = sources.isEmpty() ? Stream.<String>empty() : Stream.of(support(sources.size()));
    long commitments =
        parts.stream()
            .filter(entry -> entry.subject() instanceof Commitment)
            .filter(entry -> !part(entry, party).shown().denied())
            .count();
    var vertex = basis.view().network().vertex(party.id());
    var cells =
        List.of(
            Cell.words(party.name()),
            basis.computed().commitments(vertex),
            basis.computed().betweenness(vertex),
            basis.computed().community(vertex),
            Cell.words(party.kind().spoken()),
            amounts(party, sources.isEmpty()),
            Cell.figure(String.valueOf(commitments), commitments),
            Basis.join(Stream.concat(support, reasons.stream()), " · "),
            Basis.told(sources),
            disputed(party, parts));
    return Row.of(party.id(), cells, !reasons.isEmpty(), party.aliases());
  }

  private static Finding part(Account.Entry entry, Party party) {
    return Objects.requireNonNull(entry.findings().get(Aspect.participant(party.id())), "a part");
  }

  private String support(int sources) {
    int all = basis.view().account().dataset().sources().size();
    return sources + " of " + Counts.of(all, "source");
  }

  /// Why its disc is a ghost, or is not there.
  private List<String> faint(Party party, boolean unsaid) {
    var vertex = basis.view().network().vertex(party.id());
    if (unsaid) {
      return List.of(vertex == null ? Basis.NEVER_SAID : Basis.UNSAID);
    }
    return vertex == null || vertex.ghost()
        ? List.of("no commitment said by the sources in view")
        : List.of();
  }

  /// What is in its commitments; sorted by what its disc is sized by, so that what is in another
  /// currency comes last.
  private Cell amounts(Party party, boolean unsaid) {
    if (basis.view().network().vertex(party.id()) instanceof Vertex.Actor actor
        && actor.amounts().stream().anyMatch(Sum::isPositive)) {
      var volume = basis.view().network().volume(actor);
      return Cell.figure(Sum.of(actor.amounts()), volume.signum() > 0 ? volume : null);
    }
    return Cell.absent(unsaid ? Basis.NOT_SAID : "no amount");
  }

  private Cell disputed(Party party, List<Account.Entry> parts) {
    var own =
        basis.entry(party.id()).findings().values().stream()
            .filter(Finding::isDisputed)
            .map(finding -> finding.aspect().property().spoken());
    var inOthers =
        parts.stream()
            .filter(entry -> part(entry, party).isDisputed())
            .map(entry -> "part in " + entry.subject().name());
    return Basis.disputed(Stream.concat(own, inOthers).toList());
  }
}
