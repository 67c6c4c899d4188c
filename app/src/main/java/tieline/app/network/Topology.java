package tieline.app.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// A network by numbers, for work on arrays many times a second: vertex `i` and tie `j` are those
/// of the network's lists. Immutable, though its arrays are shared within the package.
final class Topology {
  final Network network;
  final Sizes sizes;
  final Kinds kinds;
  final List<Vertex> vertices;
  final List<Tie> ties;
  final int[] from;
  final int[] to;

  /// Radii of vertices and widths of ties in pixels at zoom 1.
  final double[] radius;

  final double[] width;

  final Shape[] shape;

  /// Parties than which no mark is larger.
  final boolean[] largest;

  /// How many ties end at a vertex.
  final int[] degree;

  /// The place of each tie and vertex by size, 0 for the largest: what is drawn first when time is
  /// short.
  final int[] tieRank;

  final int[] vertexRank;
  final List<Bundle> bundles;
  private final Map<String, Integer> index = new HashMap<>();

  /// The ties between one pair of vertices.
  ///
  /// @param ties their numbers
  record Bundle(int a, int b, List<Integer> ties) {}

  private Topology(Network network, Sizes sizes) {
    this.network = network;
    this.sizes = sizes;
    kinds = Kinds.of(network);
    vertices = network.vertices();
    ties = network.ties();
    for (int i = 0; i < vertices.size(); i++) {
      index.put(vertices.get(i).id(), i);
    }
    from = ties.stream().mapToInt(tie -> index(tie.from().id())).toArray();
    to = ties.stream().mapToInt(tie -> index(tie.to().id())).toArray();
    radius = vertices.stream().mapToDouble(sizes::radius).toArray();
    shape = vertices.stream().map(Shape::of).toArray(Shape[]::new);
    largest = new boolean[radius.length];
    for (int i = 0; i < largest.length; i++) {
      largest[i] = sizes.isLargest(vertices.get(i));
    }
    width = ties.stream().mapToDouble(sizes::width).toArray();
    degree = new int[vertices.size()];
    for (int j = 0; j < from.length; j++) {
      degree[from[j]]++;
      degree[to[j]]++;
    }
    tieRank = ranks(width);
    vertexRank = ranks(radius);
    bundles = bundled();
  }

  static Topology of(Network network) {
    return of(network, Sizes.of(network));
  }

  static Topology of(Network network, Sizes sizes) {
    return new Topology(network, sizes);
  }

  /// The number of a vertex, or -1 if there is none with this id.
  int index(String id) {
    return index.getOrDefault(id, -1);
  }

  /// How many marks there are.
  int size() {
    return vertices.size() + ties.size();
  }

  private static int[] ranks(double[] sizes) {
    var order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> sizes[i]).reversed())
            .toList();
    int[] ranks = new int[sizes.length];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
  }

  private List<Bundle> bundled() {
    var byPair = new LinkedHashMap<Long, List<Integer>>();
    for (int j = 0; j < from.length; j++) {
      long pair = (long) Math.min(from[j], to[j]) << 32 | Math.max(from[j], to[j]);
      byPair.computeIfAbsent(pair, p -> new ArrayList<>(1)).add(j);
    }
    return byPair.entrySet().stream()
        .map(e ->
            new Bundle((int) (e.getKey() >> 32), e.getKey().intValue(), List.copyOf(e.getValue())))
        .toList();
  }
}
