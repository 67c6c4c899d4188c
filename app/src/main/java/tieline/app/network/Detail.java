package tieline.app.network;

/// How much of a large network is drawn: all of it at rest, and while it moves as much as there is
/// time for, the largest first.
///
/// @param ties how many ties at most, besides those that are lit
/// @param vertices how many vertices at most, besides those that are lit
/// @param moving whether names keep their places and no new ones are sought
record Detail(int ties, int vertices, boolean moving) {
  static final Detail FULL = new Detail(Integer.MAX_VALUE, Integer.MAX_VALUE, false);
}
