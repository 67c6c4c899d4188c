package tieline.app.command;

import picocli.CommandLine.Option;
import tieline.app.draw.Theme;

/// In which colours a picture is drawn.
final class ThemeOption {
  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light (the default) or dark.")
  private Theme theme = Theme.LIGHT;

  Theme theme() {
    return theme;
  }
}
