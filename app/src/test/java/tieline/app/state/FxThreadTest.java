package tieline.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxThreadTest {
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

  @Test
  void aTaskThatFailsDoesNotHoldUpThoseBehindIt(FxRobot robot) throws InterruptedException {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    try {
      var fx = new FxThread();
      var done = new CountDownLatch(1);
      robot.interact(() -> {
        fx.execute(() -> {
          throw new IllegalStateException("planted");
        });
        fx.execute(done::countDown);
      });
      assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(faults).singleElement().satisfies(f -> assertThat(f).hasMessage("planted"));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
