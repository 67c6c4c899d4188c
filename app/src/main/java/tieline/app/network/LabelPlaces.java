package tieline.app.network;

import java.util.ArrayList;
import java.util.List;
import tieline.app.draw.Box;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.VertexMark;

/// Where the name of a vertex may stand.
final class LabelPlaces {
  /// Between a name and the disc that it is of, in pixels.
  private static final double GAP = 4;

  /// Between a corner of a name and the disc that it is of, so that it is free of it, in pixels.
  private static final double CLEAR = 2.1;

  /// So many places stand straight below, above and beside a disc or at its corners. One that is
  /// slid from them is as bad as if so many points of ties ran through it.
  private static final int UPRIGHT = 8;

  private static final double SLID = 3;

  /// How far a name that is slid aside is from the middle of its disc, in pixels.
  private static final double ASIDE = 3;

  /// How many places there are at the disc itself; those after them are farther off.
  static final int NEAR = 20;

  /// How far off the others are from the disc, in pixels, and in how many directions.
  private static final double[] OFF = {14, 24, 34};

  private static final int DIRECTIONS = 16;

  /// What is farther off needs a line that leads there, which is worse than any number of ties that
  /// run through a place.
  private static final double LED = 1_000;

  private LabelPlaces() {}

  /// How bad a place is in itself, in points of ties that run through it.
  static double cost(int place) {
    if (place >= NEAR) {
      return LED * (1 + (place - NEAR) / DIRECTIONS);
    }
    return place < UPRIGHT ? 0 : SLID;
  }

  /// The places at the disc, and then those all round it that are farther off, from near to far.
  static List<Box> led(VertexMark v, double w, double h) {
    var places = new ArrayList<>(of(v, w, h));
    for (double off : OFF) {
      for (int k = 0; k < DIRECTIONS; k++) {
        double angle = 2 * Math.PI * k / DIRECTIONS;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double out = v.reach() + off + Math.abs(cos) * w / 2 + Math.abs(sin) * h / 2;
        places.add(Box.around(v.x() + cos * out, v.y() + sin * out, w, h));
      }
    }
    return places;
  }

  /// Below, above, right, left, the four corners, then the first four slid to either side, a little
  /// and as far as clears the middle, which is where a single line runs.
  static List<Box> of(VertexMark v, double w, double h) {
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
}
