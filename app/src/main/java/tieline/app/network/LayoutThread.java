package tieline.app.network;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tieline.model.layout.Positions;
import tieline.model.layout.Simulation;

/// The one daemon thread that owns the [Simulation]. It steps while the simulation is warm,
/// publishes every snapshot, and sleeps at rest.
final class LayoutThread {
  private final BlockingQueue<Consumer<Simulation>> commands = new LinkedBlockingQueue<>();
  private volatile Positions positions;
  private final Runnable moved;
  private final Thread thread;
  private volatile boolean closed;

  /// @param start where the vertices are before the first step
  /// @param simulation made on the layout thread, since it takes long where there is much
  /// @param moved called from the layout thread after each new snapshot
  LayoutThread(Positions start, Supplier<Simulation> simulation, Runnable moved) {
    this.positions = start;
    this.moved = moved;
    this.thread = Thread.ofPlatform().daemon().name("layout").start(() -> run(simulation.get()));
  }

  /// The newest snapshot.
  Positions positions() {
    return positions;
  }

  /// Hands the simulation a command; it is carried out before the next step.
  void tell(Consumer<Simulation> command) {
    commands.add(command);
  }

  void close() {
    closed = true;
    thread.interrupt();
  }

  private void run(Simulation simulation) {
    try {
      while (!closed) {
        if (simulation.isSettled()) {
          commands.take().accept(simulation);
        }
        for (var c = commands.poll(); c != null; c = commands.poll()) {
          c.accept(simulation);
        }
        simulation.step();
        positions = simulation.positions();
        moved.run();
        // A warm simulation would otherwise outrun the screen.
        Thread.sleep(8);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
