package tieline.model.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tieline.model.graph.BestWays.Way;

/// Chooses among the ways between two vertices.
///
/// @param sources ids of the sources in view, in the order of the dataset
record RouteSearch(StepGraph graph, List<String> sources) {
  private static final Comparator<Way> BEST_FIRST =
      Comparator.comparing((Way way) -> way.route().supporters().isEmpty())
          .thenComparingDouble(Way::cost)
          .thenComparing(way -> numbers(way), Arrays::compare);

  private static int[] numbers(Way way) {
    return way.vertices().stream().mapToInt(number -> number).toArray();
  }

  Routes between(String from, String to) {
    int start = graph.number(from);
    int end = graph.number(to);
    if (start < 0 || end < 0) {
      return new Routes(List.of(), false, List.of());
    }
    // So many that, of those that mix sources, the best are among them.
    var all = new BestWays(graph, start, end, null).first(2 * Routes.MOST);
    Map<List<Integer>, Way> shortest = new LinkedHashMap<>();
    Map<List<Integer>, Way> longer = new LinkedHashMap<>();
    all.forEach(way -> shortest.put(way.vertices(), way));
    for (var source : sources) {
      var own = new BestWays(graph, start, end, source).first(Routes.MOST);
      if (!own.isEmpty() && own.getFirst().vertices().size() == all.getFirst().vertices().size()) {
        own.forEach(way -> shortest.putIfAbsent(way.vertices(), way));
      } else {
        own.stream().min(BEST_FIRST).ifPresent(way -> longer.putIfAbsent(way.vertices(), way));
      }
    }
    return new Routes(
        shortest.values().stream().sorted(BEST_FIRST).limit(Routes.MOST).map(Way::route).toList(),
        all.size() > Routes.MOST,
        longer.values().stream()
            .map(Way::route)
            .sorted(Comparator.comparingInt(route -> route.steps().size()))
            .toList());
  }
}
