package tieline.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tieline.model.account.Aspect;
import tieline.model.account.Value;
import tieline.model.dataset.Claim;

/// Claims with their excerpts; if wanted, only those that rest on one source alone.
record ClaimListing(Question question) implements Listing {

  private List<Claim> claims() {
    if (!question.singleSource()) {
      return question.claims().toList();
    }
    var alone = alone();
    return question.claims().filter(claim -> alone.contains(claim.id())).toList();
  }

  /// Ids of the claims whose value no second source gives.
  private Set<String> alone() {
    return question.account().entries().stream()
        .flatMap(entry -> entry.findings().values().stream())
        .flatMap(finding -> finding.values().stream())
        .filter(value -> value.sources().size() == 1)
        .map(Value::claims)
        .flatMap(List::stream)
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  @Override
  public void print(PrintWriter out) {
    var columns = new Columns();
    columns.row("CLAIM", "ABOUT", "MODALITY", "QUESTION", "ANSWER");
    for (var claim : claims()) {
      columns.row(
          claim.id(),
          claim.about(),
          claim.modality().spoken(),
          Aspect.of(claim.says()).property().spoken(),
          Wording.of(claim, question.account().index()));
    }
    columns.print(out);
  }

  @Override
  public void write(JsonOutput json) {
    json.objects("claims", claims(), claim -> write(json, claim));
  }

  private void write(JsonOutput json, Claim claim) {
    json.text("id", claim.id());
    json.text("about", claim.about());
    json.text("name", question.account().index().name(claim.about()));
    json.text("source", claim.source());
    json.text("modality", claim.modality().word());
    json.flag("denies", claim.denies());
    json.text("text", Wording.of(claim, question.account().index()));
    json.object("says", () -> StatementJson.write(json, claim.says()));
    json.objects(
        "excerpts",
        claim.excerpts(),
        excerpt -> {
          json.text("quote", excerpt.quote());
          json.number("start", excerpt.start());
          json.number("end", excerpt.end());
        });
    json.text("note", claim.note());
  }
}
