package tieline.app.timeline;

import tieline.app.draw.Box;

/// The parts of a timeline of some size, in pixels.
///
/// @param names the column of the lanes' names
/// @param axis above the plot
/// @param plot where the dated items stand
/// @param gutter where the undated stand
/// @param strip the overview of all time
public record TimelineFrame(Box head, Box names, Box axis, Box plot, Box gutter, Box strip) {
  private static final double MARGIN = 18;
  private static final double HEAD = 32;
  private static final double AXIS = 22;
  private static final double STRIP = 26;
  private static final double GAP = 8;

  /// What the controls beside the strip take, below the names.
  private static final double PLAY = 114;

  /// The parts in an area of this size.
  public static TimelineFrame of(double width, double height) {
    double namesWidth = Math.clamp(Math.max(width * 0.165, Math.min(width * 0.25, PLAY)), 60, 158);
    double gutterWidth = Math.clamp(width * 0.2, 70, 236);
    double plotX = Math.min(MARGIN + namesWidth, width);
    double gutterX = Math.max(plotX + 1, width - MARGIN - gutterWidth);
    double plotWidth = Math.max(1, gutterX - GAP - plotX);
    double top = HEAD + AXIS;
    double stripY = Math.max(top + 1, height - GAP - STRIP);
    double plotHeight = Math.max(1, stripY - GAP - top);
    return new TimelineFrame(
        new Box(0, 0, width, HEAD),
        new Box(0, top, plotX, plotHeight),
        new Box(plotX, HEAD, plotWidth, AXIS),
        new Box(plotX, top, plotWidth, plotHeight),
        new Box(gutterX, HEAD, gutterWidth, AXIS + plotHeight),
        new Box(plotX, stripY, plotWidth, STRIP));
  }

  /// Where the lanes scroll: names, plot and gutter.
  public Box lanes() {
    return new Box(0, plot.y(), gutter.right(), plot.height());
  }
}
