package tieline.model.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Goes through the ways with the fewest steps between two vertices, the best supported first, of
/// equals in the order of the dataset.
///
/// Each step leads one nearer, so what lies on these ways has no cycles, and what the rest of a way
/// costs at least is known exactly: a search by the estimated cost (Hart, Nilsson and Raphael 1968)
/// then goes straight from way to way, however many there are. JGraphT's iterator of Eppstein's
/// algorithm passes over some ways of equal cost.
final class BestWays {
  private final StepGraph graph;
  private final int from;
  private final int to;
  private final @Nullable String source;
  private final int[] left;
  private final Map<Integer, Double> rest = new HashMap<>();

  /// A way, with what ways are compared by.
  ///
  /// @param vertices their numbers
  record Way(List<Integer> vertices, double cost, Route route) {}

  /// The beginning of a way.
  ///
  /// @param step that led to its last vertex; -1 at the start
  /// @param cost of its steps
  /// @param estimate what the whole way costs at least
  /// @param number how many were begun before
  private record Beginning(
      @Nullable Beginning before, int vertex, int step, double cost, double estimate, int number)
      implements Comparable<Beginning> {
    /// The cheapest first, of equals the one begun last: so that one way is gone to its end before
    /// the next.
    @Override
    public int compareTo(Beginning other) {
      int byCost = Double.compare(estimate, other.estimate);
      return byCost != 0 ? byCost : Integer.compare(other.number, number);
    }
  }

  /// @param source along the steps that it supports alone; null for all
  BestWays(StepGraph graph, int from, int to, @Nullable String source) {
    this.graph = graph;
    this.from = from;
    this.to = to;
    this.source = source;
    left = graph.distances(to, from, source);
  }

  /// The first of the ways, at most so many; none where there is no way.
  List<Way> first(int most) {
    var ways = new ArrayList<Way>();
    if (left[from] < 0) {
      return ways;
    }
    estimate();
    var begun = new PriorityQueue<Beginning>();
    begun.add(new Beginning(null, from, -1, 0, rest(from), 0));
    int number = 1;
    while (!begun.isEmpty() && ways.size() < most) {
      var next = begun.remove();
      if (next.vertex == to) {
        ways.add(way(next));
      }
      int[] neighbours = graph.neighbours(next.vertex);
      for (int i = neighbours.length - 1; i >= 0; i--) {
        int step = graph.via(next.vertex)[i];
        if (leads(next.vertex, neighbours[i], step)) {
          double cost = next.cost + cost(step);
          double estimate = cost + rest(neighbours[i]);
          begun.add(new Beginning(next, neighbours[i], step, cost, estimate, number++));
        }
      }
    }
    return ways;
  }

  private boolean leads(int vertex, int next, int step) {
    return left[next] == left[vertex] - 1 && left[next] >= 0 && graph.isOpen(step, source);
  }

  private double cost(int step) {
    return Routes.cost(graph.step(step).ties().getFirst());
  }

  private double rest(int vertex) {
    return rest.getOrDefault(vertex, 0.0);
  }

  /// Finds what the rest of a way costs at least, for every vertex on one, from the end backwards.
  private void estimate() {
    var order = new ArrayList<Integer>(List.of(from));
    rest.put(from, 0.0);
    for (int k = 0; k < order.size(); k++) {
      int v = order.get(k);
      int[] neighbours = graph.neighbours(v);
      for (int i = 0; i < neighbours.length; i++) {
        if (leads(v, neighbours[i], graph.via(v)[i]) && rest.put(neighbours[i], 0.0) == null) {
          order.add(neighbours[i]);
        }
      }
    }
    order.reversed().forEach(v -> rest.put(v, cheapest(v)));
  }

  private double cheapest(int vertex) {
    double best = vertex == to ? 0 : Double.POSITIVE_INFINITY;
    int[] neighbours = graph.neighbours(vertex);
    for (int i = 0; i < neighbours.length; i++) {
      int step = graph.via(vertex)[i];
      if (leads(vertex, neighbours[i], step)) {
        best = Math.min(best, cost(step) + rest(neighbours[i]));
      }
    }
    return best;
  }

  private Way way(Beginning end) {
    var vertices = new ArrayList<Integer>();
    var steps = new ArrayList<Route.Step>();
    for (var at = end; at != null; at = at.before) {
      vertices.addFirst(at.vertex);
      if (at.step >= 0) {
        steps.addFirst(graph.step(at.step));
      }
    }
    var route = new Route(vertices.stream().map(graph::vertex).toList(), steps);
    return new Way(vertices, end.cost, route);
  }
}
