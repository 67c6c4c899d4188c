package tieline.app.draw;

/// An immutable map from the network's coordinates to pixels: `pixel = world * scale + offset`.
///
/// @param scale pixels per unit, from [#LEAST] to [#MOST]
public record Zoom(double scale, double dx, double dy) {
  public static final double LEAST = 0.001;
  public static final double MOST = 32;

  public static final Zoom IDENTITY = new Zoom(1, 0, 0);

  public Zoom {
    scale = Math.clamp(scale, LEAST, MOST);
  }

  public double x(double worldX) {
    return worldX * scale + dx;
  }

  public double y(double worldY) {
    return worldY * scale + dy;
  }

  public double worldX(double x) {
    return (x - dx) / scale;
  }

  public double worldY(double y) {
    return (y - dy) / scale;
  }

  /// What a part of the world covers of the screen.
  public Box covered(Box world) {
    return new Box(x(world.x()), y(world.y()), world.width() * scale, world.height() * scale);
  }

  /// Zoomed by a factor so that what is at a pixel stays there.
  public Zoom at(double x, double y, double factor) {
    double next = Math.clamp(scale * factor, LEAST, MOST);
    double ratio = next / scale;
    return new Zoom(next, x - (x - dx) * ratio, y - (y - dy) * ratio);
  }

  public Zoom panned(double byX, double byY) {
    return new Zoom(scale, dx + byX, dy + byY);
  }

  /// Panned as little as brings a point of the world into a part of the screen.
  public Zoom showing(double worldX, double worldY, Box screen) {
    double x = x(worldX);
    double y = y(worldY);
    var near = new Box(x, y, 0, 0).within(screen);
    return panned(near.x() - x, near.y() - y);
  }

  /// The zoom that shows a part of the world centred in a part of the screen.
  ///
  /// @param most the greatest scale to use, so that a single vertex does not fill the window
  public static Zoom fit(Box world, Box screen, double most) {
    double scale =
        Math.min(
            most,
            Math.min(
                screen.width() / Math.max(world.width(), 1e-9),
                screen.height() / Math.max(world.height(), 1e-9)));
    double clamped = Math.clamp(scale, LEAST, MOST);
    return new Zoom(
        clamped,
        screen.centreX() - world.centreX() * clamped,
        screen.centreY() - world.centreY() * clamped);
  }
}
