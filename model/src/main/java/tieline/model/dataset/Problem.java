package tieline.model.dataset;

import tieline.model.json.Place;

/// Something wrong with a dataset file, in words meant for the one who edits it.
///
/// @param file the file's name, as the reader was given it
/// @param line from 1
/// @param column from 1, in Unicode code points; line and column are those of the faulty value
/// @param pointer JSON pointer (RFC 6901) of the faulty value; empty for the file as a whole
/// @param message what is wrong
/// @param hint what would be right; empty where nothing can be said
public record Problem(
    Severity severity,
    String file,
    int line,
    int column,
    String pointer,
    String message,
    String hint) {

  /// How much a problem matters.
  public enum Severity {
    /// The dataset cannot be trusted as it is.
    ERROR,
    /// Something that a curator should look at.
    WARNING
  }

  /// Line and column.
  public Place place() {
    return new Place(line, column);
  }

  /// Whether it keeps the dataset from being used.
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// `file:line:column /pointer: what is wrong (what would be right)`; a warning says so.
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ":"
        + column
        + (pointer.isEmpty() ? "" : " " + pointer)
        + (isError() ? ": " : ": warning: ")
        + message
        + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
