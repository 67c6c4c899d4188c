package tieline.app.draw;

import java.util.List;

/// How a line is drawn, with butt ends, or round ends where `round`.
///
/// @param width in pixels, greater than zero
/// @param dash lengths of dashes and gaps in turn, in pixels; empty for a solid line
public record Stroke(int argb, double width, List<Double> dash, boolean round) {
  public Stroke {
    dash = List.copyOf(dash);
  }

  public static Stroke solid(int argb, double width) {
    return new Stroke(argb, width, List.of(), false);
  }

  public Stroke dashed(double... lengths) {
    return new Stroke(argb, width, java.util.Arrays.stream(lengths).boxed().toList(), round);
  }

  public Stroke rounded() {
    return new Stroke(argb, width, dash, true);
  }
}
