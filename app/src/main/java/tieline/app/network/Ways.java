package tieline.app.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tieline.model.account.Account;
import tieline.model.graph.Route;
import tieline.model.graph.Tie;

/// The ways from one vertex to another, one of them in view. Immutable.
///
/// @param routes the shortest first, then those that a single source knows alone; never empty
/// @param at which one is in view
record Ways(List<Route> routes, int at) {
  Ways {
    routes = List.copyOf(routes);
  }

  /// The ways by an account, or none if there is no way; takes some milliseconds a source.
  ///
  /// @param open which ties may be gone along
  static List<Route> between(Account account, String from, String to, Predicate<Tie> open) {
    var ways = new LinkedHashMap<List<String>, Route>();
    Route.shortest(account, from, to, open).ifPresent(route -> ways.put(ids(route), route));
    Route.alone(account, from, to, open).forEach(route -> ways.putIfAbsent(ids(route), route));
    return List.copyOf(ways.values());
  }

  private static List<String> ids(Route route) {
    return route.ties().stream().map(Tie::id).toList();
  }

  Ways next() {
    return new Ways(routes, (at + 1) % routes.size());
  }

  /// Ids of the parties and commitments along the way that is in view.
  String[] subjects() {
    var ids = new LinkedHashSet<String>();
    var route = routes.get(at);
    route.vertices().forEach(vertex -> ids.add(vertex.subject()));
    route.ties().forEach(tie -> ids.add(tie.commitment().id()));
    return ids.toArray(String[]::new);
  }

  /// Such as "Way 1 of 2: NVIDIA – OpenAI – Oracle, according to D, E · N shows the next".
  String text() {
    var route = routes.get(at);
    var parts = new ArrayList<String>();
    var names = route.vertices().stream().map(vertex -> vertex.name()).toList();
    var supporters = route.supporters();
    var whose =
        supporters.isEmpty()
            ? "as no source says alone"
            : "according to " + supporters.stream().collect(Collectors.joining(", "));
    parts.add(
        "Way %d of %d: %s, %s".formatted(at + 1, routes.size(), String.join(" – ", names), whose));
    if (routes.size() > 1) {
      parts.add("N shows the next");
    }
    return String.join(" · ", parts);
  }
}
