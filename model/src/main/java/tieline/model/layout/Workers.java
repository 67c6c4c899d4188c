package tieline.model.layout;

import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/// A few threads that share loops among them. What they compute must not depend on where a loop is
/// cut, which is how a layout comes out the same with any number of them.
final class Workers implements AutoCloseable {
  /// Does the rounds `from … to - 1` of a loop.
  interface Slice {
    void run(int from, int to);
  }

  private final int threads;
  private final BooleanSupplier cancelled;
  private final ExecutorService pool;

  Workers(int threads, BooleanSupplier cancelled) {
    this.threads = threads;
    this.cancelled = cancelled;
    pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  /// One thread that is cancelled with these, for work inside a slice.
  Workers alone() {
    return new Workers(1, cancelled);
  }

  /// Throws a `CancellationException` if the work is no longer wanted.
  void checkpoint() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the layout was cancelled");
    }
  }

  /// Does all rounds `0 … rounds - 1` of a loop, and returns when they are done.
  ///
  /// @param grain how many rounds are worth a thread
  void share(int rounds, int grain, Slice loop) {
    checkpoint();
    int slices = Math.min(threads, rounds / grain);
    if (slices <= 1) {
      loop.run(0, rounds);
      return;
    }
    var others = new ArrayList<Future<?>>(slices - 1);
    for (int s = 1; s < slices; s++) {
      int from = (int) ((long) rounds * s / slices);
      int to = (int) ((long) rounds * (s + 1) / slices);
      others.add(pool.submit(() -> loop.run(from, to)));
    }
    loop.run(0, (int) ((long) rounds / slices));
    for (var other : others) {
      await(other);
    }
  }

  private static void await(Future<?> other) {
    try {
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the layout was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancellation) {
        throw cancellation;
      }
      throw new IllegalStateException("a thread of the layout failed", e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
