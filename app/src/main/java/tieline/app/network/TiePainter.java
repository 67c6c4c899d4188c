package tieline.app.network;

import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.model.dataset.Modality;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// Paints ties one by one: a curve with an arrow, whose pattern tells support and state.
record TiePainter(NetworkScene scene, Palette palette) {
  private int colour(Tie tie) {
    return palette.get(tie.commitment().kind().word());
  }

  /// The colour of the kind, or for ties of many kinds none of them.
  int kindColour(TieMark t) {
    var kind = t.tie().commitment().kind();
    boolean oneKind =
        !t.isBundle() || t.ties().stream().allMatch(tie -> tie.commitment().kind() == kind);
    return oneKind
        ? colour(t.tie())
        : Palette.mixed(palette.get("paper"), palette.get("ink"), 0.85);
  }

  int colour(TieMark t) {
    if (t.light() == Light.GHOST) {
      return palette.get("ghost");
    }
    if (t.tie().to() instanceof Vertex.Site) {
      return Palette.faded(palette.get("site"), t.light() == Light.DIM ? 0.4 : 0.9);
    }
    var colour = kindColour(t);
    double opacity = t.opacity() * (t.light() == Light.DIM ? 0.3 : 1) * strength(t);
    return opacity < 1 ? Palette.faded(colour, opacity) : colour;
  }

  /// Crowded lines are faint, but for those that stand out.
  private double strength(TieMark t) {
    if (t.hovered() || t.light() == Light.SELECTED) {
      return 1;
    }
    double crowded = scene.density().strength(scene.zoom().scale());
    return t.light() == Light.LIT ? Math.max(crowded, scene.lighting().strength()) : crowded;
  }

  /// Halos lie under all ties, so that none covers another tie.
  void paintHalo(Ink ink, TieMark t) {
    var halo = Stroke.solid(palette.get("accent-soft"), t.width() + 10).rounded();
    // What changed has a rim of dots, so that it is told from what is selected without colour too.
    var rim = Stroke.solid(palette.get("changed"), t.width() + 7).dashed(1.5, 4.5);
    ink.stroke(t.curve().outline(), t.light() == Light.SELECTED || t.hovered() ? halo : rim);
  }

  void paint(Ink ink, TieMark t) {
    ink.push(Layer.named(name(t)));
    int colour = colour(t);
    var end = TieEnd.of(t, scene.density().size(scene.zoom().scale()));
    ink.stroke(t.curve().part(0, end.cut()).outline(), pattern(t, colour));
    if (end.arrow() > 0) {
      ink.fill(arrow(t.curve(), end.arrow()), Fill.of(colour));
    }
    var state = t.tie().state();
    if (state != null && end.hasSign()) {
      double at = end.sign();
      new StateSign(palette.get("paper"), colour, t.width())
          .paint(ink, state, t.curve().x(at), t.curve().y(at), end.scale());
    }
    ink.pop();
  }

  /// Dashed where disputed, dotted where only reported, forecast or inferred, and solid where
  /// stated.
  static Stroke pattern(TieMark t, int colour) {
    double w = t.width();
    var solid = Stroke.solid(colour, w);
    if (t.light() == Light.GHOST) {
      return Stroke.solid(colour, Math.min(w, 1.5));
    }
    if (t.isDisputed()) {
      double dash = Math.max(5, w * 1.5);
      return solid.dashed(dash, Math.max(3, w * 0.7));
    }
    if (t.tie().modality() != Modality.STATED) {
      return solid.rounded().dashed(0.1, Math.max(4, 2.4 * w));
    }
    return solid;
  }

  /// A triangle whose tip is the end of a curve.
  private static Outline arrow(Curve c, double size) {
    double angle = c.angle(1);
    double bx = c.x3() - Math.cos(angle) * size;
    double by = c.y3() - Math.sin(angle) * size;
    double sx = -Math.sin(angle) * size * 0.45;
    double sy = Math.cos(angle) * size * 0.45;
    return Outline.polygon(c.x3(), c.y3(), bx + sx, by + sy, bx - sx, by - sy);
  }

  private static String name(TieMark t) {
    var tie = t.tie();
    var what = t.isBundle() ? t.ties().size() + " commitments" : tie.commitment().name();
    return tie.from().name() + " – " + tie.to().name() + ": " + what;
  }
}
