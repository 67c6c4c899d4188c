package tieline.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tieline.app.figure.Exporter;
import tieline.app.figure.FigureSize;

@Command(
    name = "screenshot",
    description = "Writes a picture of the real window. Needs no display.",
    footer = {
      "",
      "Examples:",
      "  tieline screenshot -o window.png",
      "  tieline screenshot my-dataset.json -o dark.png --theme dark --size 1280x800",
      "  tieline screenshot -o oracle.png --select Oracle --colour-by community"
    })
final class ScreenshotCommand implements Callable<Integer> {
  private final Supplier<Desktop> desktop;

  @Mixin private DatasetParameter dataset = new DatasetParameter();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT.png",
      description = "The picture to write.")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1600x1000",
      description = "Size of the window in pixels; ${DEFAULT-VALUE} if left out.")
  private FigureSize size = new FigureSize(1600, 1000);

  @Mixin private ThemeOption theme = new ThemeOption();

  @Mixin private EncodingOptions encoding = new EncodingOptions();

  @Option(
      names = "--select",
      paramLabel = "SUBJECT",
      description = "Id or name of the party, commitment or event that is selected.")
  private @Nullable String select;

  ScreenshotCommand(Supplier<Desktop> desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw Refusal.of("a screenshot is a PNG: '" + out + "' does not end in .png");
    }
    try {
      Exporter.check(out, size, 1);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(String.valueOf(e.getMessage()));
    }
    desktop
        .get()
        .screenshot(
            new Desktop.Shot(
                dataset.file(), out, size, theme.theme(), encoding.encoding(), select));
    return 0;
  }
}
