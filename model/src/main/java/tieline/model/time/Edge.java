package tieline.model.time;

/// How a [When] says where it begins or ends.
public enum Edge {
  /// By a date.
  DATED,
  /// Without limit: `..`.
  OPEN,
  /// There is a limit, but nobody says when: nothing before or after the slash.
  UNKNOWN
}
