package tieline.app;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import tieline.app.state.FxThread;

/// Who works where.
///
/// @param fx the FX thread
/// @param painting one daemon thread that paints
/// @param loading virtual threads that read, derive, lay out and write
record Threads(Executor fx, Executor painting, Executor loading) {

  static Threads start() {
    return new Threads(
        new FxThread(),
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("paint").factory()),
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("load").factory()));
  }
}
