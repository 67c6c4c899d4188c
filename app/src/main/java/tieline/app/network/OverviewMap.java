package tieline.app.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.draw.Zoom;
import tieline.model.layout.Positions;

/// A small map of the whole network with a frame round what is in sight. All in pixels.
///
/// @param box where the map stands
/// @param zoom from the network's coordinates to the map
/// @param sight what is in sight, on the map
public record OverviewMap(Box box, Zoom zoom, Box sight, Dots dots) {
  private static final double WIDTH = 168;
  private static final double HEIGHT = 112;
  private static final double MARGIN = 18;
  private static final double INSET = 8;

  /// More dots than this show no more.
  private static final int MOST_DOTS = 500;

  /// Places of vertices on a map.
  static final class Dots {
    private final double[] x;
    private final double[] y;

    private Dots(double[] x, double[] y) {
      this.x = x;
      this.y = y;
    }

    private static Dots of(Positions positions, Zoom zoom) {
      int step = Math.max(1, positions.count() / MOST_DOTS);
      int count = (positions.count() + step - 1) / step;
      double[] x = new double[count];
      double[] y = new double[count];
      Arrays.setAll(x, i -> zoom.x(positions.x(i * step)));
      Arrays.setAll(y, i -> zoom.y(positions.y(i * step)));
      return new Dots(x, y);
    }
  }

  /// The map, or null where everything is in sight or there is no room for it.
  static @Nullable OverviewMap of(Positions positions, Zoom zoom, double width, double height) {
    if (positions.count() < 2 || width < 480 || height < 320) {
      return null;
    }
    var world = extent(positions);
    var screen =
        Box.between(
            zoom.x(world.x()), zoom.y(world.y()), zoom.x(world.right()), zoom.y(world.bottom()));
    var area = new Box(0, 0, width, height);
    if (area.encloses(screen)) {
      return null;
    }
    var box = new Box(width - WIDTH - MARGIN, height - HEIGHT - MARGIN, WIDTH, HEIGHT);
    var small = Zoom.fit(world, box.grown(-INSET), Zoom.MOST);
    var sight =
        Box.between(
            Math.clamp(small.x(zoom.worldX(0)), box.x(), box.right()),
            Math.clamp(small.y(zoom.worldY(0)), box.y(), box.bottom()),
            Math.clamp(small.x(zoom.worldX(width)), box.x(), box.right()),
            Math.clamp(small.y(zoom.worldY(height)), box.y(), box.bottom()));
    return new OverviewMap(box, small, sight, Dots.of(positions, small));
  }

  /// The box round all places, in the unit of the positions, of which there is at least one.
  static Box extent(Positions positions) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < positions.count(); i++) {
      left = Math.min(left, positions.x(i));
      right = Math.max(right, positions.x(i));
      top = Math.min(top, positions.y(i));
      bottom = Math.max(bottom, positions.y(i));
    }
    return Box.between(left, top, right, bottom);
  }

  /// The zoom that brings a point of the map into the middle of the window.
  public Zoom looking(Zoom now, double x, double y, double width, double height) {
    double worldX = zoom.worldX(x);
    double worldY = zoom.worldY(y);
    return new Zoom(
        now.scale(), width / 2 - worldX * now.scale(), height / 2 - worldY * now.scale());
  }

  void paint(Ink ink, Palette palette) {
    ink.push(Layer.named("Map"));
    var frame = Outline.rounded(box, 6);
    ink.fill(frame, Fill.of(Palette.faded(palette.get("card"), 0.94)));
    ink.stroke(frame, Stroke.solid(palette.get("line"), 1));
    for (int i = 0; i < dots.x.length; i++) {
      ink.disc(dots.x[i], dots.y[i], 1.3, palette.get("muted"));
    }
    ink.fill(Outline.rounded(sight, 3), Fill.of(Palette.faded(palette.get("accent"), 0.12)));
    ink.stroke(Outline.rounded(sight, 3), Stroke.solid(palette.get("accent"), 1.5));
    ink.pop();
  }
}
