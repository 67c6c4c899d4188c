package tieline.app.draw;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jetbrains.skia.BlendMode;
import org.jetbrains.skia.Canvas;
import org.jetbrains.skia.ColorAlphaType;
import org.jetbrains.skia.ColorType;
import org.jetbrains.skia.EncodedImageFormat;
import org.jetbrains.skia.ImageInfo;
import org.jetbrains.skia.Paint;
import org.jetbrains.skia.PaintMode;
import org.jetbrains.skia.PaintStrokeCap;
import org.jetbrains.skia.PaintStrokeJoin;
import org.jetbrains.skia.Path;
import org.jetbrains.skia.PathBuilder;
import org.jetbrains.skia.PathEffect;
import org.jetbrains.skia.Rect;
import org.jetbrains.skia.Surface;
import org.jetbrains.skia.VertexMode;

/// Draws pixels with Skia on the CPU. One thread at a time.
public final class SkiaInk implements Ink, AutoCloseable {
  private static final int CACHED_LINES = 4_000;

  /// With jagged edges a smaller disc is as good as a square of its area, which is drawn in a
  /// fraction of the time and does not vanish between pixels; radius in device pixels.
  private static final double SQUARE = 1.6;

  private final SkiaType type;
  private final Surface surface;
  private final Canvas canvas;
  private final double scale;
  private final Paint paint = new Paint();
  private final Deque<Boolean> smooth = new ArrayDeque<>();
  private final Map<LineKey, SkiaLine> lines =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LineKey, SkiaLine> eldest) {
          if (size() <= CACHED_LINES) {
            return false;
          }
          eldest.getValue().close();
          return true;
        }
      };

  private record LineKey(String text, Lettering.Weight weight) {}

  private SkiaInk(SkiaType type, Surface surface, double scale) {
    this.type = type;
    this.surface = surface;
    this.canvas = surface.getCanvas();
    this.scale = scale;
    canvas.scale((float) scale, (float) scale);
    paint.setAntiAlias(true);
    paint.setStrokeJoin(PaintStrokeJoin.ROUND);
  }

  /// An ink that draws into memory of its own.
  ///
  /// @param width of the picture in device pixels
  /// @param scale device pixels per pixel
  public static SkiaInk picture(SkiaType type, int width, int height, double scale) {
    return new SkiaInk(type, Surface.Companion.makeRaster(info(width, height)), scale);
  }

  /// An ink that draws into a direct buffer of `4 * width * height` bytes, blue first,
  /// premultiplied. The buffer must outlive the ink.
  public static SkiaInk into(
      ByteBuffer buffer, SkiaType type, int width, int height, double scale) {
    if (!buffer.isDirect() || buffer.capacity() < 4L * width * height) {
      throw new IllegalArgumentException("a direct buffer of 4 bytes a pixel is needed");
    }
    long address = MemorySegment.ofBuffer(buffer).address();
    var surface = Surface.Companion.makeRasterDirect(info(width, height), address, 4 * width);
    return new SkiaInk(type, surface, scale);
  }

  private static ImageInfo info(int width, int height) {
    return new ImageInfo(width, height, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
  }

  /// The picture so far as a PNG file.
  public byte[] png() {
    try (var image = surface.makeImageSnapshot();
        var data = image.encodeToData(EncodedImageFormat.PNG, 100, 6)) {
      return Objects.requireNonNull(data, "the picture could not be encoded").getBytes();
    }
  }

  @Override
  public void fill(Outline shape, Fill fill) {
    try (var path = path(shape)) {
      switch (fill) {
        case Fill.Solid s -> canvas.drawPath(path, filling(s.argb()));
        case Fill.Fade f -> fade(path, f);
      }
    }
  }

  /// A gradient as a strip of coloured triangles, clipped to the path.
  private void fade(Path path, Fill.Fade f) {
    var box = path.getBounds();
    float left = Math.min(box.getLeft(), (float) f.x1());
    float right = Math.max(box.getRight(), (float) f.x2());
    float[] xs = {left, (float) f.x1(), (float) f.x2(), right};
    int[] stops = {f.argb1(), f.argb1(), f.argb2(), f.argb2()};
    float[] points = new float[16];
    int[] colours = new int[8];
    for (int i = 0; i < 8; i++) {
      points[2 * i] = xs[i / 2];
      points[2 * i + 1] = i % 2 == 0 ? box.getTop() : box.getBottom();
      colours[i] = stops[i / 2];
    }
    canvas.save();
    canvas.clipPath(path, true);
    canvas.drawVertices(
        VertexMode.TRIANGLE_STRIP, points, colours, null, null, BlendMode.DST, filling(0xff000000));
    canvas.restore();
  }

  @Override
  public void stroke(Outline shape, Stroke stroke) {
    try (var path = path(shape)) {
      stroking(stroke, () -> canvas.drawPath(path, paint));
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    stroking(stroke, () -> canvas.drawLine((float) x1, (float) y1, (float) x2, (float) y2, paint));
  }

  @Override
  public void lines(double[] ends, Stroke stroke) {
    float[] coordinates = new float[ends.length];
    for (int i = 0; i < ends.length; i++) {
      coordinates[i] = (float) ends[i];
    }
    stroking(stroke, () -> canvas.drawLines(coordinates, paint));
  }

  @Override
  public void disc(double x, double y, double radius, int argb) {
    if (!paint.isAntiAlias() && radius * scale < SQUARE) {
      double half = Math.max(radius * Math.sqrt(Math.PI), 1 / scale) / 2;
      canvas.drawRect(
          Rect.makeLTRB(
              (float) (x - half), (float) (y - half), (float) (x + half), (float) (y + half)),
          filling(argb));
      return;
    }
    canvas.drawCircle((float) x, (float) y, (float) radius, filling(argb));
  }

  @Override
  public void text(String text, double x, double y, Lettering l) {
    var line = lines.computeIfAbsent(new LineKey(text, l.weight()), k -> type.line(text, k.weight));
    double grown = l.size() / SkiaType.NOMINAL;
    double width = line.width() * grown;
    double left =
        switch (l.anchor()) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    var glyphs = line.glyphs();
    if (glyphs == null) {
      return;
    }
    canvas.save();
    canvas.translate((float) left, (float) y);
    canvas.scale((float) grown, (float) grown);
    if (l.halo() >>> 24 != 0) {
      var halo = Stroke.solid(l.halo(), SvgInk.haloWidth(l) / grown);
      stroking(halo, () -> canvas.drawTextBlob(glyphs, 0, 0, paint));
    }
    canvas.drawTextBlob(glyphs, 0, 0, filling(l.argb()));
    canvas.restore();
  }

  @Override
  public void push(Layer layer) {
    smooth.push(paint.isAntiAlias());
    if (layer.crisp()) {
      paint.setAntiAlias(false);
    }
    if (layer.opacity() < 1) {
      try (var group = new Paint()) {
        group.setAlphaf((float) layer.opacity());
        canvas.saveLayer((Rect) null, group);
      }
    } else {
      canvas.save();
    }
    var clip = layer.clip();
    if (clip != null) {
      canvas.clipRect(
          (float) clip.x(), (float) clip.y(), (float) clip.right(), (float) clip.bottom(), true);
    }
  }

  @Override
  public void pop() {
    canvas.restore();
    paint.setAntiAlias(smooth.pop());
  }

  private Paint filling(int argb) {
    paint.setMode(PaintMode.FILL);
    paint.setColor(argb);
    return paint;
  }

  private void stroking(Stroke stroke, Runnable draw) {
    paint.setMode(PaintMode.STROKE);
    paint.setColor(stroke.argb());
    paint.setStrokeWidth(isHairline(stroke) ? 0 : (float) stroke.width());
    paint.setStrokeCap(stroke.round() ? PaintStrokeCap.ROUND : PaintStrokeCap.BUTT);
    if (stroke.dash().isEmpty()) {
      draw.run();
      return;
    }
    try (var effect = PathEffect.Companion.makeDash(intervals(stroke), 0)) {
      paint.setPathEffect(effect);
      draw.run();
      paint.setPathEffect(null);
    }
  }

  /// Skia draws a jagged line of one pixel as an area, unless it is told that it is a hairline:
  /// then it takes a third of the time.
  private boolean isHairline(Stroke stroke) {
    return !paint.isAntiAlias() && stroke.width() <= 1;
  }

  private static float[] intervals(Stroke stroke) {
    float[] intervals = new float[stroke.dash().size()];
    for (int i = 0; i < intervals.length; i++) {
      intervals[i] = stroke.dash().get(i).floatValue();
    }
    return intervals;
  }

  private static Path path(Outline shape) {
    try (var builder = new PathBuilder()) {
      shape.walk((segment, n, at) -> {
        switch (segment) {
          case MOVE -> builder.moveTo((float) n[at], (float) n[at + 1]);
          case LINE -> builder.lineTo((float) n[at], (float) n[at + 1]);
          case CUBIC ->
              builder.cubicTo(
                  (float) n[at],
                  (float) n[at + 1],
                  (float) n[at + 2],
                  (float) n[at + 3],
                  (float) n[at + 4],
                  (float) n[at + 5]);
          case CLOSE -> builder.closePath();
        }
      });
      return builder.detach();
    }
  }

  @Override
  public void close() {
    lines.values().forEach(SkiaLine::close);
    lines.clear();
    paint.close();
    surface.close();
  }
}
