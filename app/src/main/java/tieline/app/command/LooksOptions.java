package tieline.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tieline.model.time.When;

/// How a dataset is looked at in a picture.
final class LooksOptions {
  @Mixin private ThemeOption theme = new ThemeOption();

  @Mixin private SourcesOption heard = new SourcesOption();

  @Mixin private EncodingOptions encoding = new EncodingOptions();

  @Option(
      names = "--select",
      paramLabel = "SUBJECT",
      description = "Id or name of the party, commitment or event to select.")
  private @Nullable String select;

  @Option(
      names = "--during",
      paramLabel = "EDTF",
      description = "A date such as 2025, 2025-36 or 2025/2026; the rest of time is ghosted.")
  private @Nullable When during;

  Looks looks() {
    return new Looks(theme.theme(), encoding.encoding(), heard.sources(), select, during);
  }
}
