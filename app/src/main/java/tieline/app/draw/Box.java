package tieline.app.draw;

/// An axis-parallel rectangle in pixels, y down.
///
/// @param width zero or more
/// @param height zero or more
public record Box(double x, double y, double width, double height) {

  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  public static Box around(double centreX, double centreY, double width, double height) {
    return new Box(centreX - width / 2, centreY - height / 2, width, height);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /// Whether the interiors meet; boxes that only touch do not.
  public boolean intersects(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public boolean encloses(Box other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }

  /// The box grown by a margin on every side, or shrunk by a negative one, never below zero size.
  public Box grown(double margin) {
    return new Box(
        x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
  }

  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /// The box moved as little as can be so that it lies in another one, or at its upper left corner
  /// where it is too large.
  public Box within(Box other) {
    return new Box(
        Math.max(other.x, Math.min(x, other.right() - width)),
        Math.max(other.y, Math.min(y, other.bottom() - height)),
        width,
        height);
  }

  public Box union(Box other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }
}
