package tieline.model.graph;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tieline.model.graph.Route.Step;

/// The steps that can be taken through a network, by numbers: vertex `i` is that of the network's
/// list, and a step stands for all open ties between two vertices. Ghosts and places, which join
/// nobody, are passed over. Belongs to one thread.
///
/// Searched on arrays, for JGraphT's search of a masked graph takes tens of milliseconds with
/// thirty thousand ties, and there is one for each source.
final class StepGraph {
  private final List<Vertex> vertices;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<@Nullable Set<String>> supporters = new ArrayList<>();
  private final int[][] neighbours;
  private final int[][] via;

  /// @param open which ties may be gone along
  StepGraph(Network network, Predicate<Tie> open) {
    vertices = network.vertices();
    for (int i = 0; i < vertices.size(); i++) {
      numbers.put(vertices.get(i).id(), i);
    }
    neighbours = new int[vertices.size()][];
    via = new int[vertices.size()][];
    join(pairs(network, open));
  }

  /// The open ties by the two numbers of their ends, the lesser one in front.
  private SortedMap<Long, List<Tie>> pairs(Network network, Predicate<Tie> open) {
    var pairs = new TreeMap<Long, List<Tie>>();
    for (var tie : network.ties()) {
      if (!tie.ghost() && !(tie.to() instanceof Vertex.Site) && open.test(tie)) {
        long a = number(tie.from().id());
        long b = number(tie.to().id());
        if (a != b) {
          long pair = Math.min(a, b) << 32 | Math.max(a, b);
          pairs.computeIfAbsent(pair, p -> new ArrayList<>(1)).add(tie);
        }
      }
    }
    return pairs;
  }

  private void join(SortedMap<Long, List<Tie>> pairs) {
    int[] degree = new int[neighbours.length];
    for (long pair : pairs.keySet()) {
      degree[first(pair)]++;
      degree[second(pair)]++;
    }
    for (int i = 0; i < degree.length; i++) {
      neighbours[i] = new int[degree[i]];
      via[i] = new int[degree[i]];
    }
    Arrays.fill(degree, 0);
    pairs.forEach((pair, ties) -> {
      int a = first(pair);
      int b = second(pair);
      join(a, b, degree[a]++);
      join(b, a, degree[b]++);
      ties.sort(comparingDouble(Routes::cost));
      steps.add(new Step(ties));
      supporters.add(null);
    });
  }

  private static int first(long pair) {
    return (int) (pair >> 32);
  }

  private static int second(long pair) {
    return (int) pair;
  }

  private void join(int a, int b, int place) {
    neighbours[a][place] = b;
    via[a][place] = steps.size();
  }

  /// The number of a vertex, or -1 if there is none with this id.
  int number(String vertex) {
    return numbers.getOrDefault(vertex, -1);
  }

  Vertex vertex(int number) {
    return vertices.get(number);
  }

  Step step(int number) {
    return steps.get(number);
  }

  /// The numbers of the vertices that a vertex is joined to, ascending; not to be written to.
  int[] neighbours(int vertex) {
    return neighbours[vertex];
  }

  /// The numbers of the steps to its neighbours, in their order; not to be written to.
  int[] via(int vertex) {
    return via[vertex];
  }

  /// Whether a source supports a step alone.
  ///
  /// @param source null for all of them together
  boolean isOpen(int step, @Nullable String source) {
    return source == null || supporters(step).contains(source);
  }

  private Set<String> supporters(int step) {
    var known = supporters.get(step);
    if (known == null) {
      known = steps.get(step).supporters();
      supporters.set(step, known);
    }
    return known;
  }

  /// How many steps each vertex is away from the first, as far as the second one is; -1 for what is
  /// farther.
  ///
  /// @param source along the steps that it supports alone; null for all
  int[] distances(int first, int second, @Nullable String source) {
    int[] distances = new int[vertices.size()];
    Arrays.fill(distances, -1);
    distances[first] = 0;
    int[] order = new int[distances.length];
    order[0] = first;
    int reached = 1;
    for (int k = 0; k < reached && distances[second] < 0; k++) {
      int v = order[k];
      for (int i = 0; i < neighbours[v].length; i++) {
        int w = neighbours[v][i];
        if (distances[w] < 0 && isOpen(via[v][i], source)) {
          distances[w] = distances[v] + 1;
          order[reached++] = w;
        }
      }
    }
    return distances;
  }
}
