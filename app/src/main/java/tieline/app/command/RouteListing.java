package tieline.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import tieline.app.draw.Counts;
import tieline.model.account.Account;
import tieline.model.account.Phrase;
import tieline.model.dataset.Source;
import tieline.model.graph.Route;
import tieline.model.graph.Routes;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// The paths between two vertices, with the commitments along them and what each step rests on.
record RouteListing(Account account, Vertex from, Vertex to, Routes routes) implements Listing {

  private static String names(Route route) {
    return route.vertices().stream().map(Vertex::name).collect(Collectors.joining(" – "));
  }

  private List<String> sources() {
    return account.dataset().sources().stream()
        .map(Source::id)
        .filter(account.lens().sources()::contains)
        .toList();
  }

  private String measure(Tie tie) {
    return tie.measure() == null ? "" : Phrase.of(tie.measure().shown().says(), account.index());
  }

  @Override
  public void print(PrintWriter out) {
    var columns = new Columns();
    if (routes.isEmpty()) {
      columns.title(
          "There is no path from %s to %s according to %s."
              .formatted(from.name(), to.name(), String.join(", ", sources())));
    }
    for (int i = 0; i < routes.shortest().size(); i++) {
      print(columns, number(i), routes.shortest().get(i));
    }
    for (var way : routes.longer()) {
      print(columns, "Longer: ", way);
    }
    columns.print(out);
  }

  /// Which of several it is; nothing where there is only one.
  private String number(int i) {
    int count = routes.shortest().size();
    return count == 1
        ? ""
        : "%d of %s: ".formatted(i + 1, (routes.more() ? "more than " : "") + count);
  }

  private void print(Columns columns, String number, Route way) {
    columns.title(number + names(way) + ": " + Counts.of(way.steps().size(), "step"));
    for (int i = 0; i < way.steps().size(); i++) {
      var pair = way.vertices().get(i).name() + " – " + way.vertices().get(i + 1).name();
      var ties = way.steps().get(i).ties();
      for (var tie : ties) {
        columns.row(
            tie.equals(ties.getFirst()) ? "  " + pair : "    or",
            tie.commitment().name(),
            measure(tie),
            String.join(" ", Route.supporters(tie)),
            tie.isDisputed() ? "≠ disputed" : "");
      }
    }
    var supporters = way.supporters();
    if (!supporters.isEmpty()) {
      columns.title("Every step is supported by " + String.join(", ", supporters) + " alone.");
    } else if (!way.steps().isEmpty()) {
      columns.title("This path exists only by mixing sources: none supports all of its steps.");
    }
  }

  @Override
  public void write(JsonOutput json) {
    json.text("dataset", account.dataset().title());
    json.texts("accordingTo", sources());
    json.text("from", from.id());
    json.text("to", to.id());
    json.flag("found", !routes.isEmpty());
    json.objects("shortest", routes.shortest(), way -> write(json, way));
    json.flag("more", routes.more());
    json.objects("longer", routes.longer(), way -> write(json, way));
  }

  private void write(JsonOutput json, Route way) {
    json.flag("mixed", !way.steps().isEmpty() && way.supporters().isEmpty());
    json.texts("sources", way.supporters());
    json.texts("vertices", way.vertices().stream().map(Vertex::id).toList());
    json.objects(
        "steps",
        way.steps(),
        step -> {
          json.texts("sources", step.supporters());
          json.objects("commitments", step.ties(), tie -> write(json, tie));
        });
  }

  private void write(JsonOutput json, Tie tie) {
    json.text("commitment", tie.commitment().id());
    json.text("name", tie.commitment().name());
    json.text("role", tie.role() == null ? null : tie.role().word());
    json.text("measure", tie.measure() == null ? null : measure(tie));
    json.text("state", tie.state() == null ? null : tie.state().word());
    json.text("support", tie.support().word());
    json.texts("sources", Route.supporters(tie));
  }
}
