package tieline.app.command;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import tieline.model.account.Aspect;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Party;
import tieline.model.dataset.Source;

/// Parties with the commitments that they take part in.
record PartyListing(Question question) implements Listing {

  private List<Party> parties() {
    return question.of(question.account().dataset().parties()).toList();
  }

  private List<String> commitments(Party party) {
    var ids = question.whatTakes(party.id()).toList();
    return question.account().dataset().commitments().stream()
        .map(Commitment::id)
        .filter(ids::contains)
        .toList();
  }

  /// Ids of the sources that say anything about a party or give it a part in something.
  private SequencedSet<String> sources(Party party) {
    var account = question.account();
    var ids = new LinkedHashSet<String>();
    account.entry(party.id()).findings().values().forEach(f -> ids.addAll(f.sources()));
    question
        .whatTakes(party.id())
        .map(account::entry)
        .map(entry -> entry.findings().get(Aspect.participant(party.id())))
        .forEach(finding -> {
          if (finding != null) {
            ids.addAll(finding.sources());
          }
        });
    var sorted = new LinkedHashSet<String>();
    account.dataset().sources().stream().map(Source::id).filter(ids::contains).forEach(sorted::add);
    return sorted;
  }

  @Override
  public void print(PrintWriter out) {
    var columns = new Columns();
    columns.row("ID", "NAME", "KIND", "COMMITMENTS", "SOURCES");
    for (var party : parties()) {
      columns.row(
          party.id(),
          party.name(),
          party.kind().spoken(),
          String.valueOf(commitments(party).size()),
          String.join(" ", sources(party)));
    }
    columns.print(out);
  }

  @Override
  public void write(JsonOutput json) {
    var evidence = new Evidence(question.account());
    json.objects(
        "parties",
        parties(),
        party -> {
          evidence.write(json, party);
          json.texts("commitments", commitments(party));
          json.texts("sources", sources(party));
        });
  }
}
