package tieline.app.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import tieline.model.graph.Route;
import tieline.model.graph.Routes;
import tieline.model.graph.Vertex;

/// The ways from one vertex to another, one of them in view. Immutable.
///
/// @param routes one or more
/// @param at which one is in view: first the shortest are counted, then the longer ones
record Ways(Routes routes, int at) {

  private List<Route> all() {
    return Stream.concat(routes.shortest().stream(), routes.longer().stream()).toList();
  }

  private Route route() {
    return all().get(at);
  }

  Ways next() {
    return new Ways(routes, (at + 1) % all().size());
  }

  /// Ids of the parties and commitments along the way that is in view; of parallel commitments all.
  String[] subjects() {
    var ids = new LinkedHashSet<String>();
    route().vertices().forEach(vertex -> ids.add(vertex.subject()));
    route().steps().forEach(step -> step.ties().forEach(tie -> ids.add(tie.commitment().id())));
    return ids.toArray(String[]::new);
  }

  /// Such as "Way 1 of 2: NVIDIA – OpenAI – Oracle, according to D, E · 2 commitments join OpenAI
  /// and Oracle · N shows the next".
  String text() {
    var parts = new ArrayList<String>();
    var names = route().vertices().stream().map(Vertex::name).toList();
    var supporters = route().supporters();
    var whose =
        supporters.isEmpty()
            ? "as no source says alone"
            : "according to " + String.join(", ", supporters);
    parts.add("%s: %s, %s".formatted(number(), String.join(" – ", names), whose));
    for (int i = 0; i < route().steps().size(); i++) {
      int count = route().steps().get(i).ties().size();
      if (count > 1) {
        parts.add(count + " commitments join " + names.get(i) + " and " + names.get(i + 1));
      }
    }
    if (all().size() > 1) {
      parts.add("N shows the next");
    }
    return String.join(" · ", parts);
  }

  private String number() {
    int equal = routes.shortest().size();
    if (at < equal) {
      return "Way %d of %s".formatted(at + 1, (routes.more() ? "more than " : "") + equal);
    }
    return "Longer way %d of %d".formatted(at + 1 - equal, routes.longer().size());
  }
}
