package tieline.app.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
/// room is left out. What had a place in the picture before keeps it while it is free.
///
/// The greedy point-feature placement of Christensen, Marks and Shieber (1995), with the place in
/// the frame before as its first candidate, after Been, Daiches and Yap (2006).
final class LabelPlacement {
  private static final double LEADING = 1.25;

  /// How much more important a name is that was there before, in pixels of radius.
  private static final double STANDING = 6;

  /// More names than this find no room on any screen.
  private static final int MOST_NAMES = 600;

  private static final int MOST_PILLS = 400;

  /// While a large network moves, more than these cannot be read.
  private static final int MOVING_NAMES = 80;

  private static final int MOVING_PILLS = 30;

  /// So many names may cover dots, besides those of what is attended to.
  private static final int FOREMOST = 20;

  /// The zoom from which on pills say more, and that at which they say it in full.
  private static final double NEAR = 1.5;

  private static final double NEAREST = 1.7;

  /// Where along its tie a pill may stand, best first.
  private static final double[] STOPS = {
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73, 0.22, 0.78
  };

  private final NetworkScene scene;
  private final Typeface type;
  private final Box area;
  private final List<VertexMark> vertices;
  private final List<TieMark> ties;
  private final Traffic traffic;
  private final PointGrid dots;
  private final Room room;
  private final List<Label> labels = new ArrayList<>();
  private final List<Pill> pills = new ArrayList<>();
  private final Map<String, Integer> labelPlaces = new HashMap<>();
  private final Map<String, Integer> pillPlaces = new HashMap<>();

  LabelPlacement(
      NetworkScene scene,
      Typeface type,
      Box area,
      @Nullable LegendPlan legend,
      @Nullable OverviewMap map,
      List<VertexMark> vertices,
      List<TieMark> ties) {
    this.scene = scene;
    this.type = type;
    this.area = area;
    this.room = new Room(area);
    this.vertices = vertices;
    this.ties = ties;
    this.traffic = new Traffic(area, scene.detail().moving() ? List.of() : ties);
    if (legend != null) {
      room.take(legend.box());
    }
    if (map != null) {
      room.take(map.box());
    }
    if (scene.controls() > 0) {
      room.take(ControlColumn.box(area));
    }
    this.dots = new PointGrid(area);
    for (var v : vertices) {
      if (v.isDot()) {
        dots.add(v.x(), v.y());
      } else if (area.intersects(v.box())) {
        room.take(v.box());
      }
    }
  }

  List<Label> labels() {
    return labels;
  }

  List<Pill> pills() {
    return pills;
  }

  Placements placements() {
    return new Placements(labelPlaces, pillPlaces);
  }

  /// Places all that is worth placing.
  ///
  /// @param size how much larger than at zoom 1 marks are drawn
  void place(double size) {
    boolean moving = scene.detail().moving();
    Ranked.foremost(
            vertices,
            v -> area.contains(v.x(), v.y()) && isSought(v.vertex().id()),
            this::importance,
            moving ? MOVING_NAMES : MOST_NAMES)
        .forEach(v -> placeLabel(v, size));
    Ranked.foremost(
            ties,
            t -> t.light() != Light.GHOST && t.opacity() > 0.5 && isSoughtPill(t),
            this::importance,
            moving ? MOVING_PILLS : MOST_PILLS)
        .forEach(this::placePill);
  }

  private boolean isSought(String id) {
    return !scene.detail().moving() || scene.former().labels().containsKey(id);
  }

  private boolean isSoughtPill(TieMark t) {
    return !scene.detail().moving() || scene.former().pills().containsKey(id(t));
  }

  private double importance(VertexMark v) {
    double lift = v.hovered() ? 1e6 : v.light().importance();
    double standing = scene.former().labels().containsKey(v.vertex().id()) ? STANDING : 0;
    return lift + v.radius() + standing - (v.vertex() instanceof Vertex.Site ? 500 : 0);
  }

  private double importance(TieMark t) {
    double lift = t.hovered() ? 1e6 : t.light() == Light.SELECTED ? 1000 : 0;
    return lift + t.width() + (scene.former().pills().containsKey(id(t)) ? STANDING : 0);
  }

