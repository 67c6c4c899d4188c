package tieline.app.network;

import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.state.Encoding;
import tieline.app.state.Encoding.Size;

/// What a legend says, as far as there is room for it, and where it stands.
///
/// @param hasShapes whether it tells what the shapes of vertices mean
/// @param communities how many lines it has for communities; 0 where they are not shown
public record LegendPlan(
    Box box, Kinds kinds, Encoded encoded, boolean hasShapes, int communities) {
  static final double MARGIN = 18;

  /// The height of a line.
  static final double LINE = 18;

  /// Of lines that go on from the one above.
  static final double CLOSE = 14;

  /// Between its parts.
  static final double GAP = 8;

  private static final double WIDTH = 208;

  /// The narrowest picture that spares the room.
  private static final double NARROW = 640;

  /// What is above the first kind and below the last line.
  private static final double HEAD = 20;

  private static final double FOOT = 9;

  /// Lines of patterns.
  private static final int PATTERNS = 3;

  /// As much as there is room for in a picture of this size, the least needed left out first; null
  /// where there is none.
  ///
  /// @param controls room below it for the controls, in pixels; 0 where there are none
  static @Nullable LegendPlan of(
      Kinds kinds, Encoded encoded, double width, double height, double controls) {
    double room = height - MARGIN - Math.max(MARGIN, controls) - base(kinds, encoded);
    if (width < NARROW) {
      return null;
    }
    int least = encoded.isTinted() ? 1 : 0;
    double shapes = shapes(kinds);
    boolean hasShapes = kinds.shapes().size() > 1 && shapes + communities(least) <= room;
    double left = hasShapes ? room - shapes : room;
    int rows = encoded.isTinted() ? rows(encoded, left) : 0;
    double used = (hasShapes ? shapes : 0) + communities(rows);
    var box = new Box(MARGIN, MARGIN, WIDTH, base(kinds, encoded) + used);
    return used > room ? null : new LegendPlan(box, kinds, encoded, hasShapes, rows);
  }

  /// All that there is to say, as a picture of its own.
  static LegendPlan whole(Kinds kinds, Encoded encoded) {
    boolean hasShapes = kinds.shapes().size() > 1;
    int rows = encoded.isTinted() ? rows(encoded, Double.MAX_VALUE) : 0;
    double used = (hasShapes ? shapes(kinds) : 0) + communities(rows);
    var box = new Box(0, 0, WIDTH, base(kinds, encoded) + used);
    return new LegendPlan(box, kinds, encoded, hasShapes, rows);
  }

  /// Whether nothing was left out.
  boolean isWhole() {
    return box.height() >= whole(kinds, encoded).box.height();
  }

  /// What is always said: the colours and patterns of lines, and what sizes are.
  private static double base(Kinds kinds, Encoded encoded) {
    return HEAD + LINE * (kinds.commitments().size() + PATTERNS + 1) + 3 + extra(encoded) + FOOT;
  }

  /// Of what sizes stand for, and of what is computed.
  private static double extra(Encoded encoded) {
    return (encoded.by().size() == Size.AMOUNT ? 0 : CLOSE)
        + (encoded.by().equals(Encoding.STATED) ? 0 : 2 * CLOSE + 4);
  }

  private static double shapes(Kinds kinds) {
    return GAP + LINE * (1 + (kinds.shapes().size() + 1) / 2);
  }

  private static double communities(int rows) {
    return rows == 0 ? 0 : GAP + LINE * (1 + rows);
  }

  /// How many lines the communities take.
  private static int rows(Encoded encoded, double room) {
    int wanted = Math.min(encoded.communities().all().size(), Encoded.HUES + 1);
    return Math.clamp((long) ((room - GAP) / LINE - 1), 1, Math.max(1, wanted));
  }
}
