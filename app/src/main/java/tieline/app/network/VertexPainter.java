package tieline.app.network;

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
  /// Smaller discs have no room for a ring, smaller hubs none for the sign of their state.
  private static final double LEAST_RINGED = 4;

  private static final double LEAST_SIGNED = 7;

  /// What is painted under the ties: rings, so that they cover no arrow. Where there are too many
  /// ties for arrows, it is they that would cover the ring, which then lies over them.
  void paintGround(Ink ink, VertexMark v) {
    if (!isCrowded()) {
      paintRing(ink, v);
    }
  }

  private boolean isCrowded() {
    return scene.topology().ties.size() > NetworkPainter.SINGLE || !scene.lighting().isFew();
  }

  private void paintRing(Ink ink, VertexMark v) {
    double r = v.reach();
    if (v.light() == Light.SELECTED) {
      ink.disc(v.x(), v.y(), r + NetworkPainter.RING, palette.get("accent"));
      ink.disc(v.x(), v.y(), r + NetworkPainter.RING - 2.5, palette.get("paper"));
    } else if (v.hovered()) {
      ink.disc(v.x(), v.y(), r + 6, palette.get("accent-soft"));
    }
  }

  void paint(Ink ink, VertexMark v) {
    ink.push(Layer.named(v.vertex().name()));
    if (isCrowded()) {
      paintRing(ink, v);
    }
    double r = v.reach();
    if (v.changed()) {
      var rim = Stroke.solid(palette.get("changed"), 3).dashed(1.5, 4.5);
      ink.stroke(Outline.circle(v.x(), v.y(), r + 4), rim);
    }
    int colour = colour(v);
    paint(ink, v.shape(), v.x(), v.y(), v.radius(), colour, palette.get("paper"));
    paintState(ink, v, colour);
    if (v.community() > 0 && v.holdsNumber() && v.light() != Light.GHOST) {
      paintNumber(ink, v);
    }
    if (v.pinned()) {
      ink.disc(v.x() + r * 0.7, v.y() - r * 0.7, 5, palette.get("paper"));
      ink.disc(v.x() + r * 0.7, v.y() - r * 0.7, 3.2, palette.get("accent"));
    }
    ink.pop();
  }

  private void paintState(Ink ink, VertexMark v, int colour) {
    var state = v.state();
    if (state != null && v.light() != Light.GHOST && v.radius() >= LEAST_SIGNED) {
      var sign = new StateSign(colour, palette.get("paper"), v.radius() / 5);
      sign.paint(ink, state, v.x(), v.y(), 1);
    }
  }

  private void paintNumber(Ink ink, VertexMark v) {
    var text = Integer.toString(v.community());
    double size = Math.clamp(v.radius() * 1.1, 9, 14) - Math.max(0, text.length() - 2);
    boolean open = v.light() == Light.DIM || v.shape() == Shape.RING;
    var colour = palette.get(open ? "muted" : "paper");
    var lettering = Lettering.of(size, colour).semibold().centred();
    ink.text(text, v.x(), v.y() + size * 0.36, lettering);
  }

  /// Paints a shape; what is in it or around its middle is of the colour of the ground.
  ///
  /// @param r radius of the disc of its area
  static void paint(Ink ink, Shape shape, double x, double y, double r, int colour, int ground) {
    switch (shape) {
      case DISC -> ink.disc(x, y, r, colour);
      case COIN -> {
        ink.disc(x, y, r, colour);
        if (r >= LEAST_RINGED) {
          double pen = Math.clamp(r * 0.11, 0.9, 2);
          ink.stroke(Outline.circle(x, y, r * 0.8), Stroke.solid(ground, pen));
        }
      }
      case RING -> {
        double pen = Math.min(r, Math.clamp(r * 0.3, 1.4, 2.4));
        ink.disc(x, y, r, Palette.mixed(ground, colour, 0.16));
        ink.stroke(Outline.circle(x, y, r - pen / 2), Stroke.solid(colour, pen));
      }
      default -> ink.fill(shape.outline(x, y, r), Fill.of(colour));
    }
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
