package tieline.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tieline.app.state.Document;
import tieline.model.account.Lens;

/// Whose account is wanted.
final class SourcesOption {
  @Option(
      names = "--according-to",
      split = ",",
      paramLabel = "SOURCE",
      description = "Ids of the sources to hear, parted by commas; all if left out.")
  private @Nullable List<String> sources;

  /// The lens that hears them.
  Lens lens(Document document) {
    return Input.lens(document.index().dataset(), sources);
  }
}
