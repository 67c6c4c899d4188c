package tieline.app.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import tieline.app.draw.Ink;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;

/// Paints thousands of ties, which are too thin for arrows.
record CrowdPainter(TiePainter single, int paper) {
  /// From this width on a line is seen to be thick while it moves, in pixels.
  private static final double THICK = 2.5;

  CrowdPainter(TiePainter single) {
    this(single, single.palette().get("paper"));
  }

  /// Those that look the same are drawn at once, under those that stand out.
  void paint(Ink ink, Marks marks, boolean jagged) {
    var together = new LinkedHashMap<Stroke, Strands>();
    var apart = new ArrayList<TieMark>();
    for (var t : marks.ties()) {
      boolean lit = t.light() == Light.LIT && single.scene().lighting().isFew();
      if (lit || t.light() == Light.SELECTED || t.hovered()) {
        apart.add(t);
      } else {
        together.computeIfAbsent(plain(t, jagged), s -> new Strands()).add(t.curve());
      }
    }
    NetworkPainter.draw(
        ink,
        jagged,
        () -> together.forEach((stroke, strands) -> ink.lines(strands.ends(), stroke)));
    apart.forEach(t -> single.paint(ink, t));
  }

  /// The pattern of one among thousands: widths in steps, and while it moves no dashes, and nothing
  /// wider than a hair that need not be, which is drawn several times as fast.
  private Stroke plain(TieMark t, boolean jagged) {
    int argb = jagged ? opaque(single.colours().of(t)) : single.colours().of(t);
    double step = jagged ? 1 : 0.5;
    if (single.scene().detail().moving()) {
      return Stroke.solid(argb, t.width() < THICK ? 1 : Math.rint(t.width()));
    }
    var stroke = TiePainter.pattern(t, argb);
    double width = Math.max(step, Math.rint(stroke.width() / step) * step);
    return new Stroke(stroke.argb(), width, stroke.dash(), stroke.round());
  }

  /// Jagged lines that are not transparent are drawn several times as fast. They are stronger for
  /// it, since where they lie over one another they do not add up.
  private int opaque(int argb) {
    double strength = Math.sqrt((argb >>> 24) / 255.0);
    return Palette.mixed(paper, argb | 0xff000000, strength);
  }
}
