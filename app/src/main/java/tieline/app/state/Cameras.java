package tieline.app.state;

import org.jspecify.annotations.Nullable;
import tieline.app.draw.Zoom;

/// Where the two pictures are looked at from; null until a picture first knows its size, and then
/// fitted to it.
public record Cameras(@Nullable Zoom network) {
  public static final Cameras UNSET = new Cameras(null);

  public Cameras with(@Nullable Zoom next) {
    return new Cameras(next);
  }
}
