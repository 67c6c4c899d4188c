package tieline.model.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/// Who is tied to whom, by numbers: the parties and hubs of a network that are in view, each pair
/// joined at most once, whichever way the ties point. Ghosts are left out, and so are places, which
/// join nobody.
final class SimpleView {
  private final List<Vertex> vertices;
  private final int[][] neighbours;

  private SimpleView(List<Vertex> vertices, int[][] neighbours) {
    this.vertices = List.copyOf(vertices);
    this.neighbours = neighbours;
  }

  /// In the order of the network.
  List<Vertex> vertices() {
    return vertices;
  }

  /// By vertex, the numbers of those that it is tied to, ascending; not to be written to.
  int[][] neighbours() {
    return neighbours;
  }

  static SimpleView of(Network network) {
    var numbers = new HashMap<Vertex, Integer>();
    var graph = graph(network);
    var vertices = new ArrayList<>(graph.vertexSet());
    for (int i = 0; i < vertices.size(); i++) {
      numbers.put(vertices.get(i), i);
    }
    int[][] neighbours = new int[vertices.size()][];
    for (int i = 0; i < neighbours.length; i++) {
      neighbours[i] = neighbours(graph, vertices.get(i), numbers);
    }
    return new SimpleView(vertices, neighbours);
  }

  /// The same for JGraphT's algorithms.
  static Graph<Vertex, DefaultEdge> graph(Network network) {
    var graph = new SimpleGraph<Vertex, DefaultEdge>(DefaultEdge.class);
    network.vertices().stream()
        .filter(vertex -> !vertex.ghost() && !(vertex instanceof Vertex.Site))
        .forEach(graph::addVertex);
    for (var tie : network.ties()) {
      boolean joins = graph.containsVertex(tie.from()) && graph.containsVertex(tie.to());
      if (!tie.ghost() && joins && !tie.from().equals(tie.to())) {
        graph.addEdge(tie.from(), tie.to());
      }
    }
    return graph;
  }

  private static int[] neighbours(
      Graph<Vertex, DefaultEdge> graph, Vertex vertex, Map<Vertex, Integer> numbers) {
    return graph.edgesOf(vertex).stream()
        .map(edge ->
            graph.getEdgeSource(edge).equals(vertex)
                ? graph.getEdgeTarget(edge)
                : graph.getEdgeSource(edge))
        .mapToInt(other -> numbers.getOrDefault(other, -1))
        .sorted()
        .toArray();
  }

  int count() {
    return vertices.size();
  }

  /// The number of pairs that are tied.
  int pairs() {
    int ends = 0;
    for (int[] row : neighbours) {
      ends += row.length;
    }
    return ends / 2;
  }
}
