package tieline.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import tieline.app.figure.Exporter;
import tieline.app.figure.FigureSize;

/// How large a picture is.
final class SizeOptions {
  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1600x1000",
      description = "Width and height in pixels; ${DEFAULT-VALUE} if left out.")
  private FigureSize size = new FigureSize(1600, 1000);

  @Option(
      names = "--scale",
      paramLabel = "S",
      defaultValue = "1",
      description = "Device pixels per pixel of a PNG, at most 8; 2 suits print.")
  private double scale = 1;

  FigureSize size() {
    return size;
  }

  double scale() {
    return scale;
  }

  /// Refuses what cannot be written, or would show nothing, before anything slow begins.
  ///
  /// @param least the smallest size at which the picture shows something
  void check(Path out, FigureSize least) {
    if (size.width() < least.width() || size.height() < least.height()) {
      throw Refusal.of(
          "%s is too small to show anything: choose at least %s".formatted(size, least));
    }
    try {
      Exporter.check(out, size, scale);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(String.valueOf(e.getMessage()));
    }
  }
}
