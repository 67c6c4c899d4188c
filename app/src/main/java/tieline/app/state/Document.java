package tieline.app.state;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Index;
import tieline.model.dataset.Problem;

/// An open dataset.
///
/// @param file where it was read, or null for the shipped dataset
/// @param warnings what the reader found that did not keep it from opening
/// @param readOnly whether it is of a newer format, so that writing could lose something
public record Document(@Nullable Path file, Index index, List<Problem> warnings, boolean readOnly) {
  public Document {
    warnings = List.copyOf(warnings);
  }

  public String title() {
    return index.dataset().title();
  }
}
