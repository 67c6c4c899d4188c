package tieline.app.network;

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

  private static final double MOST = 1.5;

  private NetworkCamera() {}

  /// The zoom at which all vertices are in an area of this size, clear of the legend.
  public static Zoom fitted(Network network, Positions positions, double width, double height) {
    var sizes = Sizes.of(network);
    Box world = null;
    int i = 0;
    for (Vertex vertex : network.vertices()) {
      double d = 2 * sizes.radius(vertex);
      var box = Box.around(positions.x(i), positions.y(i), d, d);
      world = world == null ? box : world.union(box);
      i++;
    }
    if (world == null) {
      return Zoom.IDENTITY;
    }
    var legend = Legend.box(width, height);
    double left = legend == null ? 0 : legend.right();
    double bottom = height - Math.min(STATUS, height / 8);
    var screen = Box.between(left, 0, width, bottom).grown(-Math.min(MARGIN, height / 8));
    return Zoom.fit(world, screen, MOST);
  }
}
