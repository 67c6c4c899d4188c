package tieline.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import tieline.app.state.Document;

/// The dataset that a command works on, after whatever else it takes.
final class DatasetParameter {
  static final String LABEL = "FILE";
  static final String WHAT = "A dataset; the shipped one if left out.";

  @Parameters(arity = "0..1", paramLabel = LABEL, description = WHAT)
  private @Nullable Path file;

  /// Null for the shipped dataset.
  @Nullable Path file() {
    return file;
  }

  Document document() {
    return Input.document(file);
  }
}
