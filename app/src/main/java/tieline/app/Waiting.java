package tieline.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tieline.app.command.Refusal;

/// Waits for what other threads do.
final class Waiting {
  private Waiting() {}

  /// Returns when it is done, or throws why it is not.
  static void until(CompletableFuture<?> done) {
    try {
      done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Refusal refusal ? refusal : e;
    }
  }
}
