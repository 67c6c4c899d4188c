package tieline.app.network;

import java.util.ArrayList;
import java.util.List;
import tieline.app.draw.Box;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;

/// What stands at the end of a line: the arrow, and just before it the sign of its state, clear of
/// the amount in the middle. That of a hub stands on the hub.
///
/// @param curve of the line
/// @param arrow length of the arrow in pixels; 0 for none
/// @param sign where on the curve the sign stands; 0 for none
/// @param scale of the sign, 1 where nothing is crowded
/// @param reach of the sign from its middle, in pixels
record TieEnd(Curve curve, double arrow, double sign, double scale, double reach) {
  /// Between an arrow and the sign, in pixels.
  private static final double GAP = 2;

  /// The line goes on so far into its arrow that no gap shows between them.
  private static final double OVERLAP = 0.8;

  /// Where along a line that is too short for both its sign stands, and where along a loop.
  private static final double SHORT = 0.6;

  private static final double LOOP = 0.75;

  /// Smaller signs of states cannot be read.
  private static final double LEAST_SIGN = 0.5;

  /// @param size how much larger than at zoom 1 marks are drawn
  static TieEnd of(TieMark t, double size) {
    double crowding = Math.min(1, 1.5 * size);
    double scale = crowding * growth(t);
    double chord = t.curve().chord();
    double tip = isArrow(t) ? (5 * crowding + t.width() * 1.6) * growth(t) : 0;
    double arrow = chord > tip ? tip : 0;
    double reach = StateSign.reach(t.width()) * scale;
    if (!isSigned(t) || scale < LEAST_SIGN) {
      return new TieEnd(t.curve(), arrow, 0, scale, reach);
    }
    double at = chord < 1 ? LOOP : Math.max(SHORT, t.curve().before(arrow + reach + GAP));
    return new TieEnd(t.curve(), arrow, at, scale, reach);
  }

  private static boolean isArrow(TieMark t) {
    return t.tie().directed() && !t.isBundle();
  }

  private static boolean isSigned(TieMark t) {
    var state = t.tie().state();
    return state != null
        && (state.isAhead() || state.isOver())
        && !t.isBundle()
        && !t.tie().isSpoke()
        && t.light() != Light.GHOST;
  }

  /// How far the arrow of a tie has grown that is coming apart from others: while they are close,
  /// their arrows would clump.
  private static double growth(TieMark t) {
    return Math.clamp((t.opacity() - 0.4) / 0.6, 0.0, 1.0);
  }

  boolean hasSign() {
    return sign > 0;
  }

  /// Where the line ends under its arrow.
  double cut() {
    return arrow > 0 ? curve.before(OVERLAP * arrow) : 1;
  }

  /// What it covers; nothing where there is neither arrow nor sign.
  List<Box> boxes() {
    var boxes = new ArrayList<Box>(2);
    if (arrow > 0) {
      double middle = curve.before(arrow / 2);
      boxes.add(Box.around(curve.x(middle), curve.y(middle), arrow, arrow));
    }
    if (hasSign()) {
      boxes.add(Box.around(curve.x(sign), curve.y(sign), 2 * reach, 2 * reach));
    }
    return boxes;
  }
}
