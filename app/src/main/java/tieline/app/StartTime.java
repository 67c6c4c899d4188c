package tieline.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import tieline.app.draw.Screen;

/// Says how long the start took, for those who measure it: when the window was first on screen, and
/// when its pictures were. A pulse begins when the frame of the one before has been rendered, so
/// that each figure comes one pulse late and never early.
final class StartTime extends AnimationTimer {
  private final Parent window;
  private int pulses;

  StartTime(Parent window) {
    this.window = window;
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (pulses == 2) {
      System.err.println("window after " + elapsed() + " ms");
    }
    if (pulses >= 2 && Screen.in(window).allMatch(Screen::isUpToDate)) {
      System.err.println("pictures after " + elapsed() + " ms");
      stop();
    }
  }

  private static long elapsed() {
    var now = Instant.now();
    var start = ProcessHandle.current().info().startInstant().orElse(now);
    return Duration.between(start, now).toMillis();
  }
}
