package tieline.app.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Zoom;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;
import tieline.model.layout.Positions;

/// Where to look at a network from: how much room it takes is found out once.
final class NetworkCamera {
  /// Room for names at the border, in pixels.
  private static final double MARGIN = 46;

  /// Room for the line that counts what is not shown, in pixels.
  private static final double STATUS = 20;

  /// Room for names between the legend and what stands in the middle of a wide picture, in pixels.
  private static final double NAMES = 100;

  /// Between the controls and what would else be hidden by them, in pixels.
  private static final double NEAR = 8;

  private static final double MOST = 2.2;

  private final Network network;
  private final Kinds kinds;

  /// What vertices cover with their loops, in the order of the network.
  private final List<Box> boxes;

  private final @Nullable Box world;

  NetworkCamera(Network network, Positions positions) {
    this.network = network;
    kinds = Kinds.of(network);
    boxes = boxes(network, positions);
    world = boxes.stream().reduce(Box::union).orElse(null);
  }

  /// The area that is looked at, and what stands in it.
  ///
  /// @param legend where the legend stands; null for none
  /// @param controls how high the controls stand, in pixels; 0 for none
  record Frame(double width, double height, @Nullable LegendPlan legend, double controls) {
    private double margin() {
      return Math.min(MARGIN, height / 8);
    }

    private Box buttons() {
      return ControlColumn.box(new Box(0, 0, width, height));
    }
  }

  /// The zoom at which all vertices are in a window's pane of this size, clear of the legend and of
  /// the controls.
  Zoom fitted(double width, double height) {
    return fitted(pane(width, height));
  }

  /// The zoom at which all vertices are in a picture.
  Zoom fitted(Frame frame) {
    return world == null ? Zoom.IDENTITY : on(world, boxes, frame);
  }

  private Frame pane(double width, double height) {
    double controls = ControlColumn.height(height);
    var legend = LegendPlan.of(kinds, Encoded.STATED, width, height, controls);
    return new Frame(width, height, legend, controls);
  }

  /// The zoom at which some subjects are in a window's pane of this size: parties, and commitments
  /// with their parties.
  Zoom on(List<String> subjects, double width, double height) {
    var ids = new HashSet<>(subjects);
    for (var tie : network.ties()) {
      if (ids.contains(tie.commitment().id())) {
        ids.add(tie.from().id());
        ids.add(tie.to().id());
      }
    }
    var some = new ArrayList<Box>();
    for (int i = 0; i < boxes.size(); i++) {
      if (ids.contains(network.vertices().get(i).id())) {
        some.add(boxes.get(i));
      }
    }
    var frame = pane(width, height);
    return some.stream().reduce(Box::union).map(w -> on(w, some, frame)).orElse(fitted(frame));
  }

  private static List<Box> boxes(Network network, Positions positions) {
    var sizes = Sizes.of(network);
    var loops = loops(network);
    var boxes = new ArrayList<Box>();
    for (Vertex vertex : network.vertices()) {
      double x = positions.x(boxes.size());
      double y = positions.y(boxes.size());
      double radius = sizes.radius(vertex);
      double d = 2 * radius * Shape.of(vertex).reach();
      var box = Box.around(x, y, d, d);
      int count = loops.getOrDefault(vertex.id(), 0);
      for (int k = 0; k < count; k++) {
        box = box.union(Curve.loop(x, y, radius, MarksBuilder.LOOP, k, count).bounds());
      }
      boxes.add(box);
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

  private static Zoom on(Box world, List<Box> boxes, Frame frame) {
    if (frame.legend != null) {
      return beside(frame.legend.box().right(), world, frame);
    }
    var zoom = beside(0, world, frame);
    var buttons = frame.buttons();
    boolean hidden =
        frame.controls > 0 && boxes.stream().map(zoom::covered).anyMatch(buttons::intersects);
    // Names go elsewhere, so that no margin is needed.
    return hidden ? beside(buttons.right() - frame.margin() + NEAR, world, frame) : zoom;
  }

  /// The zoom at which all is in sight to the right of what stands at the left.
  private static Zoom beside(double left, Box world, Frame frame) {
    double bottom = frame.height - Math.min(STATUS, frame.height / 8);
    var screen = Box.between(left, 0, frame.width, bottom).grown(-frame.margin());
    var zoom = Zoom.fit(world, screen, MOST);
    // It stands in the middle of what is left; where there is room, of the whole.
    double spare = zoom.x(world.x()) - screen.x() - NAMES;
    return zoom.panned(-Math.clamp(screen.centreX() - frame.width / 2, 0, Math.max(0, spare)), 0);
  }
}
