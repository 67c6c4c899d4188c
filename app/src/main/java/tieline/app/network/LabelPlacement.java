package tieline.app.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
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
  private static final double GAP = 4;

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

  /// A place with less room about it, in pixels, has soon to be left again, which is as bad as if
  /// so many points of ties ran through it.
  private static final double ROOM = 8;

  private static final double CROWDED = 8;

  /// The room that a text needs round it, in pixels: at first or where it was there before, and
  /// where it comes back.
  private static final double TIGHT = 2;

  private static final double BACK = 5;

  /// Between a corner of a name and the disc that it is of, so that it is free of it, in pixels.
  private static final double CLEAR = 2.1;

  /// So many places stand straight below, above and beside a disc or at its corners. One that is
  /// slid from them is as bad as if so many points of ties ran through it.
  private static final int UPRIGHT = 8;

  private static final double SLID = 3;

  /// How far a name that is slid aside is from the middle of its disc, in pixels.
  private static final double ASIDE = 3;

  private static final double NOWHERE = 1e9;

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
  private final Occupied occupied = new Occupied();
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
    this.vertices = vertices;
    this.ties = ties;
    this.traffic = new Traffic(area, scene.detail().moving() ? List.of() : ties);
    if (legend != null) {
      occupied.add(legend.box());
    }
    if (map != null) {
      occupied.add(map.box());
    }
    if (scene.controls() > 0) {
      occupied.add(ControlColumn.box(area));
    }
    this.dots = new PointGrid(area);
    for (var v : vertices) {
      if (v.isDot()) {
        dots.add(v.x(), v.y());
      } else if (area.intersects(v.box())) {
        occupied.add(v.box());
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
    var places = places(v, width, height);
    var former = scene.former().labels().get(v.vertex().id());
    boolean foremost = labels.size() < FOREMOST || isAttended(v);
    int at =
        choice(
            places,
            isAttended(v) ? 0 : margin(former, scene.former().labels()),
            former,
            i -> {
              int under = foremost ? 0 : dotsUnder(places.get(i), v);
              double slid = i < UPRIGHT ? 0 : SLID;
              return isClear(under, i, former) ? traffic.in(places.get(i)) + slid : NOWHERE;
            });
    // What is selected is named even where nothing is free.
    if (at >= 0 || v.light() == Light.SELECTED) {
      var box = at >= 0 ? places.get(at) : places.getFirst().within(area.grown(-GAP));
      occupied.add(box);
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

  /// How much room a text needs round it: what was away in the picture before needs more to come
  /// back, or it would come and go.
  private static double margin(@Nullable Integer former, Map<String, Integer> before) {
    return former == null && !before.isEmpty() ? BACK : TIGHT;
  }

  /// What stands already may cover one dot more, or it would come and go.
  private static boolean isClear(int dots, int place, @Nullable Integer former) {
    return dots <= (former != null && former == place ? 1 : 0);
  }

  private int dotsUnder(Box box, VertexMark own) {
    boolean counted = own.isDot() && PointGrid.counts(box, own.x(), own.y());
    return dots.in(box) - (counted ? 1 : 0);
  }

  /// The number of the place where the text stood before, if that is free; else of the free place
  /// with the fewest ties running through it and room about it, the first of equals; -1 if none is
  /// free.
  ///
  /// @param margin the room round a text that is new, in pixels
  /// @param crossing how many points of ties are in a place; [#NOWHERE] forbids it
  private int choice(
      List<Box> places, double margin, @Nullable Integer former, IntToDoubleFunction crossing) {
    // What stands there needs less room than what is new, or it would come and go.
    if (former != null
        && former < places.size()
        && isFree(places.get(former), 0)
        && crossing.applyAsDouble(former) < NOWHERE) {
      return former;
    }
    int best = -1;
    double least = NOWHERE;
    for (int i = 0; i < places.size(); i++) {
      var box = places.get(i);
      if (isFree(box, margin)) {
        double crossed = crossing.applyAsDouble(i) + (isFree(box, ROOM) ? 0 : CROWDED);
        if (crossed < least) {
          least = crossed;
          best = i;
        }
      }
    }
    return best;
  }

  private boolean isFree(Box box, double margin) {
    return area.grown(-GAP).encloses(box) && occupied.isFree(box.grown(margin));
  }

  /// Below, above, right, left, the four corners, then the first four slid to either side, a little
  /// and as far as clears the middle, which is where a single line runs.
  private static List<Box> places(VertexMark v, double w, double h) {
    double ring = v.light() == Light.SELECTED ? NetworkPainter.RING : 0;
    double out = v.reach() + ring + GAP;
    double diagonal = Math.max(v.reach() + CLEAR, 0.75 * (v.reach() + ring) + GAP);
    double beside = out + w / 2;
    double slid = w / 2 + ASIDE;
    double raised = h / 2 + ASIDE;
    return List.of(
        Box.around(v.x(), v.y() + out + h / 2, w, h),
        Box.around(v.x(), v.y() - out - h / 2, w, h),
        Box.around(v.x() + out + w / 2, v.y(), w, h),
        Box.around(v.x() - out - w / 2, v.y(), w, h),
        Box.around(v.x() + diagonal + w / 2, v.y() + diagonal + h / 2, w, h),
        Box.around(v.x() - diagonal - w / 2, v.y() + diagonal + h / 2, w, h),
        Box.around(v.x() + diagonal + w / 2, v.y() - diagonal - h / 2, w, h),
        Box.around(v.x() - diagonal - w / 2, v.y() - diagonal - h / 2, w, h),
        Box.around(v.x() + w / 4, v.y() + out + h / 2, w, h),
        Box.around(v.x() - w / 4, v.y() + out + h / 2, w, h),
        Box.around(v.x() + w / 4, v.y() - out - h / 2, w, h),
        Box.around(v.x() - w / 4, v.y() - out - h / 2, w, h),
        Box.around(v.x() + slid, v.y() + out + h / 2, w, h),
        Box.around(v.x() - slid, v.y() + out + h / 2, w, h),
        Box.around(v.x() + slid, v.y() - out - h / 2, w, h),
        Box.around(v.x() - slid, v.y() - out - h / 2, w, h),
        Box.around(v.x() + beside, v.y() - raised, w, h),
        Box.around(v.x() + beside, v.y() + raised, w, h),
        Box.around(v.x() - beside, v.y() - raised, w, h),
        Box.around(v.x() - beside, v.y() + raised, w, h));
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
        choice(
            places,
            margin(former, scene.former().pills()),
            former,
            i -> {
              int under = isAttended(pill.of()) ? 0 : dots.in(places.get(i));
              return isClear(under, i, former)
                  ? traffic.besides(pill.of(), places.get(i))
                  : NOWHERE;
            });
    if (at < 0) {
      return false;
    }
    occupied.add(places.get(at));
    pillPlaces.put(id(pill.of()), at);
    pills.add(
        new Pill(
            pill.of(), pill.text(), pill.details(), pill.opacity(), pill.framed(), places.get(at)));
    return true;
  }
}
