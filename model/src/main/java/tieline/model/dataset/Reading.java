package tieline.model.dataset;

import java.util.List;
import java.util.Optional;

/// What came of reading a dataset file.
///
/// @param file the file's name, as the reader was given it
/// @param salvaged all that could be read; every reference in it leads somewhere, but if there are
///   errors it is less than what the file says
/// @param problems all faults and warnings, in file order
/// @param omissions the claims and conflicts that are left out of what could be read
/// @param places where everything stands
/// @param complete whether the file was read to its end; false where it is missing, unreadable, too
///   large or not JSON
/// @param readOnly whether the file has a newer format, of which writing could lose something
public record Reading(
    String file,
    Dataset salvaged,
    List<Problem> problems,
    List<Omission> omissions,
    Places places,
    boolean complete,
    boolean readOnly) {
  public Reading {
    problems = List.copyOf(problems);
    omissions = List.copyOf(omissions);
  }

  /// The dataset, if the file has no error.
  public Optional<Dataset> dataset() {
    return hasErrors() ? Optional.empty() : Optional.of(salvaged);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
