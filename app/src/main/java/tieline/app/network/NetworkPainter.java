package tieline.app.network;

import java.util.Map;
import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Lettering;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Picture;
import tieline.app.draw.Stroke;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Label;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.Pill;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;
import tieline.model.dataset.Modality;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// Paints the network: first the ties, then the vertices over them, then pills and names.
///
/// Shape says the kind of a vertex, pattern the support of a tie, and neither is told by colour
/// alone.
public record NetworkPainter(NetworkScene scene, Palette palette, Typeface type)
    implements Picture {
  /// How far the ring round a selected vertex reaches beyond its rim, in pixels.
  static final double RING = 9;

  /// The marks of a scene in an area of this size; the picker takes the same.
  public Marks marks(double width, double height) {
    var legend = Legend.box(width, height);
    return new MarksBuilder(scene, type, new Box(0, 0, width, height), legend).build();
  }

  @Override
  public void paint(Ink ink, double width, double height) {
    ink.fill(Outline.rectangle(new Box(0, 0, width, height)), Fill.of(palette.get("paper")));
    var marks = marks(width, height);
    marks.ties().stream()
        .filter(t -> t.light() == Light.SELECTED || t.hovered())
        .forEach(t -> paintHalo(ink, t));
    marks.ties().forEach(t -> paint(ink, t));
    marks.vertices().forEach(v -> paint(ink, v));
    marks.pills().forEach(p -> paint(ink, p));
    marks.labels().forEach(l -> paint(ink, l));
    if (marks.legend() != null) {
      new Legend(palette).paint(ink, marks.legend());
    }
  }

  private int colour(Tie tie) {
    return palette.get(tie.commitment().kind().word());
  }

  private int colour(TieMark t) {
    if (t.light() == Light.GHOST) {
      return palette.get("ghost");
    }
    if (t.tie().to() instanceof Vertex.Site) {
      return Palette.faded(palette.get("site"), t.light() == Light.DIM ? 0.4 : 0.9);
    }
    var colour = t.tie().modality() == Modality.REPORTED ? palette.get("muted") : colour(t.tie());
    return t.light() == Light.DIM ? Palette.faded(colour, 0.3) : colour;
  }

  /// Halos lie under all ties, so that none covers another tie.
  private void paintHalo(Ink ink, TieMark t) {
    var halo = Stroke.solid(palette.get("accent-soft"), t.width() + 10).rounded();
    ink.stroke(t.curve().outline(), halo);
  }

  private void paint(Ink ink, TieMark t) {
    ink.push(Layer.named(name(t.tie())));
    int colour = colour(t);
    double tip = t.tie().directed() ? 5 + t.width() * 1.6 : 0;
    double length = Math.hypot(t.curve().x3() - t.curve().x0(), t.curve().y3() - t.curve().y0());
    double cut = length > 0 ? Math.clamp(1 - tip * 0.8 / length, 0.0, 1.0) : 1;
    ink.stroke(t.curve().part(0, cut).outline(), pattern(t, colour));
    if (tip > 0 && length > tip) {
      ink.fill(arrow(t.curve(), tip), Fill.of(colour));
    }
    ink.pop();
  }

  /// Dashed where disputed, dotted where only reported, and solid where stated.
  private static Stroke pattern(TieMark t, int colour) {
    double w = t.width();
    var solid = Stroke.solid(colour, w);
    if (t.light() == Light.GHOST) {
      return Stroke.solid(colour, Math.min(w, 1.5));
    }
    if (t.tie().isDisputed()) {
      double dash = Math.max(5, w * 1.5);
      return solid.dashed(dash, Math.max(3, w * 0.7));
    }
    if (t.tie().modality() == Modality.REPORTED) {
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

  private void paint(Ink ink, VertexMark v) {
    ink.push(Layer.named(v.vertex().name()));
    double r = v.radius();
    if (v.light() == Light.SELECTED) {
      ink.disc(v.x(), v.y(), r + RING, palette.get("accent"));
      ink.disc(v.x(), v.y(), r + RING - 2.5, palette.get("paper"));
    } else if (v.hovered()) {
      ink.disc(v.x(), v.y(), r + 6, palette.get("accent-soft"));
    }
    int colour = colour(v);
    switch (v.vertex()) {
      case Vertex.Actor actor -> ink.disc(v.x(), v.y(), r, colour);
      case Vertex.Hub hub -> ink.fill(diamond(v.x(), v.y(), r), Fill.of(colour));
      case Vertex.Site site ->
          ink.fill(Outline.rectangle(Box.around(v.x(), v.y(), 2 * r, 2 * r)), Fill.of(colour));
    }
    if (v.pinned()) {
      ink.disc(v.x() + r * 0.7, v.y() - r * 0.7, 5, palette.get("paper"));
      ink.disc(v.x() + r * 0.7, v.y() - r * 0.7, 3.2, palette.get("accent"));
    }
    ink.pop();
  }

  private static Outline diamond(double x, double y, double r) {
    return Outline.polygon(x, y - r, x + r, y, x, y + r, x - r, y);
  }

  private int colour(VertexMark v) {
    int colour =
        switch (v.vertex()) {
          case Vertex.Actor actor ->
              palette.get(scene.sizes().isLargest(actor) ? "actor-main" : "actor");
          case Vertex.Hub hub -> palette.get(hub.commitment().kind().word());
          case Vertex.Site site -> palette.get("site");
        };
    return switch (v.light()) {
      case GHOST -> palette.get("ghost");
      case DIM -> Palette.mixed(palette.get("paper"), colour, 0.35);
      default -> v.peripheral() ? Palette.mixed(palette.get("paper"), colour, 0.55) : colour;
    };
  }

  private void paint(Ink ink, Pill p) {
    boolean dim = p.of().light() == Light.DIM;
    boolean reported = p.of().tie().modality() == Modality.REPORTED;
    int colour = reported ? palette.get("muted") : colour(p.of().tie());
    int faded = dim ? Palette.faded(colour, 0.45) : colour;
    var shape = Outline.rounded(p.box(), p.box().height() / 2);
    ink.fill(shape, Fill.of(palette.get("card")));
    ink.stroke(shape, Stroke.solid(faded, p.of().light() == Light.SELECTED ? 2 : 1));
    ink.text(
        p.text(),
        p.box().centreX(),
        p.box().centreY() + PillText.SIZE * 0.36,
        Lettering.of(PillText.SIZE, faded).semibold().centred());
  }

  private static final Map<Light, String> NAME_COLOURS =
      Map.of(Light.GHOST, "ghost-text", Light.DIM, "faint");

  private void paint(Ink ink, Label l) {
    boolean small = l.of().peripheral() || l.of().vertex() instanceof Vertex.Site;
    var role = NAME_COLOURS.getOrDefault(l.of().light(), small ? "muted" : "ink");
    var below = l.of().light() == Light.DIM ? "faint" : "muted";
    var name = Lettering.of(l.size(), palette.get(role)).centred().haloed(palette.get("paper"));
    double y = l.y();
    for (int i = 0; i < l.lines().size(); i++) {
      boolean isName = i < l.names();
      var lettering =
          isName
              ? (small ? name : name.semibold())
              : Lettering.of(l.size() * LabelText.SMALL, palette.get(below))
                  .centred()
                  .haloed(palette.get("paper"));
      ink.text(l.lines().get(i), l.x(), y, lettering);
      y += l.size() * 1.25;
    }
  }

  private static String name(Tie tie) {
    return tie.from().name() + " – " + tie.to().name() + ": " + tie.commitment().name();
  }
}
