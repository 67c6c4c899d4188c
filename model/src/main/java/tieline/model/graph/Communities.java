package tieline.model.graph;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;

/// Groups of parties and hubs that are tied to one another more than to the rest, by great
/// modularity. Computed: no source states them. What is tied to nobody in view is in none.
public final class Communities {
  /// Of a network whose communities nobody asked for.
  public static final Communities NONE = new Communities(List.of());

  private final List<Community> all;
  private final Map<String, Integer> numbers = new HashMap<>();

  /// One of them.
  ///
  /// @param number from 1, that of the one with the most members
  /// @param members those with the most ties to others first, then by name
  public record Community(int number, List<Vertex> members) {
    public Community {
      members = List.copyOf(members);
    }

    /// The party with the most ties; a hub only where there is no party.
    public Vertex chief() {
      return members.stream()
          .filter(Vertex.Actor.class::isInstance)
          .findFirst()
          .orElse(members.getFirst());
    }
  }

  private Communities(List<Community> all) {
    this.all = List.copyOf(all);
    for (var community : all) {
      community.members().forEach(member -> numbers.put(member.id(), community.number()));
    }
  }

  /// The communities of what is in view; the same for the same network.
  public static Communities of(Network network) {
    var graph = SimpleView.graph(network);
    var most = comparingInt((Vertex v) -> graph.degreeOf(v)).reversed().thenComparing(name());
    var groups =
        connected(graph, groups(SimpleView.of(network))).stream()
            .filter(group -> group.size() > 1)
            .map(group -> group.stream().sorted(most).toList())
            .sorted(
                comparingInt((List<Vertex> group) -> group.size())
                    .reversed()
                    .thenComparing(List::getFirst, name()))
            .toList();
    var all = new ArrayList<Community>();
    groups.forEach(group -> all.add(new Community(all.size() + 1, group)));
    return new Communities(all);
  }

  private static Map<Vertex, Integer> groups(SimpleView view) {
    int[] numbers = Louvain.groups(view.neighbours());
    var groups = new HashMap<Vertex, Integer>();
    for (int i = 0; i < numbers.length; i++) {
      groups.put(view.vertices().get(i), numbers[i]);
    }
    return groups;
  }

  /// Moving nodes one by one can tear a group apart (Traag, Waltman and van Eck 2019): each part is
  /// then a community of its own, which only adds to the modularity.
  private static List<Set<Vertex>> connected(
      Graph<Vertex, DefaultEdge> graph, Map<Vertex, Integer> groups) {
    var within =
        graph.edgeSet().stream()
            .filter(e ->
                Objects.equals(
                    groups.get(graph.getEdgeSource(e)), groups.get(graph.getEdgeTarget(e))))
            .collect(Collectors.toSet());
    return new ConnectivityInspector<>(new AsSubgraph<>(graph, null, within)).connectedSets();
  }

  private static Comparator<Vertex> name() {
    return comparing(Vertex::name).thenComparing(Vertex::id);
  }

  /// All, the one with the most members first; of equals by name.
  public List<Community> all() {
    return all;
  }

  /// The number of a vertex's community, from 1; 0 for what is in none.
  public int of(Vertex vertex) {
    return numbers.getOrDefault(vertex.id(), 0);
  }
}
