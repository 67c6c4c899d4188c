package tieline.app;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Has tasks run elsewhere, and knows whether any of them is still to end.
final class Workload implements Executor {
  private final Executor elsewhere;
  private final AtomicInteger tasks = new AtomicInteger();

  Workload(Executor elsewhere) {
    this.elsewhere = elsewhere;
  }

  @Override
  public void execute(Runnable task) {
    tasks.incrementAndGet();
    elsewhere.execute(() -> {
      try {
        task.run();
      } finally {
        tasks.decrementAndGet();
      }
    });
  }

  boolean isDone() {
    return tasks.get() == 0;
  }
}
