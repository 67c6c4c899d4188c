package tieline.app.state;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// Runs tasks on the FX thread, in order. However many tasks arrive between two turns of that
/// thread, they are one wake-up: this is the only place that calls `Platform.runLater`.
public final class FxThread implements Executor {
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean woken = new AtomicBoolean();

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    wake();
  }

  private void wake() {
    if (woken.compareAndSet(false, true)) {
      Platform.runLater(this::drain);
    }
  }

  private void drain() {
    woken.set(false);
    try {
      for (var task = tasks.poll(); task != null; task = tasks.poll()) {
        task.run();
      }
    } finally {
      // A task that fails must not hold up those behind it.
      if (!tasks.isEmpty()) {
        wake();
      }
    }
  }
}
