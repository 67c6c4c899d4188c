package tieline.model.json;

/// Where faults are sent that do not end the reading.
@FunctionalInterface
public interface Complaints {

  /// Takes note of a fault.
  ///
  /// @param message what is wrong
  /// @param hint what would be right; may be empty
  void error(Place place, String pointer, String message, String hint);
}
