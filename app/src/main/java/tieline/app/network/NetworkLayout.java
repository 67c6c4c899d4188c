package tieline.app.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import tieline.model.dataset.Spot;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;
import tieline.model.layout.Layout;
import tieline.model.layout.LayoutCharacter;
import tieline.model.layout.LayoutGraph;
import tieline.model.layout.Positions;
import tieline.model.layout.Simulation;

/// How a network becomes a graph to lay out: how much room its marks need, and how its ties pull.
public final class NetworkLayout {
  /// The ideal length of a tie in pixels at zoom 1: room for a pill and two names.
  static final double EDGE_LENGTH = 190;

  /// Up to this many vertices every disc is given room for its name.
  private static final int ROOMY = 200;

  private NetworkLayout() {}

  /// Settled positions, in the order of the network's vertices. The same network has the same
  /// positions on every run.
  ///
  /// @param saved places that vertices have, by id; moved where they could not be seen
  public static Positions settled(Network network, Map<String, Spot> saved) {
    return settled(network, SavedPlaces.legible(network, saved), LayoutCharacter.FORCES);
  }

  /// @param pins places that vertices keep, by id
  static Positions settled(Network network, Map<String, Spot> pins, LayoutCharacter character) {
    if (network.vertices().stream().allMatch(vertex -> pins.containsKey(vertex.id()))) {
      return placed(network, pins);
    }
    var positions =
        Layout.of(character).withEdgeLength(EDGE_LENGTH).positions(graph(network, pins));
    return pins.isEmpty() ? levelled(positions) : positions;
  }

  private static Positions placed(Network network, Map<String, Spot> pins) {
    var spots =
        network.vertices().stream().map(v -> Objects.requireNonNull(pins.get(v.id()))).toList();
    return Positions.of(
        spots.stream().mapToDouble(Spot::x).toArray(),
        spots.stream().mapToDouble(Spot::y).toArray());
  }

  /// Turned so that it is widest from left to right, as windows are: the principal axis of the
  /// positions becomes the horizontal one.
  static Positions levelled(Positions positions) {
    int n = positions.count();
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < n; i++) {
      meanX += positions.x(i) / n;
      meanY += positions.y(i) / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      double dx = positions.x(i) - meanX;
      double dy = positions.y(i) - meanY;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double dx = positions.x(i) - meanX;
      double dy = positions.y(i) - meanY;
      x[i] = cos * dx + sin * dy;
      y[i] = cos * dy - sin * dx;
    }
    return Positions.of(x, y);
  }

  static Simulation simulation(Network network, Map<String, Spot> pins, Positions start) {
    return new Simulation(graph(network, pins), start, EDGE_LENGTH);
  }

  private static LayoutGraph graph(Network network, Map<String, Spot> pins) {
    var vertices = network.vertices();
    var sizes = Sizes.of(network);
    double room = vertices.size() <= ROOMY ? 26 : 4;
    var graph = LayoutGraph.builder(vertices.size());
    var index = new HashMap<String, Integer>();
    for (int i = 0; i < vertices.size(); i++) {
      var vertex = vertices.get(i);
      index.put(vertex.id(), i);
      graph.disc(i, sizes.radius(vertex) + (vertex instanceof Vertex.Site ? room / 2 : room));
      var pin = pins.get(vertex.id());
      if (pin != null) {
        graph.pin(i, pin.x(), pin.y());
      }
    }
    // Parallel ties need more room than one, not less: to the layout they are one edge.
    var joined = new HashSet<Long>();
    for (Tie tie : network.ties()) {
      int a = at(index, tie.from());
      int b = at(index, tie.to());
      if (joined.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
        graph.edge(a, b, weight(tie));
      }
    }
    return graph.build();
  }

  /// Sites stand close to their hub.
  private static double weight(Tie tie) {
    return tie.to() instanceof Vertex.Site ? 3 : 1;
  }

  private static int at(Map<String, Integer> index, Vertex vertex) {
    return index.getOrDefault(vertex.id(), 0);
  }
}
