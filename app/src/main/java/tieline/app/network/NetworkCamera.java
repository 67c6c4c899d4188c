package tieline.app.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Zoom;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;
import tieline.model.layout.Positions;

/// Where to look at a network from.
public final class NetworkCamera {
  /// Room for names at the border, in pixels.
  private static final double MARGIN = 46;

  /// Room for the line that counts what is not shown, in pixels.
  private static final double STATUS = 20;

  /// Room for names between the legend and what stands in the middle of a wide picture, in pixels.
  private static final double NAMES = 100;

  private static final double MOST = 2.2;

  private NetworkCamera() {}

  /// The zoom at which all vertices are in an area of this size, clear of the legend.
  public static Zoom fitted(Network network, Positions positions, double width, double height) {
    return fitted(network, positions, width, height, legend(network, width, height));
  }

  /// @param legend where the legend stands; null for none
  static Zoom fitted(
      Network network,
      Positions positions,
      double width,
      double height,
      @Nullable LegendPlan legend) {
    return on(extent(network, positions, vertex -> true), width, height, legend);
  }

  private static @Nullable LegendPlan legend(Network network, double width, double height) {
    double controls = ControlColumn.height(height);
    return LegendPlan.of(Kinds.of(network), Encoded.STATED, width, height, controls);
  }

  /// The zoom at which some subjects are in an area of this size: parties, and commitments with
  /// their parties.
  static Zoom on(
      Network network, Positions positions, List<String> subjects, double width, double height) {
    var ids = new HashSet<>(subjects);
    for (var tie : network.ties()) {
      if (ids.contains(tie.commitment().id())) {
        ids.add(tie.from().id());
        ids.add(tie.to().id());
      }
    }
    var some = extent(network, positions, vertex -> ids.contains(vertex.id()));
    return some == null
        ? fitted(network, positions, width, height)
        : on(some, width, height, legend(network, width, height));
  }

  private static @Nullable Box extent(
      Network network, Positions positions, Predicate<Vertex> wanted) {
    var sizes = Sizes.of(network);
    var loops = loops(network);
    Box world = null;
    int i = 0;
    for (Vertex vertex : network.vertices()) {
      if (wanted.test(vertex)) {
        double radius = sizes.radius(vertex);
        double d = 2 * radius * Shape.of(vertex).reach();
        var box = Box.around(positions.x(i), positions.y(i), d, d);
        int count = loops.getOrDefault(vertex.id(), 0);
        for (int k = 0; k < count; k++) {
          double x = positions.x(i);
          var loop = Curve.loop(x, positions.y(i), radius, MarksBuilder.LOOP, k, count);
          box = box.union(loop.bounds());
        }
        world = world == null ? box : world.union(box);
      }
      i++;
    }
    return world;
  }

  /// By vertex, how many commitments loop at it, because nobody else is named in them.
  private static Map<String, Integer> loops(Network network) {
    var loops = new HashMap<String, Integer>();
    for (var tie : network.ties()) {
      if (tie.from().id().equals(tie.to().id())) {
        loops.merge(tie.from().id(), 1, Integer::sum);
      }
    }
    return loops;
  }

  private static Zoom on(
      @Nullable Box world, double width, double height, @Nullable LegendPlan legend) {
    if (world == null) {
      return Zoom.IDENTITY;
    }
    double left = legend == null ? 0 : legend.box().right();
    double bottom = height - Math.min(STATUS, height / 8);
    var screen = Box.between(left, 0, width, bottom).grown(-Math.min(MARGIN, height / 8));
    var zoom = Zoom.fit(world, screen, MOST);
    // Beside the legend it stands in the middle of what is left; where there is room, of the whole.
    double spare = zoom.x(world.x()) - screen.x() - NAMES;
    return zoom.panned(-Math.clamp(screen.centreX() - width / 2, 0, Math.max(0, spare)), 0);
  }
}
