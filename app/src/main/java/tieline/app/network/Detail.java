package tieline.app.network;

/// How much of a large network is drawn: all of it at rest, and while it moves as much as there is
/// time for, the largest first.
///
/// @param ties how many ties at most, besides those that are lit
/// @param vertices how many vertices at most, besides those that are lit
/// @param smooth how many pixels of lines at most have smooth edges; where there are more, edges
///   are jagged, which is drawn in a tenth of the time
/// @param moving whether names keep their places and no new ones are sought
record Detail(int ties, int vertices, double smooth, boolean moving) {
  /// As for a figure.
  static final Detail FULL =
      new Detail(Integer.MAX_VALUE, Integer.MAX_VALUE, Double.MAX_VALUE, false);

  /// As for a window, which a reader waits for.
  static final Detail RESTING = new Detail(Integer.MAX_VALUE, Integer.MAX_VALUE, 3e5, false);

  /// The largest marks alone.
  static Detail moving(int ties, int vertices) {
    return new Detail(ties, vertices, 0, true);
  }
}
