package tieline.app.command;

/// Numbers of things in words.
final class Counts {
  private Counts() {}

  /// `1 claim`, `2 claims`.
  static String of(long n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }
}
