package tieline.app.draw;

/// Numbers of things in words.
public final class Counts {
  private Counts() {}

  /// `1 claim`, `2 claims`.
  public static String of(long n, String thing) {
    return of(n, thing, thing + "s");
  }

  /// `1 party`, `2 parties`.
  public static String of(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
