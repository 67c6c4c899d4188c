package tieline.app.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  /// Up to so many ties each is a mark of its own, with an arrow and a name.
  static final int SINGLE = 1_500;

  /// From this width on a line is seen to be thick while it moves, in pixels.
  private static final double THICK = 2.5;

  /// No line is seen to be longer, in pixels.
  private static final double LONG = 1_500;

  /// How far the ring round a selected vertex reaches beyond its rim, in pixels.
  static final double RING = 9;

  /// The marks of a scene in an area of this size; the picker takes the same.
  public Marks marks(double width, double height) {
    var legend = Legend.box(scene.encoded(), width, height, scene.controls());
    return new MarksBuilder(scene, type, new Box(0, 0, width, height), legend).build();
  }

  @Override
  public void paint(Ink ink, double width, double height) {
    paint(ink, marks(width, height), width, height);
  }

  /// Paints marks that are laid out for an area of this size.
  void paint(Ink ink, Marks marks, double width, double height) {
    ink.fill(Outline.rectangle(new Box(0, 0, width, height)), Fill.of(palette.get("paper")));
    marks.ties().stream()
        .filter(t -> t.opacity() >= 0.5)
        .filter(t -> t.light() == Light.SELECTED || t.hovered() || t.changed())
        .forEach(t -> paintHalo(ink, t));
    boolean jagged = isJagged(marks);
    if (jagged || marks.ties().size() > SINGLE) {
      paintTogether(ink, marks, jagged);
    } else {
      marks.ties().forEach(t -> paint(ink, t));
    }
    draw(ink, jagged, () -> marks.vertices().forEach(v -> paint(ink, v)));
    marks.pills().forEach(p -> paint(ink, p));
    marks.labels().forEach(l -> paint(ink, l));
    if (marks.legend() != null) {
      new Legend(palette, type, marks.encoded()).paint(ink, marks.legend());
    }
    if (marks.map() != null) {
      marks.map().paint(ink, palette);
    }
  }

  /// Whether there is more to draw than can have smooth edges in time.
  private boolean isJagged(Marks marks) {
    double smooth = scene.detail().smooth();
    if (scene.detail().moving() || marks.ties().size() <= SINGLE) {
      return scene.detail().moving();
    }
    double length = 0;
    for (var t : marks.ties()) {
      var c = t.curve();
      length += Math.min(LONG, Math.hypot(c.x3() - c.x0(), c.y3() - c.y0()));
    }
    return length > smooth;
  }

  private static void draw(Ink ink, boolean jagged, Runnable marks) {
    if (jagged) {
      ink.push(Layer.jagged());
      marks.run();
      ink.pop();
    } else {
      marks.run();
    }
  }

  /// Thousands of ties are too thin for arrows and too many for names: those that look the same are
  /// drawn at once, under those that stand out.
  private void paintTogether(Ink ink, Marks marks, boolean jagged) {
    var together = new LinkedHashMap<Stroke, Strands>();
    var apart = new ArrayList<TieMark>();
    for (var t : marks.ties()) {
      if (t.light() == Light.LIT || t.light() == Light.SELECTED || t.hovered()) {
        apart.add(t);
      } else {
        together.computeIfAbsent(plain(t, jagged), s -> new Strands()).add(t.curve());
      }
    }
    draw(
        ink,
        jagged,
        () -> together.forEach((stroke, strands) -> ink.lines(strands.ends(), stroke)));
    apart.forEach(t -> paint(ink, t));
  }

  /// The pattern of one among thousands: widths in steps, and while it moves no dashes, and nothing
  /// wider than a hair that need not be, which is drawn several times as fast.
  private Stroke plain(TieMark t, boolean jagged) {
    int argb = jagged ? opaque(colour(t)) : colour(t);
    double step = jagged ? 1 : 0.5;
    if (scene.detail().moving()) {
      return Stroke.solid(argb, t.width() < THICK ? 1 : Math.rint(t.width()));
    }
    var stroke = pattern(t, argb);
    double width = Math.max(step, Math.rint(stroke.width() / step) * step);
    return new Stroke(stroke.argb(), width, stroke.dash(), stroke.round());
  }

  /// Jagged lines that are not transparent are drawn several times as fast. They are stronger for
  /// it, since where they lie over one another they do not add up.
  private int opaque(int argb) {
    double strength = Math.sqrt((argb >>> 24) / 255.0);
    return Palette.mixed(palette.get("paper"), argb | 0xff000000, strength);
  }

  private int colour(Tie tie) {
    return palette.get(tie.commitment().kind().word());
  }

  /// The colour of the kind, or for ties of many kinds none of them.
  private int kindColour(TieMark t) {
    var kind = t.tie().commitment().kind();
    boolean oneKind =
        !t.isBundle() || t.ties().stream().allMatch(tie -> tie.commitment().kind() == kind);
    return oneKind ? colour(t.tie()) : palette.get("muted");
  }

  private int colour(TieMark t) {
    if (t.light() == Light.GHOST) {
      return palette.get("ghost");
    }
    if (t.tie().to() instanceof Vertex.Site) {
      return Palette.faded(palette.get("site"), t.light() == Light.DIM ? 0.4 : 0.9);
    }
    var colour = t.tie().modality() == Modality.REPORTED ? palette.get("muted") : kindColour(t);
    double opacity = t.opacity() * (t.light() == Light.DIM ? 0.3 : 1) * strength(t);
    return opacity < 1 ? Palette.faded(colour, opacity) : colour;
  }

  /// Crowded lines are faint, but for those that stand out.
  private double strength(TieMark t) {
    boolean plain = t.light().compareTo(Light.PLAIN) <= 0 && !t.hovered();
    return plain ? scene.density().strength(scene.zoom().scale()) : 1;
  }

  /// Halos lie under all ties, so that none covers another tie.
  private void paintHalo(Ink ink, TieMark t) {
    var halo = Stroke.solid(palette.get("accent-soft"), t.width() + 10).rounded();
    // What changed has a rim of dots, so that it is told from what is selected without colour too.
    var rim = Stroke.solid(palette.get("changed"), t.width() + 7).dashed(1.5, 4.5);
    ink.stroke(t.curve().outline(), t.light() == Light.SELECTED || t.hovered() ? halo : rim);
  }

  private void paint(Ink ink, TieMark t) {
    ink.push(Layer.named(name(t)));
    int colour = colour(t);
    double crowding = Math.min(1, 1.5 * scene.density().size(scene.zoom().scale()));
    double tip =
        t.tie().directed() && !t.isBundle() ? (5 * crowding + t.width() * 1.6) * growth(t) : 0;
    double length = Math.hypot(t.curve().x3() - t.curve().x0(), t.curve().y3() - t.curve().y0());
    double cut = length > 0 ? Math.clamp(1 - tip * 0.8 / length, 0.0, 1.0) : 1;
    ink.stroke(t.curve().part(0, cut).outline(), pattern(t, colour));
    if (tip > 0 && length > tip) {
      ink.fill(arrow(t.curve(), tip), Fill.of(colour));
    }
    ink.pop();
  }

  /// How far the arrow of a tie has grown that is coming apart from others: while they are close,
  /// their arrows would clump.
  private static double growth(TieMark t) {
    return Math.clamp((t.opacity() - 0.4) / 0.6, 0.0, 1.0);
  }

  /// Dashed where disputed, dotted where only reported, and solid where stated.
  private static Stroke pattern(TieMark t, int colour) {
    double w = t.width();
    var solid = Stroke.solid(colour, w);
    if (t.light() == Light.GHOST) {
      return Stroke.solid(colour, Math.min(w, 1.5));
    }
    if (t.isDisputed()) {
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
    if (v.changed()) {
      var rim = Stroke.solid(palette.get("changed"), 3).dashed(1.5, 4.5);
      ink.stroke(Outline.circle(v.x(), v.y(), r + 4), rim);
    }
    int colour = colour(v);
    switch (v.vertex()) {
      case Vertex.Actor actor -> ink.disc(v.x(), v.y(), r, colour);
      case Vertex.Hub hub -> ink.fill(diamond(v.x(), v.y(), r), Fill.of(colour));
      case Vertex.Site site ->
          ink.fill(Outline.rectangle(Box.around(v.x(), v.y(), 2 * r, 2 * r)), Fill.of(colour));
    }
    if (v.community() > 0 && v.holdsNumber() && v.light() != Light.GHOST) {
      paintNumber(ink, v);
    }
    if (v.pinned()) {
      ink.disc(v.x() + r * 0.7, v.y() - r * 0.7, 5, palette.get("paper"));
      ink.disc(v.x() + r * 0.7, v.y() - r * 0.7, 3.2, palette.get("accent"));
    }
    ink.pop();
  }

  private void paintNumber(Ink ink, VertexMark v) {
    var text = Integer.toString(v.community());
    double size = Math.clamp(v.radius() * 1.1, 9, 14) - Math.max(0, text.length() - 2);
    var colour = palette.get(v.light() == Light.DIM ? "muted" : "paper");
    var lettering = Lettering.of(size, colour).semibold().centred();
    ink.text(text, v.x(), v.y() + size * 0.36, lettering);
  }

  private static Outline diamond(double x, double y, double r) {
    return Outline.polygon(x, y - r, x + r, y, x, y + r, x - r, y);
  }

  private int colour(VertexMark v) {
    int colour = palette.get(role(v));
    boolean pale = v.peripheral() && v.community() == 0;
    return switch (v.light()) {
      case GHOST -> palette.get("ghost");
      case DIM -> Palette.mixed(palette.get("paper"), colour, 0.35);
      default -> pale ? Palette.mixed(palette.get("paper"), colour, 0.55) : colour;
    };
  }

  private String role(VertexMark v) {
    boolean tinted = scene.encoded().isTinted();
    return switch (v.vertex()) {
      case Vertex.Actor actor when !tinted -> v.largest() ? "actor-main" : "actor";
      case Vertex.Hub hub when !tinted -> hub.commitment().kind().word();
      case Vertex.Site site -> "site";
      default -> Encoded.role(v.community());
    };
  }

  private void paint(Ink ink, Pill p) {
    boolean dim = p.of().light() == Light.DIM;
    boolean reported = p.of().tie().modality() == Modality.REPORTED;
    int colour = reported ? palette.get("muted") : kindColour(p.of());
    int faded = dim ? Palette.faded(colour, 0.45) : colour;
    if (!p.framed()) {
      paintRole(ink, p);
      return;
    }
    var shape = Outline.rounded(p.box(), Math.min(p.box().height() / 2, 11));
    ink.fill(shape, Fill.of(palette.get("card")));
    ink.stroke(shape, Stroke.solid(faded, p.of().light() == Light.SELECTED ? 2 : 1));
    boolean single = p.details().isEmpty();
    double middle = single ? p.box().centreY() : p.box().y() + PillText.SIZE / 2 + 4.5;
    ink.text(
        p.text(),
        p.box().centreX(),
        middle + PillText.SIZE * 0.36,
        Lettering.of(PillText.SIZE, dim ? palette.get("muted") : colour).semibold().centred());
    if (!single) {
      int below = Palette.faded(palette.get("muted"), p.opacity());
      double y = p.box().bottom() - 6.5;
      ink.text(p.details(), p.box().centreX(), y, Lettering.of(PillText.SMALL, below).centred());
    }
  }

  /// A word on the line, without a frame.
  private void paintRole(Ink ink, Pill p) {
    var lettering =
        Lettering.of(PillText.SMALL, palette.get("muted")).centred().haloed(palette.get("paper"));
    double y = p.box().centreY() + PillText.SMALL * 0.36;
    ink.text(p.text(), p.box().centreX(), y, lettering);
  }

  private static final Map<Light, String> NAME_COLOURS =
      Map.of(Light.GHOST, "ghost-text", Light.DIM, "muted");

  private void paint(Ink ink, Label l) {
    boolean small = l.of().peripheral() || l.of().vertex() instanceof Vertex.Site;
    boolean strong = !small && l.of().light().compareTo(Light.PLAIN) >= 0;
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

  private static String name(TieMark t) {
    var tie = t.tie();
    var what = t.isBundle() ? t.ties().size() + " commitments" : tie.commitment().name();
    return tie.from().name() + " – " + tie.to().name() + ": " + what;
  }
}
