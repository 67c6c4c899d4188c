package tieline.app.network;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import tieline.model.layout.Positions;

/// Moves the picture from one layout to another in a short while. FX thread.
final class Glide extends AnimationTimer {
  /// In nanoseconds.
  private static final double LENGTH = 350e6;

  private final Positions from;
  private final Positions to;
  private final Consumer<Positions> moved;
  private final Runnable arrived;
  private long start;

  /// @param moved gets each layout on the way
  /// @param arrived called once at the end
  Glide(Positions from, Positions to, Consumer<Positions> moved, Runnable arrived) {
    this.from = from;
    this.to = to;
    this.moved = moved;
    this.arrived = arrived;
  }

  @Override
  public void handle(long now) {
    start = start == 0 ? now : start;
    double t = Math.min(1, (now - start) / LENGTH);
    if (t < 1) {
      moved.accept(Rearrangement.between(from, to, Rearrangement.EASE.applyAsDouble(t)));
    } else {
      stop();
      arrived.run();
    }
  }
}
