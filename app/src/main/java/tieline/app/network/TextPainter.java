package tieline.app.network;

import java.util.Map;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Lettering;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.Pill;
import tieline.model.dataset.Modality;
import tieline.model.graph.Vertex;

/// Paints the amounts on the lines, and names.
record TextPainter(TieColours colours, Palette palette) {
  void paint(Ink ink, Pill p) {
    boolean dim = p.of().light() == Light.DIM;
    int colour = colours.ofKind(p.of());
    int faded = dim ? Palette.faded(colour, 0.45) : colour;
    if (!p.framed()) {
      paintWords(ink, p);
      return;
    }
    var shape = Outline.rounded(p.box(), Math.min(p.box().height() / 2, 11));
    ink.fill(shape, Fill.of(palette.get("card")));
    var frame = Stroke.solid(faded, p.of().light() == Light.SELECTED ? 2 : 1);
    ink.stroke(shape, isIndirect(p) ? frame.rounded().dashed(0.1, 2.6) : frame);
    boolean single = p.details().isEmpty();
    double middle = single ? p.box().centreY() : p.box().y() + PillText.SIZE / 2 + 4.5;
    ink.text(
        p.text(),
        p.box().centreX(),
        middle + PillText.SIZE * 0.36,
        Lettering.of(PillText.SIZE, dim ? palette.get("muted") : colour).semibold().centred());
    if (!single) {
      int below = Palette.faded(palette.get("muted"), dim ? 0.8 * p.opacity() : p.opacity());
      double y = p.box().bottom() - 6.5;
      ink.text(p.details(), p.box().centreX(), y, Lettering.of(PillText.SMALL, below).centred());
    }
  }

  /// Whether the amount is less than stated, as the line itself may not be.
  private static boolean isIndirect(Pill p) {
    var measure = p.of().tie().measure();
    return !p.of().isBundle() && measure != null && measure.shown().modality() != Modality.STATED;
  }

  /// Words on the line, without a frame.
  private void paintWords(Ink ink, Pill p) {
    int colour = Palette.faded(palette.get("muted"), p.opacity());
    int ground = Palette.faded(palette.get("paper"), p.opacity());
    ink.fill(Outline.rounded(p.box(), 4), Fill.of(ground));
    var lettering = Lettering.of(PillText.SMALL, colour).centred();
    double y = p.box().centreY() + PillText.SMALL * 0.36;
    ink.text(p.text(), p.box().centreX(), y, lettering);
  }

  /// The line from a vertex to its name, where that stands far off.
  void paintLeader(Ink ink, Label l) {
    if (!l.led()) {
      return;
    }
    var v = l.of();
    double x = Math.clamp(v.x(), l.box().x(), l.box().right());
    double y = Math.clamp(v.y(), l.box().y(), l.box().bottom());
    double length = Math.max(1, Math.hypot(x - v.x(), y - v.y()));
    double rim = v.reach() / length;
    double startX = v.x() + (x - v.x()) * rim;
    double startY = v.y() + (y - v.y()) * rim;
    ink.line(startX, startY, x, y, Stroke.solid(palette.get("paper"), 3));
    ink.line(startX, startY, x, y, Stroke.solid(palette.get("muted"), 1));
  }

  private static final Map<Light, String> NAME_COLOURS =
      Map.of(Light.GHOST, "ghost-text", Light.DIM, "muted");

  void paint(Ink ink, Label l) {
    boolean small = l.of().peripheral() || l.of().vertex() instanceof Vertex.Site;
    boolean strong = !l.of().isMinor() && l.of().light().compareTo(Light.PLAIN) >= 0;
    var role = NAME_COLOURS.getOrDefault(l.of().light(), small ? "muted" : "ink");
    var name = Lettering.of(l.size(), palette.get(role)).centred().haloed(palette.get("paper"));
    double y = l.y();
    for (int i = 0; i < l.lines().size(); i++) {
      boolean isName = i < l.names();
      var lettering =
          isName
              ? (strong ? name.semibold() : name)
              : Lettering.of(l.size() * LabelText.SMALL, palette.get("muted"))
                  .centred()
                  .haloed(palette.get("paper"));
      ink.text(l.lines().get(i), l.x(), y, lettering);
      y += l.size() * 1.25;
    }
  }
}
