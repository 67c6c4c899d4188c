package tieline.app.network;

import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Lettering;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.VertexMark;
import tieline.model.graph.Vertex;

/// Paints vertices: the shape says the kind, the area how much.
record VertexPainter(NetworkScene scene, Palette palette) {
  void paint(Ink ink, VertexMark v) {
    ink.push(Layer.named(v.vertex().name()));
    double r = v.radius();
    if (v.light() == Light.SELECTED) {
      ink.disc(v.x(), v.y(), r + NetworkPainter.RING, palette.get("accent"));
      ink.disc(v.x(), v.y(), r + NetworkPainter.RING - 2.5, palette.get("paper"));
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
}
