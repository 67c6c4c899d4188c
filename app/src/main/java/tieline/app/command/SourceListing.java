package tieline.app.command;

import java.io.PrintWriter;
import java.util.List;
import tieline.model.dataset.Source;

/// The sources in view, with how much each says.
record SourceListing(Question question) implements Listing {

  private List<Source> sources() {
    return question.account().dataset().sources().stream()
        .filter(source -> question.account().lens().sources().contains(source.id()))
        .toList();
  }

  private long claims(Source source) {
    return question.claims().filter(claim -> claim.source().equals(source.id())).count();
  }

  private static String issued(Source source) {
    return source.issued() == null ? "undated" : source.issued().spelled();
  }

  @Override
  public void print(PrintWriter out) {
    var columns = new Columns();
    columns.row("ID", "LABEL", "ISSUED", "CLAIMS", "TITLE");
    for (var source : sources()) {
      columns.row(
          source.id(),
          source.label(),
          issued(source),
          String.valueOf(claims(source)),
          source.title());
    }
    columns.print(out);
  }

  @Override
  public void write(JsonOutput json) {
    json.objects(
        "sources",
        sources(),
        source -> {
          json.text("id", source.id());
          json.text("label", source.label());
          json.text("title", source.title());
          json.text("type", source.type());
          json.text("issued", source.issued() == null ? null : source.issued().text());
          json.text("note", source.note());
          json.number("claims", claims(source));
        });
  }
}
