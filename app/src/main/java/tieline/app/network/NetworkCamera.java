package tieline.app.network;

import java.util.ArrayList;
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

  /// Between the controls and what would else be hidden by them, in pixels.
  private static final double NEAR = 8;

  private static final double MOST = 2.2;

  private NetworkCamera() {}

  /// The zoom at which all vertices are in a window's pane of this size, clear of the legend and of
  /// the controls.
  public static Zoom fitted(Network network, Positions positions, double width, double height) {
    return on(boxes(network, positions, vertex -> true), pane(network, width, height));
  }

  /// The zoom at which all vertices are in a picture.
  static Zoom fitted(Network network, Positions positions, Frame frame) {
    return on(boxes(network, positions, vertex -> true), frame);
  }

  /// The area that is looked at, and what stands in it.
  ///
  /// @param legend where the legend stands; null for none
  /// @param controls how high the controls stand, in pixels; 0 for none
  record Frame(double width, double height, @Nullable LegendPlan legend, double controls) {
    private Box buttons() {
      return ControlColumn.box(new Box(0, 0, width, height));
    }
  }

  private static Frame pane(Network network, double width, double height) {
    double controls = ControlColumn.height(height);
    var legend = LegendPlan.of(Kinds.of(network), Encoded.STATED, width, height, controls);
    return new Frame(width, height, legend, controls);
  }

  /// The zoom at which some subjects are in a window's pane of this size: parties, and commitments
  /// with their parties.
  static Zoom on(
      Network network, Positions positions, List<String> subjects, double width, double height) {
    var ids = new HashSet<>(subjects);
    for (var tie : network.ties()) {
      if (ids.contains(tie.commitment().id())) {
        ids.add(tie.from().id());
        ids.add(tie.to().id());
      }
    }
    var some = boxes(network, positions, vertex -> ids.contains(vertex.id()));
    return some.isEmpty()
        ? fitted(network, positions, width, height)
        : on(some, pane(network, width, height));
  }

  /// What vertices cover with their loops.
  private static List<Box> boxes(Network network, Positions positions, Predicate<Vertex> wanted) {
    var sizes = Sizes.of(network);
    var loops = loops(network);
    var boxes = new ArrayList<Box>();
    int i = 0;
    for (Vertex vertex : network.vertices()) {
      if (wanted.test(vertex)) {
        double x = positions.x(i);
        double y = positions.y(i);
        double radius = sizes.radius(vertex);
        double d = 2 * radius * Shape.of(vertex).reach();
        var box = Box.around(x, y, d, d);
        int count = loops.getOrDefault(vertex.id(), 0);
        for (int k = 0; k < count; k++) {
          box = box.union(Curve.loop(x, y, radius, MarksBuilder.LOOP, k, count).bounds());
        }
        boxes.add(box);
      }
      i++;
    }
    return boxes;
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

  private static Zoom on(List<Box> boxes, Frame frame) {
    if (boxes.isEmpty()) {
      return Zoom.IDENTITY;
    }
    var world = boxes.stream().reduce(Box::union).orElseThrow();
    var legend = frame.legend;
    var zoom = beside(legend == null ? 0 : legend.box().right(), world, frame);
    var buttons = frame.buttons();
    boolean hidden =
        frame.controls > 0 && boxes.stream().map(zoom::covered).anyMatch(buttons::intersects);
    // Names go elsewhere, so that no margin is needed.
    return hidden ? beside(buttons.right() - margin(frame) + NEAR, world, frame) : zoom;
  }

  private static double margin(Frame frame) {
    return Math.min(MARGIN, frame.height / 8);
  }

  /// The zoom at which all is in sight to the right of what stands at the left.
  private static Zoom beside(double left, Box world, Frame frame) {
    double bottom = frame.height - Math.min(STATUS, frame.height / 8);
    var screen = Box.between(left, 0, frame.width, bottom).grown(-margin(frame));
    var zoom = Zoom.fit(world, screen, MOST);
    // It stands in the middle of what is left; where there is room, of the whole.
    double spare = zoom.x(world.x()) - screen.x() - NAMES;
    return zoom.panned(-Math.clamp(screen.centreX() - frame.width / 2, 0, Math.max(0, spare)), 0);
  }
}
