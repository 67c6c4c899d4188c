package tieline.app.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Lettering;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;

/// What the colours, patterns and sizes mean.
record Legend(Palette palette) {
  private static final double WIDTH = 196;
  private static final double HEIGHT = 176;
  private static final double MARGIN = 18;
  private static final double LINE = 18;

  private record Kind(String role, String name) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("compute", "Compute contract"),
          new Kind("equity", "Equity"),
          new Kind("venture", "Joint venture"),
          new Kind("supply", "Supply"),
          new Kind("licence", "Rights"));

  /// Where the legend stands, or null where the picture is too small to spare the room.
  static @Nullable Box box(double width, double height) {
    return width < 640 || height < 420 ? null : new Box(MARGIN, MARGIN, WIDTH, HEIGHT);
  }

  void paint(Ink ink, Box box) {
    ink.push(Layer.named("Legend"));
    var shape = Outline.rounded(box, 6);
    ink.fill(shape, Fill.of(Palette.faded(palette.get("card"), 0.94)));
    ink.stroke(shape, Stroke.solid(palette.get("line"), 1));
    double x = box.x() + 13;
    double y = box.y() + 20;
    ink.text("COMMITMENT", x, y, Lettering.of(10, palette.get("muted")).semibold());
    var text = Lettering.of(11.5, palette.get("ink"));
    for (var kind : KINDS) {
      y += LINE;
      ink.line(x, y - 4, x + 24, y - 4, Stroke.solid(palette.get(kind.role), 4));
      ink.text(kind.name, x + 32, y, text);
    }
    y += LINE + 3;
    int stroke = palette.get("ink");
    sample(ink, x, y, Stroke.solid(stroke, 1.8), "stated");
    sample(ink, x + 88, y, Stroke.solid(stroke, 1.8).dashed(5, 3), "disputed ≠");
    y += LINE;
    sample(ink, x, y, Stroke.solid(stroke, 1.8).rounded().dashed(0.1, 4.4), "reported");
    sample(ink, x + 88, y, Stroke.solid(palette.get("ghost"), 1.5), "not in view");
    y += LINE;
    ink.text("width and area = amount", x, y, Lettering.of(11, palette.get("muted")));
    ink.pop();
  }

  private void sample(Ink ink, double x, double y, Stroke stroke, String name) {
    ink.line(x, y - 4, x + 22, y - 4, stroke);
    ink.text(name, x + 28, y, Lettering.of(11, palette.get("muted")));
  }
}
