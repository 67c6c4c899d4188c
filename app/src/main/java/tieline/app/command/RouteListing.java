package tieline.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Phrase;
import tieline.model.dataset.Source;
import tieline.model.graph.Route;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// A path with the commitments along it and what each step rests on.
///
/// @param route null where there is no path
record RouteListing(Account account, Vertex from, Vertex to, @Nullable Route route)
    implements Listing {

  private List<Route> alone() {
    return Route.alone(account, from.id(), to.id(), tie -> true);
  }

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
    if (route == null) {
      columns.title(
          "There is no path from %s to %s according to %s."
              .formatted(from.name(), to.name(), String.join(", ", sources())));
      columns.print(out);
      return;
    }
    columns.title(names(route) + ": " + Counts.of(route.ties().size(), "step"));
    for (int i = 0; i < route.ties().size(); i++) {
      var tie = route.ties().get(i);
      columns.row(
          "  " + route.vertices().get(i).name() + " – " + route.vertices().get(i + 1).name(),
          tie.commitment().name(),
          measure(tie),
          String.join(" ", Route.supporters(tie)),
          tie.isDisputed() ? "≠ disputed" : "");
    }
    printSupport(columns, route);
    columns.print(out);
  }

  private void printSupport(Columns columns, Route way) {
    var supporters = way.supporters();
    if (!supporters.isEmpty()) {
      columns.title("Every step is supported by " + String.join(", ", supporters) + " alone.");
    } else if (!way.ties().isEmpty()) {
      columns.title("This path exists only by mixing sources: none supports all of its steps.");
      for (var other : alone()) {
        columns.title(
            "According to %s alone: %s, %s."
                .formatted(
                    String.join(", ", other.supporters()),
                    names(other),
                    Counts.of(other.ties().size(), "step")));
      }
    }
  }

  @Override
  public void write(JsonOutput json) {
    json.text("dataset", account.dataset().title());
    json.texts("accordingTo", sources());
    json.text("from", from.id());
    json.text("to", to.id());
    json.flag("found", route != null);
    if (route != null) {
      json.flag("mixed", !route.ties().isEmpty() && route.supporters().isEmpty());
      json.texts("sources", route.supporters());
      write(json, route);
      json.objects(
          "alone",
          alone(),
          other -> {
            json.texts("sources", other.supporters());
            write(json, other);
          });
    }
  }

  private void write(JsonOutput json, Route way) {
    json.texts("vertices", way.vertices().stream().map(Vertex::id).toList());
    json.objects(
        "steps",
        way.ties(),
        tie -> {
          json.text("commitment", tie.commitment().id());
          json.text("name", tie.commitment().name());
          json.text("role", tie.role() == null ? null : tie.role().word());
          json.text("measure", tie.measure() == null ? null : measure(tie));
          json.text("state", tie.state() == null ? null : tie.state().word());
          json.text("support", tie.support().word());
          json.texts("sources", Route.supporters(tie));
        });
  }
}
