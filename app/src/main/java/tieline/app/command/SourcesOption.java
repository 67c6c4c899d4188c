package tieline.app.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tieline.app.state.Document;
import tieline.model.account.Lens;

/// Whose account is wanted.
final class SourcesOption {
  // Not split by the parser, which drops what is empty, and so would hear all.
  @Option(
      names = "--according-to",
      paramLabel = "SOURCE[,SOURCE...]",
      description = "Ids of the sources to hear, parted by commas; all if left out.")
  private @Nullable List<String> lists;

  /// Ids as they were typed; empty for all.
  ///
  /// @throws Refusal if one is empty
  List<String> sources() {
    if (lists == null) {
      return List.of();
    }
    var sources =
        lists.stream()
            .flatMap(list -> Arrays.stream(list.split(",", -1)))
            .map(String::strip)
            .toList();
    if (sources.contains("")) {
      throw Refusal.of(
          "--according-to '%s' names no source at one place: write ids parted by commas, such as A,B"
              .formatted(String.join(",", lists)));
    }
    return sources;
  }

  /// The lens that hears them.
  Lens lens(Document document) {
    return Input.lens(document.index().dataset(), sources());
  }
}