  private static String id(TieMark t) {
    return t.isBundle() ? t.tie().id() + " and others" : t.tie().id();
  }

  private void placeLabel(VertexMark v, double size) {
    var text = LabelText.of(v, type, size);
    double width = text.width(type);
    double height = text.height(LEADING);
    var places = LabelPlaces.of(v, width, height);
    var former = scene.former().labels().get(v.vertex().id());
    boolean foremost = labels.size() < FOREMOST || isAttended(v);
    int at =
        room.choice(
            places,
            isAttended(v) ? 0 : Room.margin(former, scene.former().labels()),
            former,
            i -> {
              int under = foremost ? 0 : dotsUnder(places.get(i), v);
              return isClear(under, i, former)
                  ? traffic.in(places.get(i)) + LabelPlaces.cost(i)
                  : Room.NOWHERE;
            });
    // What is selected is named even where nothing is free.
    if (at >= 0 || v.light() == Light.SELECTED) {
      var box = at >= 0 ? places.get(at) : room.inside(places.getFirst());
      room.take(box);
      if (at >= 0) {
        labelPlaces.put(v.vertex().id(), at);
      }
      double top = box.y() + text.size();
      labels.add(new Label(v, text.lines(), text.names(), text.size(), box.centreX(), top, box));
    }
  }

  private boolean isAttended(VertexMark v) {
    return v.hovered() || v.light() == Light.SELECTED || isLit(v.light());
  }

  private boolean isLit(Light light) {
    return light == Light.LIT && scene.lighting().isFew();
  }

  /// What stands already may cover one dot more, or it would come and go.
  private static boolean isClear(int dots, int place, @Nullable Integer former) {
    return dots <= (former != null && former == place ? 1 : 0);
  }

  private int dotsUnder(Box box, VertexMark own) {
    boolean counted = own.isDot() && PointGrid.counts(box, own.x(), own.y());
    return dots.in(box) - (counted ? 1 : 0);
  }

  private void placePill(TieMark t) {
    double scale = scene.zoom().scale();
    double nearness = Math.clamp((scale - NEAR) / (NEAREST - NEAR), 0.0, 1.0);
    var said = scene.texts().of(t);
    if (!said.text().isEmpty()) {
      var details = nearness > 0 ? said.details() : "";
      var full = new Pill(t, said.text(), details, nearness, true, Box.around(0, 0, 0, 0));
      if (!details.isEmpty() && tryPlace(full)) {
        return;
      }
      tryPlace(new Pill(t, said.text(), "", 0, true, full.box()));
    } else if (!said.role().isEmpty() && (nearness > 0 || isAttended(t))) {
      tryPlace(new Pill(t, said.role(), "", 0, false, Box.around(0, 0, 0, 0)));
    }
  }

  private boolean isAttended(TieMark t) {
    return t.hovered() || t.light() == Light.SELECTED || isLit(t.light());
  }

  private boolean tryPlace(Pill pill) {
    double size = pill.framed() ? PillText.SIZE : PillText.SMALL;
    double width = type.width(pill.text(), size, Weight.SEMIBOLD);
    double height = size + 9;
    if (!pill.details().isEmpty()) {
      width = Math.max(width, type.width(pill.details(), PillText.SMALL, Weight.REGULAR));
      height += PillText.SMALL + 3;
    }
    double padded = width + (pill.framed() ? 18 : 6);
    double tall = height;
    var curve = pill.of().curve();
    var places =
        Arrays.stream(STOPS)
            .mapToObj(stop -> Box.around(curve.x(stop), curve.y(stop), padded, tall))
            .toList();
    var former = scene.former().pills().get(id(pill.of()));
    int at =
        room.choice(
            places,
            Room.margin(former, scene.former().pills()),
            former,
            i -> {
              int under = isAttended(pill.of()) ? 0 : dots.in(places.get(i));
              return isClear(under, i, former)
                  ? traffic.besides(pill.of(), places.get(i))
                  : Room.NOWHERE;
            });
    if (at < 0) {
      return false;
    }
    room.take(places.get(at));
    pillPlaces.put(id(pill.of()), at);
    pills.add(
        new Pill(
            pill.of(), pill.text(), pill.details(), pill.opacity(), pill.framed(), places.get(at)));
    return true;
  }
}
