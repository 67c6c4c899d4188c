package tieline.app.network;

import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Picture;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Light;

/// Paints the network: first the ties, then the vertices over them, then pills and names.
///
/// Shape says the kind of a vertex, pattern the support of a tie, and neither is told by colour
/// alone.
public record NetworkPainter(NetworkScene scene, Palette palette, Typeface type)
    implements Picture {
  /// Up to so many ties each is a mark of its own, with an arrow and a name.
  static final int SINGLE = 1_500;

  /// No line is seen to be longer, in pixels.
  private static final double LONG = 1_500;

  /// How far the ring round a selected vertex reaches beyond its rim, in pixels.
  static final double RING = 9;

  /// The marks of a scene in an area of this size; the picker takes the same.
  public Marks marks(double width, double height) {
    var kinds = scene.topology().kinds;
    var legend = LegendPlan.of(kinds, scene.encoded(), width, height, scene.controls());
    return new MarksBuilder(scene, type, new Box(0, 0, width, height), legend).build();
  }

  @Override
  public void paint(Ink ink, double width, double height) {
    paint(ink, marks(width, height), width, height);
  }

  /// Paints marks that are laid out for an area of this size.
  void paint(Ink ink, Marks marks, double width, double height) {
    ink.fill(Outline.rectangle(new Box(0, 0, width, height)), Fill.of(palette.get("paper")));
    var ties = new TiePainter(scene, palette);
    marks.ties().stream()
        .filter(t -> t.opacity() >= 0.5)
        .filter(t -> t.light() == Light.SELECTED || t.hovered() || t.changed())
        .forEach(t -> ties.paintHalo(ink, t));
    var vertices = new VertexPainter(scene, palette);
    marks.vertices().forEach(v -> vertices.paintGround(ink, v));
    boolean jagged = isJagged(marks);
    if (jagged || marks.ties().size() > SINGLE) {
      new CrowdPainter(ties).paint(ink, marks, jagged);
    } else {
      marks.ties().forEach(t -> ties.paint(ink, t));
    }
    draw(ink, jagged, () -> marks.vertices().forEach(v -> vertices.paint(ink, v)));
    var texts = new TextPainter(ties.colours(), palette);
    marks.labels().forEach(l -> texts.paintLeader(ink, l));
    marks.pills().forEach(p -> texts.paint(ink, p));
    marks.labels().forEach(l -> texts.paint(ink, l));
    if (marks.legend() != null) {
      new Legend(palette, type, marks.legend()).paint(ink);
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
      length += Math.min(LONG, t.curve().chord());
    }
    return length > smooth;
  }

  static void draw(Ink ink, boolean jagged, Runnable marks) {
    if (jagged) {
      ink.push(Layer.jagged());
      marks.run();
      ink.pop();
    } else {
      marks.run();
    }
  }
}
