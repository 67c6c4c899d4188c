package tieline.app.timeline;

import tieline.model.account.Course;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;

/// A course on the axis, in pixels: it may have begun from `x1`, has begun by `x2`, lasts to `x3`
/// in any case, and is over by `x4`.
///
/// @param noBegin whether nobody says when it begins; then it is drawn with a tail at its left
/// @param noEnd whether nobody says when it ends; then it is drawn with a tail at its right
/// @param moment whether it happens at one time between `x1` and `x4`
/// @param dot whether it is a moment too short to be seen as long as its unit
record Reach(
    double x1,
    double x2,
    double x3,
    double x4,
    boolean noBegin,
    boolean noEnd,
    boolean moment,
    boolean dot) {
  static final double DOT = 11;

  /// A shorter bar could neither be seen nor hit.
  private static final double LEAST = 7;

  /// What begins or ends for sure, but nobody says when it ends or began, shows so much of itself.
  private static final double STUB = 8;

  /// Farther than any date is at any zoom, so that what has no limit has a place too.
  private static final double FAR = 1e12;

  static Reach of(Course course, TimeScale scale) {
    var begin = course.begin();
    var end = course.end();
    if (course.moment() && begin != null) {
      return moment(x(scale, begin.start()), x(scale, begin.end()));
    }
    boolean noBegin = begin == null || (isOpen(begin) && begin.start() == TimeSpan.BEGINNING);
    boolean noEnd = end == null || (isOpen(end) && end.end() == TimeSpan.END);
    double x1 = begin == null ? Double.NaN : x(scale, noBegin ? begin.end() : begin.start());
    double x2 = begin == null ? Double.NaN : x(scale, latest(begin));
    double x3 = end == null ? x2 + STUB : x(scale, earliest(end));
    double x4 = end == null ? x3 : x(scale, noEnd ? end.start() : end.end());
    if (begin == null) {
      return new Reach(x3 - STUB, x3 - STUB, x3, x4, true, noEnd, false, false);
    }
    double middle = (x2 + x3) / 2;
    return new Reach(
            x1, Math.min(x2, middle), Math.max(x3, middle), x4, noBegin, noEnd, false, false)
        .widened();
  }

  /// Whether one limit of a side is said, and the other not.
  private static boolean isOpen(TimeSpan side) {
    return !side.isBounded() && side.length() > 1;
  }

  /// The latest begin that is said, or where there is none, the earliest.
  private static long latest(TimeSpan begin) {
    return isOpen(begin) && begin.end() == TimeSpan.END ? begin.start() : begin.end();
  }

  /// The earliest end that is said, or where there is none, the latest.
  private static long earliest(TimeSpan end) {
    return isOpen(end) && end.start() == TimeSpan.BEGINNING ? end.end() : end.start();
  }

  private static double x(TimeScale scale, long time) {
    return Math.clamp(scale.apply(time), -FAR, FAR);
  }

  private static Reach moment(double x1, double x4) {
    double middle = (x1 + x4) / 2;
    return x4 - x1 < DOT
        ? new Reach(
            middle - DOT / 2,
            middle - DOT / 2,
            middle + DOT / 2,
            middle + DOT / 2,
            false,
            false,
            true,
            true)
        : new Reach(x1, x1, x4, x4, false, false, true, false);
  }

  private Reach widened() {
    double more = Math.max(0, LEAST - width()) / 2;
    return more == 0
        ? this
        : new Reach(x1 - more, x2 - more, x3 + more, x4 + more, noBegin, noEnd, moment, dot);
  }

  double width() {
    return x4 - x1;
  }

  /// The width of what is there in any case, between two edges.
  double certainWidth(double left, double right) {
    return Math.max(0, Math.min(x3, right) - Math.max(x2, left));
  }

  Reach moved(double dx) {
    return new Reach(x1 + dx, x2 + dx, x3 + dx, x4 + dx, noBegin, noEnd, moment, dot);
  }

  /// Whether it is seen between two edges.
  boolean meets(double left, double right) {
    return x1 < right && x4 > left;
  }

  /// How sure it is to be there at a pixel, from 0 to 1, if all its possible begins and ends are
  /// equally likely.
  double certainty(double x) {
    double begun = x >= x2 ? 1 : x <= x1 ? 0 : (x - x1) / (x2 - x1);
    double over = x <= x3 ? 0 : x >= x4 ? 1 : (x - x3) / (x4 - x3);
    return begun * (1 - over);
  }
}
