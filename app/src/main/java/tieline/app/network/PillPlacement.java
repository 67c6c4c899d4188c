package tieline.app.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.Pill;
import tieline.app.network.Marks.TieMark;

/// Finds room for pills on their lines: those of the widest lines first, each as near to the middle
/// as it covers no vertex, no other text and no end of a line. All say little at first; where there
/// is room left when all stand, they say more.
final class PillPlacement {
  /// More pills than this find no room on any screen.
  private static final int MOST = 400;

  /// While a large network moves, more than these cannot be read.
  private static final int MOVING = 30;

  /// The room that a pill needs round it, in pixels, and to say more.
  private static final double TIGHT = 2;

  private static final double SPARE = 3;

  /// So many are looked after by names.
  private static final int MOST_WISHES = 60;

  /// How much more important an amount is than that there is none, in pixels of width.
  private static final double KNOWN = 3;

  /// From this width on a line may have its pill beside it, which is worse than any place on it.
  private static final double WIDE = 4;

  private static final double OFF = 1_000;

  /// The zoom from which on pills say more, and that at which they say it in full.
  private static final double NEAR = 1.5;

  private static final double NEAREST = 1.7;

  private final NetworkScene scene;
  private final Typeface type;
  private final Ground ground;
  private final List<TieMark> sought;
  private final double nearness;
  private final List<Pill> pills = new ArrayList<>();
  private final Map<String, Integer> placed = new HashMap<>();

  PillPlacement(NetworkScene scene, Typeface type, Ground ground, List<TieMark> ties) {
    this.scene = scene;
    this.type = type;
    this.ground = ground;
    this.nearness = Math.clamp((scene.zoom().scale() - NEAR) / (NEAREST - NEAR), 0.0, 1.0);
    this.sought =
        Ranked.foremost(
            ties,
            t -> t.light() != Light.GHOST && t.opacity() > 0.5 && isSought(t),
            this::importance,
            scene.detail().moving() ? MOVING : MOST);
  }

  List<Pill> pills() {
    return pills;
  }

  /// The numbers of the places where pills stand, by ids of ties.
  Map<String, Integer> placed() {
    return placed;
  }

  /// Where the foremost pills with amounts would best stand; none while a large network moves.
  List<Box> wishes() {
    return scene.detail().moving()
        ? List.of()
        : sought.stream()
            .limit(MOST_WISHES)
            .filter(t -> t.tie().measure() != null)
            .map(this::drafts)
            .filter(drafts -> !drafts.isEmpty())
            .map(drafts -> drafts.getLast().places().getFirst())
            .toList();
  }

  /// Places all that is worth placing.
  ///
  /// @param ends of lines, which no pill may cover
  void place(List<Box> ends) {
    ends.forEach(ground.room()::take);
    for (var t : sought) {
      var drafts = drafts(t);
      var pill = drafts.isEmpty() ? null : pill(drafts.getLast());
      if (pill != null) {
        pills.add(pill);
      }
    }
    pills.replaceAll(this::fuller);
  }

  /// The fullest pill of a line for which there is room and to spare where it stands.
  private Pill fuller(Pill pill) {
    var drafts = drafts(pill.of());
    if (drafts.size() == 1) {
      return pill;
    }
    ground.room().release(pill.box());
    int at = placed.getOrDefault(id(pill.of()), 0);
    var fullest = pill;
    for (var draft : drafts.subList(0, drafts.size() - 1).reversed()) {
      var box = draft.places().get(at);
      if (ground.room().isFree(box, SPARE) && dotsUnder(draft.of(), box) == 0) {
        fullest = draft.at(box);
      }
    }
    ground.room().take(fullest.box());
    return fullest;
  }

  private boolean isSought(TieMark t) {
    return !scene.detail().moving() || scene.former().pills().containsKey(id(t));
  }

  private double importance(TieMark t) {
    double lift = t.hovered() ? 1e6 : t.light() == Light.SELECTED ? 1000 : 0;
    double standing = scene.former().pills().containsKey(id(t)) ? LabelPlacement.STANDING : 0;
    double known = t.tie().measure() == null ? 0 : KNOWN;
    return lift + t.width() + known + standing;
  }

  private static String id(TieMark t) {
    return t.isBundle() ? t.tie().id() + " and others" : t.tie().id();
  }

  /// What a pill may say, the fullest first; nothing where a line has none.
  private List<PillDraft> drafts(TieMark t) {
    var said = scene.texts().of(t);
    var drafts = new ArrayList<PillDraft>();
    if (said.texts().isEmpty()) {
      if (nearness > 0 && !said.details().isEmpty()) {
        drafts.add(PillDraft.words(t, said.details(), nearness, type));
      }
      if (!said.role().isEmpty() && (nearness > 0 || isAttended(t))) {
        drafts.add(PillDraft.words(t, said.role(), 1, type));
      }
      return drafts;
    }
    if (nearness > 0 && !said.details().isEmpty()) {
      drafts.add(PillDraft.of(t, said.texts().getFirst(), said.details(), nearness, type));
    }
    said.texts().forEach(text -> drafts.add(PillDraft.of(t, text, "", 0, type)));
    return drafts;
  }

  private boolean isAttended(TieMark t) {
    return t.hovered()
        || t.light() == Light.SELECTED
        || (t.light() == Light.LIT && scene.lighting().isFew());
  }

  /// The draft where it has room; null where it has none.
  private @Nullable Pill pill(PillDraft draft) {
    var t = draft.of();
    var places = draft.places();
    var former = scene.former().pills().get(id(t));
    int at =
        ground
            .room()
            .choice(
                places,
                scene.former().margin(TIGHT, former != null),
                former,
                i ->
                    isOpen(t, i, places.size(), former)
                            && Ground.isClear(dotsUnder(t, places.get(i)), i, former)
                        ? cost(t, places, i)
                        : Room.NOWHERE);
    if (at < 0) {
      return null;
    }
    ground.room().take(places.get(at));
    placed.put(id(t), at);
    return draft.at(places.get(at));
  }

  private static boolean isBeside(int place, int places) {
    return place >= places - PillDraft.BESIDE;
  }

  /// Beside their lines stand only the pills of wide ones, which are seen to belong to them; and
  /// while the picture moves none goes there.
  private boolean isOpen(TieMark t, int place, int places, @Nullable Integer former) {
    return !isBeside(place, places)
        || (t.width() >= WIDE && (!scene.former().moving() || (former != null && former == place)));
  }

  private double cost(TieMark t, List<Box> places, int i) {
    return isBeside(i, places.size()) ? OFF : ground.traffic().besides(t, places.get(i));
  }

  private int dotsUnder(TieMark t, Box box) {
    return isAttended(t) ? 0 : ground.dots().in(box);
  }
}
