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

/// Paints ties one by one: a curve with an arrow, whose pattern tells support and state.
record TiePainter(NetworkScene scene, Palette palette, TieColours colours) {
  TiePainter(NetworkScene scene, Palette palette) {
    this(scene, palette, new TieColours(scene, palette));
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
    int colour = colours.of(t);
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
