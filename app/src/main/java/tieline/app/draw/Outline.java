package tieline.app.draw;

import java.util.Arrays;

/// A path of straight and cubic segments. Immutable.
public final class Outline {
  /// The kinds of segment; each takes so many numbers from the coordinates.
  enum Segment {
    MOVE(2),
    LINE(2),
    CUBIC(6),
    CLOSE(0);

    final int numbers;

    Segment(int numbers) {
      this.numbers = numbers;
    }
  }

  /// Length of a cubic's handles, in radii, that approximates a quarter of a circle.
  private static final double QUARTER = 4.0 / 3.0 * (Math.sqrt(2) - 1);

  private final Segment[] segments;
  private final double[] numbers;

  private Outline(Segment[] segments, double[] numbers) {
    this.segments = segments;
    this.numbers = numbers;
  }

  public static Outline rectangle(Box box) {
    return start(box.x(), box.y())
        .to(box.right(), box.y())
        .to(box.right(), box.bottom())
        .to(box.x(), box.bottom())
        .closed();
  }

  /// A rectangle with round corners; the radius is cut to half of the shorter side.
  public static Outline rounded(Box box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    double k = r * (1 - QUARTER);
    double x1 = box.x();
    double y1 = box.y();
    double x2 = box.right();
    double y2 = box.bottom();
    return start(x1 + r, y1)
        .to(x2 - r, y1)
        .curve(x2 - k, y1, x2, y1 + k, x2, y1 + r)
        .to(x2, y2 - r)
        .curve(x2, y2 - k, x2 - k, y2, x2 - r, y2)
        .to(x1 + r, y2)
        .curve(x1 + k, y2, x1, y2 - k, x1, y2 - r)
        .to(x1, y1 + r)
        .curve(x1, y1 + k, x1 + k, y1, x1 + r, y1)
        .closed();
  }

  public static Outline circle(double x, double y, double radius) {
    return rounded(Box.around(x, y, 2 * radius, 2 * radius), radius);
  }

  /// A closed polygon of `x, y` pairs.
  public static Outline polygon(double... points) {
    var path = start(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.to(points[i], points[i + 1]);
    }
    return path.closed();
  }

  public static Outline cubic(
      double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    return start(x0, y0).curve(x1, y1, x2, y2, x3, y3).open();
  }

  public static Pen start(double x, double y) {
    return new Pen().move(x, y);
  }

  /// The same outline elsewhere.
  public Outline moved(double dx, double dy) {
    double[] there = numbers.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] += i % 2 == 0 ? dx : dy;
    }
    return new Outline(segments, there);
  }

  /// Receives an outline segment by segment.
  interface Visitor {
    /// Receives one segment.
    ///
    /// @param n the outline's numbers
    /// @param at index of the segment's first number
    void visit(Segment segment, double[] n, int at);
  }

  void walk(Visitor visitor) {
    int at = 0;
    for (var segment : segments) {
      visitor.visit(segment, numbers, at);
      at += segment.numbers;
    }
  }

  /// Draws an outline.
  public static final class Pen {
    private Segment[] segments = new Segment[8];
    private double[] numbers = new double[32];
    private int count;
    private int used;

    Pen() {}

    public Pen move(double x, double y) {
      return add(Segment.MOVE, x, y);
    }

    public Pen to(double x, double y) {
      return add(Segment.LINE, x, y);
    }

    public Pen curve(double x1, double y1, double x2, double y2, double x3, double y3) {
      return add(Segment.CUBIC, x1, y1, x2, y2, x3, y3);
    }

    public Pen close() {
      return add(Segment.CLOSE);
    }

    public Outline closed() {
      return close().open();
    }

    public Outline open() {
      return new Outline(Arrays.copyOf(segments, count), Arrays.copyOf(numbers, used));
    }

    private Pen add(Segment segment, double... values) {
      if (count == segments.length) {
        segments = Arrays.copyOf(segments, 2 * count);
      }
      if (used + values.length > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      segments[count++] = segment;
      System.arraycopy(values, 0, numbers, used, values.length);
      used += values.length;
      return this;
    }
  }
}
