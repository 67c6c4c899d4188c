package tieline.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tieline.app.figure.FigureSize;

@Command(
    name = "screenshot",
    description = "Writes a picture of the real window. Needs no display.",
    footer = {
      "",
      "Examples:",
      "  tieline screenshot -o window.png",
      "  tieline screenshot my-dataset.json -o dark.png --theme dark --size 1280x800",
      "  tieline screenshot -o oracle.png --select Oracle --colour-by community",
      "  tieline screenshot -o print.png --according-to D,E --during 2025 --scale 2"
    })
final class ScreenshotCommand implements Callable<Integer> {
  /// Room for the network beside the dossier.
  private static final FigureSize LEAST = new FigureSize(480, 360);

  private final Supplier<Desktop> desktop;

  @Mixin private DatasetParameter dataset = new DatasetParameter();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT.png",
      description = "The picture to write.")
  private Path out = Path.of("");

  @Mixin private SizeOptions size = new SizeOptions();

  @Mixin private LooksOptions options = new LooksOptions();

  ScreenshotCommand(Supplier<Desktop> desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw Refusal.of("a screenshot is a PNG: '" + out + "' does not end in .png");
    }
    size.check(out, LEAST);
    desktop
        .get()
        .screenshot(
            new Desktop.Shot(dataset.file(), out, size.size(), size.scale(), options.looks()));
    return 0;
  }
}
