package tieline.app.draw;

import java.util.ArrayList;
import java.util.List;

/// An ink that keeps what is written where.
public record TextBoxes(Typeface type, List<Written> written) implements Ink {
  /// How far letters reach above their baseline and below it, in sizes of the font.
  private static final double ASCENT = 0.75;

  private static final double DESCENT = 0.25;

  /// A text and where it stands.
  public record Written(String text, Box box) {}

  public TextBoxes(Typeface type) {
    this(type, new ArrayList<>());
  }

  public List<Box> boxes() {
    return written.stream().map(Written::box).toList();
  }

  /// The texts that stand in a box.
  public List<String> in(Box box) {
    return written.stream().filter(w -> box.encloses(w.box())).map(Written::text).toList();
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    double size = lettering.size();
    double width = type.width(text, size, lettering.weight());
    double left =
        switch (lettering.anchor()) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    var box = new Box(left, y - ASCENT * size, width, (ASCENT + DESCENT) * size);
    written.add(new Written(text, box));
  }

  @Override
  public void fill(Outline shape, Fill fill) {}

  @Override
  public void stroke(Outline shape, Stroke stroke) {}

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {}

  @Override
  public void lines(double[] ends, Stroke stroke) {}

  @Override
  public void disc(double x, double y, double radius, int argb) {}

  @Override
  public void push(Layer layer) {}

  @Override
  public void pop() {}
}
