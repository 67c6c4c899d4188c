package tieline.app.draw;

/// Draws on another ink, so far to the right and down: a picture paints from (0, 0) and stands
/// elsewhere in a larger one.
public record MovedInk(Ink ink, double dx, double dy) implements Ink {

  @Override
  public void fill(Outline shape, Fill fill) {
    ink.fill(
        shape.moved(dx, dy),
        switch (fill) {
          case Fill.Solid solid -> solid;
          case Fill.Fade f -> new Fill.Fade(f.x1() + dx, f.argb1(), f.x2() + dx, f.argb2());
        });
  }

  @Override
  public void stroke(Outline shape, Stroke stroke) {
    ink.stroke(shape.moved(dx, dy), stroke);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    ink.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke);
  }

  @Override
  public void lines(double[] ends, Stroke stroke) {
    double[] there = ends.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] += i % 2 == 0 ? dx : dy;
    }
    ink.lines(there, stroke);
  }

  @Override
  public void disc(double x, double y, double radius, int argb) {
    ink.disc(x + dx, y + dy, radius, argb);
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    ink.text(text, x + dx, y + dy, lettering);
  }

  @Override
  public void push(Layer layer) {
    var clip = layer.clip();
    ink.push(clip == null ? layer : layer.clippedTo(clip.moved(dx, dy)));
  }

  @Override
  public void pop() {
    ink.pop();
  }
}
