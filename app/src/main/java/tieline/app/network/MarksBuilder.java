package tieline.app.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// Lays a scene out on a screen.
final class MarksBuilder {
  /// Distance between the middles of parallel ties, in pixels at zoom 1.
  private static final double PARALLEL = 46;

  /// Ties bend a little even alone, so that they do not hide what they pass.
  private static final double BEND = 0.07;

  private static final double RIM = 3;

  private final NetworkScene scene;
  private final Typeface type;
  private final Box area;
  private final @Nullable Box legend;
  private final double size;
  private final Map<String, VertexMark> vertices = new LinkedHashMap<>();
  private final Set<String> lit = new HashSet<>();

  MarksBuilder(NetworkScene scene, Typeface type, Box area, @Nullable Box legend) {
    this.scene = scene;
    this.type = type;
    this.area = area;
    this.legend = legend;
    this.size = size(scene.zoom().scale());
  }

  /// How marks grow with the zoom: more slowly than distances, so that zooming in spreads what is
  /// crowded, and within bounds.
  static double size(double scale) {
    return Math.clamp(Math.sqrt(scale), 0.3, 1.6);
  }

  Marks build() {
    findLit();
    placeVertices();
    var ties = ties();
    var placement = new LabelPlacement(type, area, legend, List.copyOf(vertices.values()), ties);
    placement.place(size);
    var order = new ArrayList<>(vertices.values());
    order.sort(Comparator.comparing((VertexMark v) -> v.light()));
    ties.sort(Comparator.comparing((TieMark t) -> t.light()));
    return new Marks(order, ties, placement.labels(), placement.pills(), legend);
  }

  private void findLit() {
    for (var tie : scene.network().ties()) {
      if (isLit(tie)) {
        lit.add(tie.from().id());
        lit.add(tie.to().id());
      }
    }
  }

  private boolean isLit(Tie tie) {
    var selected = scene.emphasis().selected();
    return selected.contains(tie.commitment().id())
        || selected.contains(tie.from().id())
        || selected.contains(tie.to().id());
  }

  private void placeVertices() {
    int i = 0;
    for (var vertex : scene.network().vertices()) {
      double x = scene.zoom().x(scene.positions().x(i));
      double y = scene.zoom().y(scene.positions().y(i));
      i++;
      if (isShown(vertex)) {
        vertices.put(vertex.id(), mark(vertex, x, y));
      }
    }
  }

  private boolean isShown(Vertex vertex) {
    var within = scene.within();
    return !scene.arrangement().hidden().contains(vertex.subject())
        && (within == null || within.contains(vertex.id()));
  }

  private VertexMark mark(Vertex vertex, double x, double y) {
    return new VertexMark(
        vertex,
        x,
        y,
        scene.sizes().radius(vertex) * size,
        isPeripheral(vertex),
        scene.arrangement().pins().containsKey(vertex.id()),
        vertex.id().equals(scene.emphasis().hover()),
        light(vertex));
  }

  /// What takes no part in a commitment, and collectives such as "grid operators".
  private boolean isPeripheral(Vertex vertex) {
    return scene.network().graph().degreeOf(vertex) == 0
        || (vertex instanceof Vertex.Actor a && a.party().kind() == PartyKind.GROUP);
  }

  private Light light(Vertex vertex) {
    if (scene.emphasis().selected().contains(vertex.subject())
        && !(vertex instanceof Vertex.Site)) {
      return Light.SELECTED;
    }
    if (vertex.ghost() || scene.outside().contains(vertex.id())) {
      return Light.GHOST;
    }
    if (lit.contains(vertex.id()) || scene.emphasis().related().contains(vertex.id())) {
      return Light.LIT;
    }
    return scene.emphasis().isActive() ? Light.DIM : Light.PLAIN;
  }

  private Light light(Tie tie) {
    if (scene.emphasis().selected().contains(tie.commitment().id())) {
      return tie.ghost() ? Light.GHOST : Light.SELECTED;
    }
    if (tie.ghost() || scene.outside().contains(tie.commitment().id())) {
      return Light.GHOST;
    }
    if (isLit(tie)) {
      return Light.LIT;
    }
    return scene.emphasis().isActive() ? Light.DIM : Light.PLAIN;
  }

  private List<TieMark> ties() {
    var marks = new ArrayList<TieMark>();
    for (var bundle : parallels().values()) {
      for (int i = 0; i < bundle.size(); i++) {
        var curve = curve(bundle.get(i), i, bundle.size());
        if (curve != null && curve.hull().intersects(area.grown(40))) {
          marks.add(mark(bundle.get(i), curve));
        }
      }
    }
    return marks;
  }

  /// Ties by the pair of vertices that they join.
  private Map<String, List<Tie>> parallels() {
    var bundles = new LinkedHashMap<String, List<Tie>>();
    for (var tie : scene.network().ties()) {
      if (scene.arrangement().hidden().contains(tie.commitment().id())) {
        continue;
      }
      var a = tie.from().id();
      var b = tie.to().id();
      var pair = a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
      bundles.computeIfAbsent(pair, k -> new ArrayList<>()).add(tie);
    }
    return bundles;
  }

  private TieMark mark(Tie tie, Curve curve) {
    double width = Math.max(scene.sizes().width(tie) * size, 0.8);
    boolean hovered = tie.commitment().id().equals(scene.emphasis().hover());
    return new TieMark(tie, curve, width, hovered, light(tie));
  }

  private @Nullable Curve curve(Tie tie, int index, int count) {
    var from = vertices.get(tie.from().id());
    var to = vertices.get(tie.to().id());
    if (from == null || to == null) {
      return null;
    }
    if (from.equals(to)) {
      return Curve.loop(from.x(), from.y(), -Math.PI / 2 + index * 0.9, from.radius() * 2.6);
    }
    double chord = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double bend = bend(tie, index, count, chord);
    double gap = tie.directed() ? RIM * size : 0;
    return Curve.arc(from.x(), from.y(), to.x(), to.y(), bend)
        .trimmed(from.radius() + gap, to.radius() + gap);
  }

  /// Parallel ties fan out to both sides of the chord. The bend is to the right of a tie's own
  /// direction, so one that runs the other way has to be turned round.
  private double bend(Tie tie, int index, int count, double chord) {
    if (tie.to() instanceof Vertex.Site) {
      return 0;
    }
    if (count == 1) {
      return chord * BEND;
    }
    double offset = (index - (count - 1) / 2.0) * Math.min(PARALLEL * size, chord * 0.9 / count);
    return tie.from().id().compareTo(tie.to().id()) < 0 ? offset : -offset;
  }
}
