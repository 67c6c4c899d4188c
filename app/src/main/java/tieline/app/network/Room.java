package tieline.app.network;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;

/// The room that a picture has for texts: what of it is taken, and which of some places is best.
final class Room {
  /// Between a text and the border, in pixels.
  private static final double BORDER = 4;

  /// A place with less room about it, in pixels, has soon to be left again, which is as bad as if
  /// so many points of ties ran through it.
  private static final double WIDE = 8;

  private static final double CROWDED = 8;

  /// What a place costs that must not be taken.
  static final double NOWHERE = 1e9;

  private final Box area;
  private final Occupied occupied;

  /// What is dim, and may be covered by what is attended to.
  private final Occupied faint;

  Room(Box area) {
    this(area, new Occupied(), new Occupied());
  }

  private Room(Box area, Occupied occupied, Occupied faint) {
    this.area = area;
    this.occupied = occupied;
    this.faint = faint;
  }

  /// The same room for what may cover what is dim; what is taken in the one is taken in the other.
  Room overFaint() {
    return new Room(area, occupied, new Occupied());
  }

  /// Takes a box away from what is free.
  void take(Box box) {
    take(box, false);
  }

  /// @param faintly whether what is attended to may cover it
  void take(Box box, boolean faintly) {
    (faintly ? faint : occupied).add(box);
  }

  /// Gives a box back that was taken.
  void release(Box box) {
    release(box, false);
  }

  void release(Box box, boolean faintly) {
    (faintly ? faint : occupied).remove(box);
  }

  /// A box as near to another as the border lets it be.
  Box inside(Box box) {
    return box.within(area.grown(-BORDER));
  }

  /// The number of the place where the text stood before, if that is free; else of the free place
  /// with the fewest ties running through it and room about it, the first of equals; -1 if none is
  /// free.
  ///
  /// @param margin the room round a text that is new, in pixels
  /// @param crossing how many points of ties are in a place; [#NOWHERE] forbids it
  int choice(
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
        double crossed = crossing.applyAsDouble(i) + (isFree(box, WIDE) ? 0 : CROWDED);
        if (crossed < least) {
          least = crossed;
          best = i;
        }
      }
    }
    return best;
  }

  /// Whether nothing is in a box and in a margin round it, in pixels, the border included.
  boolean isFree(Box box, double margin) {
    return area.grown(-BORDER - margin).encloses(box)
        && occupied.isFree(box.grown(margin))
        && faint.isFree(box.grown(margin));
  }
}
