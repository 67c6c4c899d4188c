package tieline.app.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import tieline.model.dataset.Spot;
import tieline.model.graph.Network;

/// The places that a dataset saves, so that they can be seen: they may come from a program that
/// reckons in other units than pixels. Pure.
final class SavedPlaces {
  /// So much of the room that they would take by forces is so little that discs coincide.
  private static final double TIGHT = 0.125;

  /// So many times that room is so much that nothing is found in it.
  private static final double WIDE = 64;

  /// How far from the origin their middle may be, in pixels.
  private static final double FAR = 1e6;

  /// So many times that room is where they are spread to, for they may be unevenly scattered.
  private static final double SPREAD = 2;

  private SavedPlaces() {}

  /// The saved places of a network's vertices, by id. Where they are too close together or too far
  /// apart, all distances are multiplied alike. Of those that are less than a pixel apart one is
  /// kept, for which of the others is where is not said; none is where all are one.
  static Map<String, Spot> legible(Network network, Map<String, Spot> saved) {
    var places = new HashMap<String, Spot>();
    for (var vertex : network.vertices()) {
      var spot = saved.get(vertex.id());
      if (spot != null) {
        places.put(vertex.id(), spot);
      }
    }
    return apart(network, roomy(places));
  }

  private static Map<String, Spot> roomy(Map<String, Spot> places) {
    var x = places.values().stream().collect(Collectors.summarizingDouble(Spot::x));
    var y = places.values().stream().collect(Collectors.summarizingDouble(Spot::y));
    if (places.isEmpty()) {
      return places;
    }
    double side = Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
    double room = NetworkLayout.EDGE_LENGTH * Math.sqrt(places.size());
    boolean fits = places.size() == 1 || (side >= TIGHT * room && side <= WIDE * room);
    double middleX = x.getMin() / 2 + x.getMax() / 2;
    double middleY = y.getMin() / 2 + y.getMax() / 2;
    if (!fits && side == 0) {
      return Map.of();
    }
    if (fits && Math.hypot(middleX, middleY) <= FAR) {
      return places;
    }
    double factor = fits ? 1 : SPREAD * room / side;
    var moved = new HashMap<String, Spot>();
    places.forEach((id, spot) ->
        moved.put(id, new Spot((spot.x() - middleX) * factor, (spot.y() - middleY) * factor)));
    return moved;
  }

  private static Map<String, Spot> apart(Network network, Map<String, Spot> places) {
    var apart = new HashMap<String, Spot>();
    var taken = new HashSet<Spot>();
    for (var vertex : network.vertices()) {
      var spot = places.get(vertex.id());
      // Adding zero makes one zero of the two that there are.
      if (spot != null
          && taken.add(new Spot(Math.rint(spot.x()) + 0.0, Math.rint(spot.y()) + 0.0))) {
        apart.put(vertex.id(), spot);
      }
    }
    return apart;
  }
}
