package tieline.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tieline.app.draw.Counts;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;

/// The contradictions in view, with their sides.
record ConflictListing(Question question) implements Listing {

  private List<Conflict> conflicts() {
    return question.account().conflicts().stream()
        .filter(conflict ->
            conflict.sides().stream()
                .flatMap(this::claims)
                .anyMatch(claim -> question.isAbout(claim.about())))
        .toList();
  }

  private Stream<Claim> claims(List<String> side) {
    var account = question.account();
    return side.stream()
        .map(account.index()::claim)
        .filter(Objects::nonNull)
        .filter(account.lens()::hears);
  }

  @Override
  public void print(PrintWriter out) {
    var columns = new Columns();
    var conflicts = conflicts();
    columns.title(Counts.of(conflicts.size(), "conflict"));
    for (var conflict : conflicts) {
      columns.title("");
      columns.title(
          "%s  %s (%s, rank %d)"
              .formatted(
                  conflict.id(), conflict.title(), conflict.differs().spoken(), conflict.rank()));
      columns.title("  " + conflict.note());
      int number = 1;
      for (var side : conflict.sides()) {
        var label = "  side " + number++;
        for (var claim : claims(side).toList()) {
          var index = question.account().index();
          columns.row(
              label, claim.id(), index.name(claim.about()) + ": " + Wording.of(claim, index));
          label = "";
        }
      }
    }
    columns.print(out);
  }

  @Override
  public void write(JsonOutput json) {
    json.objects(
        "conflicts",
        conflicts(),
        conflict -> {
          json.text("id", conflict.id());
          json.text("title", conflict.title());
          json.text("differs", conflict.differs().word());
          json.number("rank", conflict.rank());
          json.text("note", conflict.note());
          json.objects(
              "sides",
              conflict.sides(),
              side -> json.objects("claims", claims(side).toList(), claim -> write(json, claim)));
        });
  }

  private void write(JsonOutput json, Claim claim) {
    json.text("id", claim.id());
    json.text("source", claim.source());
    json.text("about", claim.about());
    json.flag("denies", claim.denies());
    json.object("says", () -> StatementJson.write(json, claim.says()));
  }
}
