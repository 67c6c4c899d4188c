package tieline.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Watches over the FX thread for as long as it is attached, and tells what held it.
///
/// A task is posted to the thread again and again, a millisecond after it has run; what the thread
/// does from one of them to the next is a turn, and so long does the window not answer. What counts
/// is the processor time that the thread takes in a turn: on a busy machine a turn may last longer
/// through no fault of the program. While a turn lasts, the stack of the thread is sampled.
final class Watchdog implements AutoCloseable {
  /// How long a turn lasts before it is looked into, and until it is again, in milliseconds.
  private static final long LOOK = 10;

  private static final int MOST_SAMPLES = 4;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Thread watched;
  private final Thread watcher =
      Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
  private final Semaphore answers = new Semaphore(0);
  private final List<Turn> turns = new ArrayList<>();
  private volatile boolean attached = true;
  private volatile long taken;

  /// @param processor time of the processor, in milliseconds
  /// @param wall time of the clock, in milliseconds
  /// @param held where the thread was, as often as it was looked at
  private record Turn(double processor, double wall, List<String> held) {
    @Override
    public String toString() {
      var most =
          held.stream().collect(Collectors.groupingBy(at -> at, Collectors.counting())).entrySet();
      return most.stream()
          .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
          .limit(MOST_SAMPLES)
          .map(at -> "  %d of %d times at%n%s".formatted(at.getValue(), held.size(), at.getKey()))
          .collect(
              Collectors.joining(
                  "", "%.0f ms of processor time in %.0f ms%n".formatted(processor, wall), ""));
    }
  }

  private Watchdog(Thread watched) {
    this.watched = watched;
  }

  /// Watches from now on. Off the FX thread.
  static Watchdog attach() {
    var fx = new CompletableFuture<Thread>();
    Platform.runLater(() -> fx.complete(Thread.currentThread()));
    var watchdog = new Watchdog(fx.join());
    watchdog.watcher.start();
    return watchdog;
  }

  private void watch() {
    long before = ask(new ArrayList<>());
    while (attached) {
      var held = new ArrayList<String>();
      long start = System.nanoTime();
      long now = ask(held);
      turns.add(new Turn((now - before) / 1e6, (System.nanoTime() - start) / 1e6, held));
      before = now;
    }
  }

  /// Waits for the end of the turn, and answers how much processor time the thread has had so far.
  private long ask(List<String> held) {
    try {
      Thread.sleep(1);
      Platform.runLater(() -> {
        taken = CLOCK.getCurrentThreadCpuTime();
        answers.release();
      });
      while (!answers.tryAcquire(LOOK, TimeUnit.MILLISECONDS)) {
        held.add(whereItIs());
      }
    } catch (InterruptedException e) {
      attached = false;
    }
    return taken;
  }

  /// The innermost frames, and those of the program.
  private String whereItIs() {
    var frames = watched.getStackTrace();
    return Arrays.stream(frames)
        .filter(frame ->
            frame.getClassName().startsWith("tieline.") || Arrays.asList(frames).indexOf(frame) < 4)
        .map(frame -> "    " + frame + "\n")
        .collect(Collectors.joining());
  }

  /// Ends watching.
  ///
  /// @param most in milliseconds
  /// @return the turns that took more processor time, each with what held it
  List<String> turnsOver(double most) {
    close();
    return turns.stream().filter(turn -> turn.processor > most).map(Turn::toString).toList();
  }

  @Override
  public void close() {
    attached = false;
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
