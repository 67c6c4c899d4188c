package tieline.app.state;

import org.jspecify.annotations.Nullable;
import tieline.app.draw.Zoom;
import tieline.model.time.TimeScale;

/// Where the two pictures are looked at from; null until a picture first knows its size, and then
/// fitted to it.
///
/// @param lanes how far the timeline's lanes are scrolled down, in pixels
public record Cameras(@Nullable Zoom network, @Nullable TimeScale timeline, double lanes) {
  public static final Cameras UNSET = new Cameras(null, null, 0);

  public Cameras with(@Nullable Zoom next) {
    return new Cameras(next, timeline, lanes);
  }

  public Cameras with(@Nullable TimeScale next) {
    return new Cameras(network, next, lanes);
  }

  public Cameras scrolled(double next) {
    return new Cameras(network, timeline, next);
  }
}
