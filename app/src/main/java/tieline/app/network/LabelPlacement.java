package tieline.app.network;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Lettering.Weight;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.Pill;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;
import tieline.model.graph.Vertex;

/// Finds room for names and pills: greedily by importance, each at that of its places which covers
/// no vertex, no other text and nothing of the border, and where the fewest ties run. What finds no
/// room is left out.
///
/// The greedy point-feature placement of Christensen, Marks and Shieber (1995).
final class LabelPlacement {
  private static final double LEADING = 1.25;
  private static final double GAP = 4;

  /// Where along its tie a pill may stand, best first.
  private static final double[] STOPS = {
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73, 0.22, 0.78
  };

  private final Typeface type;
  private final Box area;
  private final List<VertexMark> vertices;
  private final List<TieMark> ties;
  private final Traffic traffic;
  private final Occupied occupied = new Occupied();
  private final List<Label> labels = new ArrayList<>();
  private final List<Pill> pills = new ArrayList<>();

  LabelPlacement(
      Typeface type,
      Box area,
      @Nullable Box legend,
      List<VertexMark> vertices,
      List<TieMark> ties) {
    this.type = type;
    this.area = area;
    this.vertices = vertices;
    this.ties = ties;
    this.traffic = new Traffic(ties);
    if (legend != null) {
      occupied.add(legend);
    }
    vertices.stream().map(VertexMark::box).filter(area::intersects).forEach(occupied::add);
  }

  List<Label> labels() {
    return labels;
  }

  List<Pill> pills() {
    return pills;
  }

  /// Places all that is worth placing.
  ///
  /// @param size how much larger than at zoom 1 marks are drawn
  void place(double size) {
    vertices.stream()
        .filter(v -> area.contains(v.x(), v.y()))
        .sorted(comparingDouble(LabelPlacement::importance).reversed())
        .forEach(v -> placeLabel(v, size));
    ties.stream()
        .filter(t -> t.light() != Light.GHOST)
        .sorted(comparingDouble(TieMark::width).reversed())
        .forEach(this::placePill);
  }

  private static double importance(VertexMark v) {
    double lift = v.hovered() ? 1e6 : v.light().importance();
    return lift + v.radius() - (v.vertex() instanceof Vertex.Site ? 500 : 0);
  }

  private void placeLabel(VertexMark v, double size) {
    var text = LabelText.of(v, type, size);
    double width = text.width(type);
    double height = text.height(LEADING);
    var box = quietest(places(v, width, height), 0);
    if (box != null) {
      occupied.add(box);
      double top = box.y() + text.size();
      labels.add(new Label(v, text.lines(), text.names(), text.size(), box.centreX(), top, box));
    }
  }

  /// Of the free places that with the fewest ties running through it, the first of equals; null if
  /// none is free.
  private @Nullable Box quietest(List<Box> places, double margin) {
    Box best = null;
    int least = Integer.MAX_VALUE;
    for (var box : places) {
      if (area.grown(-GAP).encloses(box) && occupied.isFree(box.grown(margin))) {
        int crossed = traffic.in(box);
        if (crossed < least) {
          least = crossed;
          best = box;
        }
      }
    }
    return best;
  }

  /// Below, above, right, left, and the four corners.
  private static List<Box> places(VertexMark v, double w, double h) {
    double ring = v.light() == Light.SELECTED ? NetworkPainter.RING : 0;
    double out = v.radius() + ring + GAP;
    double diagonal = v.radius() * 0.75 + GAP;
    return List.of(
        Box.around(v.x(), v.y() + out + h / 2, w, h),
        Box.around(v.x(), v.y() - out - h / 2, w, h),
        Box.around(v.x() + out + w / 2, v.y(), w, h),
        Box.around(v.x() - out - w / 2, v.y(), w, h),
        Box.around(v.x() + diagonal + w / 2, v.y() + diagonal + h / 2, w, h),
        Box.around(v.x() - diagonal - w / 2, v.y() + diagonal + h / 2, w, h),
        Box.around(v.x() + diagonal + w / 2, v.y() - diagonal - h / 2, w, h),
        Box.around(v.x() - diagonal - w / 2, v.y() - diagonal - h / 2, w, h));
  }

  private void placePill(TieMark t) {
    var text = PillText.of(t.tie());
    if (text.isEmpty()) {
      return;
    }
    double width = type.width(text, PillText.SIZE, Weight.SEMIBOLD) + 18;
    double height = PillText.SIZE + 9;
    var places = new ArrayList<Box>();
    for (double stop : STOPS) {
      places.add(Box.around(t.curve().x(stop), t.curve().y(stop), width, height));
    }
    var box = quietest(places, 2);
    if (box != null) {
      occupied.add(box);
      pills.add(new Pill(t, text, box));
    }
  }
}
