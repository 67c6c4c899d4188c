package tieline.model.dataset;

/// A fault found in a file.
public record Problem(
    Severity severity,
    String file,
    int line,
    int column,
    String pointer,
    String message,
    String hint) {
  /// How bad.
  public enum Severity {
    ERROR,
    WARNING
  }
}
