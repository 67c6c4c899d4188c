package tieline.app.network;

import java.util.List;
import tieline.app.draw.Box;
import tieline.app.network.Marks.TieMark;

/// Where ties run: points along them, so that a text can look for a quiet place.
final class Traffic {
  private static final double STEP = 6;

  /// An arrow or a sign that is covered is as bad as so many points of a line.
  private static final int TIP = 6;

  /// Beyond this many ties no place is quiet, and the count is not worth its time.
  private static final int MOST_TIES = 2_000;

  private final PointGrid points;
  private final double size;

  /// The traffic of some ties in an area; ties that leave it are counted in it only.
  ///
  /// @param size how much larger than at zoom 1 marks are drawn
  Traffic(Box area, List<TieMark> ties, double size) {
    points = new PointGrid(area);
    this.size = size;
    if (ties.size() <= MOST_TIES) {
      ties.forEach(this::add);
    }
  }

  private void add(TieMark tie) {
    var curve = tie.curve();
    int steps = steps(curve);
    for (int i = 0; i <= steps; i++) {
      double t = (double) i / steps;
      points.add(curve.x(t), curve.y(t));
    }
    for (var box : TieEnd.of(tie, size).boxes()) {
      for (int i = 0; i < TIP; i++) {
        points.add(box.centreX(), box.centreY());
      }
    }
  }

  private static int steps(Curve curve) {
    return (int) Math.clamp(curve.chord() / STEP, 2, 400);
  }

  /// How many points of ties lie in or just beside a box; about its width in steps for every tie
  /// that crosses it.
  int in(Box box) {
    return points.in(box);
  }

  /// The same without the points of a tie itself: what stands on its own line is not in its way.
  int besides(TieMark tie, Box box) {
    var curve = tie.curve();
    int steps = steps(curve);
    int own = 0;
    for (int i = 0; i <= steps; i++) {
      double t = (double) i / steps;
      if (PointGrid.counts(box, curve.x(t), curve.y(t))) {
        own++;
      }
    }
    for (var end : TieEnd.of(tie, size).boxes()) {
      own += PointGrid.counts(box, end.centreX(), end.centreY()) ? TIP : 0;
    }
    return Math.max(0, in(box) - own);
  }
}
