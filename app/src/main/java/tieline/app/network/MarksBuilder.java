package tieline.app.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /// Parallel ties closer together than the first are one line, and farther apart than the second
  /// one line each; between the two the one fades into the others. In pixels.
  private static final double MERGED = 9;

  private static final double APART = 16;

  /// Ties bend a little even alone, so that they do not hide what they pass.
  private static final double BEND = 0.07;

  /// How far a loop goes beyond its vertex at least, in pixels at zoom 1.
  static final double LOOP = 24;

  private static final double RIM = 3;

  /// How far beyond the border marks still show, in pixels.
  private static final double BEYOND = 40;

  private final NetworkScene scene;
  private final Topology topology;
  private final Lighting lighting;
  private final Typeface type;
  private final Box area;
  private final @Nullable LegendPlan legend;
  private final double size;
  private final double[] x;
  private final double[] y;
  private final List<TieMark> ties = new ArrayList<>();

  MarksBuilder(NetworkScene scene, Typeface type, Box area, @Nullable LegendPlan legend) {
    this.scene = scene;
    this.topology = scene.topology();
    this.lighting = scene.lighting();
    this.type = type;
    this.area = area;
    this.legend = legend;
    this.size = scene.density().size(scene.zoom().scale());
    x = new double[topology.vertices.size()];
    y = new double[x.length];
  }

  Marks build() {
    for (int i = 0; i < x.length; i++) {
      x[i] = scene.zoom().x(scene.positions().x(i));
      y[i] = scene.zoom().y(scene.positions().y(i));
    }
    var vertices = vertices();
    topology.bundles.forEach(this::addTies);
    var map = OverviewMap.of(scene.positions(), scene.zoom(), area.width(), area.height());
    var ground = Ground.of(scene, area, legend, map, vertices, ties, size);
    var pills = new PillPlacement(scene, type, ground, ties);
    var labels = new LabelPlacement(scene, type, ground, pills.wishes());
    labels.place(vertices, area, size);
    pills.place(ends());
    vertices.sort(Comparator.comparing(VertexMark::light));
    ties.sort(Comparator.comparing(TieMark::light));
    return new Marks(
        vertices,
        ties,
        labels.labels(),
        pills.pills(),
        legend,
        map,
        new Placements(labels.placed(), pills.placed(), false),
        scene.encoded(),
        scene.status());
  }

  /// What arrows and signs cover, of so many ties that each has its own.
  private List<Box> ends() {
    return ties.size() > NetworkPainter.SINGLE || scene.detail().moving()
        ? List.of()
        : ties.stream()
            .filter(TieMark::isSeen)
            .flatMap(t -> TieEnd.of(t, size).boxes().stream())
            .toList();
  }

  private List<VertexMark> vertices() {
    var marks = new ArrayList<VertexMark>();
    for (int i = 0; i < x.length; i++) {
      double out = BEYOND + topology.radius[i] * size;
      boolean inSight =
          x[i] > -out && y[i] > -out && x[i] < area.width() + out && y[i] < area.height() + out;
      if (inSight && isDrawn(i)) {
        marks.add(mark(i));
      }
    }
    return marks;
  }

  private boolean isDrawn(int i) {
    return lighting.shownVertices[i]
        && (topology.vertexRank[i] < scene.detail().vertices() || stands(lighting.vertices[i]));
  }

  private static boolean stands(Light light) {
    return light == Light.LIT || light == Light.SELECTED;
  }

  private VertexMark mark(int i) {
    var vertex = topology.vertices.get(i);
    return new VertexMark(
        vertex,
        x[i],
        y[i],
        topology.radius[i] * size,
        isPeripheral(i, vertex),
        topology.largest[i],
        scene.encoded().community(vertex),
        scene.pinned().contains(vertex.id()),
        vertex.id().equals(scene.hover()),
        lighting.changedVertices[i],
        lighting.vertices[i]);
  }

  /// What takes no part in a commitment, and collectives such as "grid operators".
  private boolean isPeripheral(int i, Vertex vertex) {
    return topology.degree[i] == 0
        || (vertex instanceof Vertex.Actor a && a.party().kind() == PartyKind.GROUP);
  }

  private void addTies(Topology.Bundle bundle) {
    double reach = PARALLEL * size * bundle.ties().size() / 2 + BEYOND;
    double left = Math.min(x[bundle.a()], x[bundle.b()]) - reach;
    double right = Math.max(x[bundle.a()], x[bundle.b()]) + reach;
    double top = Math.min(y[bundle.a()], y[bundle.b()]) - reach;
    double bottom = Math.max(y[bundle.a()], y[bundle.b()]) + reach;
    if (right < 0 || bottom < 0 || left > area.width() || top > area.height()) {
      return;
    }
    var shown = drawn(bundle.ties());
    if (shown.isEmpty()) {
      return;
    }
    double apart = apart(bundle, shown.size());
    if (apart > 0) {
      for (int i = 0; i < shown.size(); i++) {
        add(shown.get(i), curve(shown.get(i), i, shown.size()), apart);
      }
    }
    if (apart < 1) {
      addMerged(bundle, shown, 1 - apart);
    }
  }

  /// Those of the ties of a pair that are drawn; mostly there is one, and of tens of thousands of
  /// pairs nothing is copied.
  private List<Integer> drawn(List<Integer> all) {
    if (all.size() == 1) {
      return isDrawnTie(all.getFirst()) ? all : List.of();
    }
    return all.stream().filter(this::isDrawnTie).toList();
  }

  private boolean isDrawnTie(int j) {
    return lighting.shownTies[j]
        && (topology.tieRank[j] < scene.detail().ties() || stands(lighting.ties[j]));
  }

  /// How far the ties of a pair can be told apart: 0 where they are one line, 1 where each is one.
  private double apart(Topology.Bundle bundle, int count) {
    if (count == 1 || bundle.a() == bundle.b()) {
      return 1;
    }
    return Math.clamp((gap(bundle.a(), bundle.b(), count) - MERGED) / (APART - MERGED), 0.0, 1.0);
  }

  private double gap(int a, int b, int count) {
    return Math.min(PARALLEL * size, chord(a, b) * 0.9 / count);
  }

  private double chord(int a, int b) {
    return Math.hypot(x[b] - x[a], y[b] - y[a]);
  }

  private void add(int j, Curve curve, double opacity) {
    if (curve.hull().intersects(area.grown(BEYOND))) {
      var tie = topology.ties.get(j);
      boolean hovered = scene.hover() != null && tie.commitment().id().equals(scene.hover());
      ties.add(
          new TieMark(
              List.of(tie),
              curve,
              Math.max(topology.width[j] * size, 0.8),
              hovered,
              lighting.changedTies[j],
              lighting.ties[j],
              opacity));
    }
  }

  /// One line for all ties of a pair, as lit as the brightest of them.
  private void addMerged(Topology.Bundle bundle, List<Integer> shown, double opacity) {
    var all = new ArrayList<Tie>();
    boolean hovered = false;
    boolean changed = false;
    var light = Light.GHOST;
    for (int j : shown) {
      var tie = topology.ties.get(j);
      all.add(tie);
      hovered |= tie.commitment().id().equals(scene.hover());
      changed |= lighting.changedTies[j];
      light = light.compareTo(lighting.ties[j]) < 0 ? lighting.ties[j] : light;
    }
    var curve =
        trimmed(
            Curve.arc(x[bundle.a()], y[bundle.a()], x[bundle.b()], y[bundle.b()], 0),
            bundle.a(),
            bundle.b(),
            0);
    double width = Math.max(topology.sizes.width(all) * size, 1.2);
    ties.add(new TieMark(all, curve, width, hovered, changed, light, opacity));
  }

  private double radius(int i) {
    return topology.radius[i] * size;
  }

  /// From rim to rim, whatever the shapes of its ends.
  private Curve trimmed(Curve curve, int a, int b, double gap) {
    // Most are round, and the directions are costly.
    double start = topology.shape[a].isRound() ? 1 : topology.shape[a].rim(curve.angle(0));
    double end = topology.shape[b].isRound() ? 1 : topology.shape[b].rim(curve.angle(1) + Math.PI);
    return curve.trimmed(radius(a) * start + gap, radius(b) * end + gap);
  }

  private Curve curve(int j, int index, int count) {
    int a = topology.from[j];
    int b = topology.to[j];
    var tie = topology.ties.get(j);
    if (a == b) {
      return Curve.loop(x[a], y[a], radius(a), LOOP * size, index, count);
    }
    double gap = tie.directed() ? RIM * size : 0;
    double bend = bend(tie, a, b, index, count);
    return trimmed(Curve.arc(x[a], y[a], x[b], y[b], bend), a, b, gap);
  }

  /// Parallel ties fan out to both sides of the chord. The bend is to the right of a tie's own
  /// direction, so one that runs the other way has to be turned round.
  private double bend(Tie tie, int a, int b, int index, int count) {
    if (tie.to() instanceof Vertex.Site) {
      return 0;
    }
    if (count == 1) {
      return topology.ties.size() > NetworkPainter.SINGLE ? 0 : chord(a, b) * BEND;
    }
    double offset = (index - (count - 1) / 2.0) * gap(a, b, count);
    return a < b ? offset : -offset;
  }
}
