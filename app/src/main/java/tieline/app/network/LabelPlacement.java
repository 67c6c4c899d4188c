package tieline.app.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.VertexMark;
import tieline.model.graph.Vertex;

/// Finds room for names: greedily by importance, each at that of its places which covers no vertex,
/// no other text and nothing of the border, and where the fewest ties run. What finds no room is
/// left out. What had a place in the picture before keeps it while it is free.
///
/// The greedy point-feature placement of Christensen, Marks and Shieber (1995), with the place in
/// the frame before as its first candidate, after Been, Daiches and Yap (2006).
final class LabelPlacement {
  private static final double LEADING = 1.25;

  /// How much more important a name is that was there before, in pixels of radius.
  static final double STANDING = 6;

  /// More names than this find no room on any screen.
  private static final int MOST = 600;

  /// While a large network moves, more than these cannot be read.
  private static final int MOVING = 80;

  /// So many names may cover dots, besides those of what is attended to.
  private static final int FOREMOST = 20;

  /// The room that a name needs round it, in pixels: those with less would soon have to move on.
  private static final double TIGHT = 2;

  /// How much better the place is where it was.
  private static final double KEPT = 500;

  /// To stand where a pill is best is as bad as if so many points of ties ran through it.
  private static final double WISHED = 10;

  private final NetworkScene scene;
  private final Typeface type;
  private final Ground ground;
  private final Occupied wishes = new Occupied();
  private final List<Label> labels = new ArrayList<>();
  private final Map<String, Integer> placed = new HashMap<>();

  /// @param wishes where pills would best stand, which is better left to them
  LabelPlacement(NetworkScene scene, Typeface type, Ground ground, List<Box> wishes) {
    this.scene = scene;
    this.type = type;
    this.ground = ground;
    wishes.forEach(this.wishes::add);
  }

  List<Label> labels() {
    return labels;
  }

  /// The numbers of the places where names stand, by ids of vertices.
  Map<String, Integer> placed() {
    return placed;
  }

  /// Places all that is worth placing.
  ///
  /// @param size how much larger than at zoom 1 marks are drawn
  void place(List<VertexMark> vertices, Box area, double size) {
    boolean moving = scene.detail().moving();
    Ranked.foremost(
            vertices,
            v -> area.contains(v.x(), v.y()) && isSought(v.vertex().id()),
            this::importance,
            moving ? MOVING : MOST)
        .forEach(v -> place(v, size));
  }

  private boolean isSought(String id) {
    return !scene.detail().moving() || scene.former().labels().containsKey(id);
  }

  private double importance(VertexMark v) {
    double lift = v.hovered() ? 1e6 : v.light().importance();
    double standing = scene.former().labels().containsKey(v.vertex().id()) ? STANDING : 0;
    return lift + v.radius() + standing - (v.vertex() instanceof Vertex.Site ? 500 : 0);
  }

  private void place(VertexMark v, double size) {
    var text = LabelText.of(v, type, size);
    double width = text.width(type);
    double height = text.height(LEADING);
    var places = mayBeLed(v) ? LabelPlaces.led(v, width, height) : LabelPlaces.of(v, width, height);
    // Its places are clear of its own disc, however much room a name needs about it.
    if (!v.isDot()) {
      ground.lift(v);
    }
    int at = choice(ground.room(), v, places);
    if (at < 0 && isAttended(v)) {
      at = choice(ground.room().overFaint(), v, places);
    }
    if (!v.isDot()) {
      ground.lay(v);
    }
    // What is selected is named even where nothing is free.
    if (at >= 0 || v.light() == Light.SELECTED) {
      var box = at >= 0 ? places.get(at) : ground.room().inside(places.getFirst());
      ground.room().take(box);
      if (at >= 0) {
        placed.put(v.vertex().id(), at);
      }
      double top = box.y() + text.size();
      boolean led = at >= LabelPlaces.NEAR;
      labels.add(
          new Label(v, text.lines(), text.names(), text.size(), box.centreX(), top, box, led));
    }
  }

  private int choice(Room room, VertexMark v, List<Box> places) {
    var former = scene.former().labels().get(v.vertex().id());
    boolean foremost = isForemost(v);
    double margin = isAttended(v) ? 0 : scene.former().margin(TIGHT, former != null);
    // From far off a name comes back to its disc as soon as it can.
    boolean wasNear = former != null && former < LabelPlaces.NEAR;
    return room.choice(
        places,
        margin,
        wasNear ? former : null,
        i -> {
          int under = foremost ? 0 : dotsUnder(places.get(i), v);
          return Ground.isClear(under, i, former)
              ? cost(places.get(i), former) + LabelPlaces.cost(i) - kept(i, former)
              : Room.NOWHERE;
        });
  }

  /// Of the places that are far off, it keeps the one where it was, or it would go round its disc.
  private static double kept(int place, @Nullable Integer former) {
    return place >= LabelPlaces.NEAR && former != null && former == place ? KEPT : 0;
  }

  /// While the picture moves a name goes away rather than far off, from where it would soon be
  /// back.
  private boolean mayBeLed(VertexMark v) {
    int former = scene.former().labels().getOrDefault(v.vertex().id(), 0);
    return isForemost(v) && (!scene.former().moving() || former >= LabelPlaces.NEAR);
  }

  private boolean isForemost(VertexMark v) {
    return labels.size() < FOREMOST || isAttended(v);
  }

  private boolean isAttended(VertexMark v) {
    return v.hovered() || v.light() == Light.SELECTED || isLit(v.light());
  }

  private boolean isLit(Light light) {
    return light == Light.LIT && scene.lighting().isFew();
  }

  /// A name that has to move on does not look after pills too, or it would move more often.
  private double cost(Box box, @Nullable Integer former) {
    boolean isWished = former == null && !wishes.isFree(box);
    return ground.traffic().in(box) + (isWished ? WISHED : 0);
  }

  private int dotsUnder(Box box, VertexMark own) {
    boolean counted = own.isDot() && PointGrid.counts(box, own.x(), own.y());
    return ground.dots().in(box) - (counted ? 1 : 0);
  }
}
