package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;

/// Somebody who does anything at all to the network, for a long while.
@ExtendWith(ApplicationExtension.class)
class WanderTest {
  private static final int ACTIONS = 20_000;
  private static final int WARM_UP = 4_000;

  /// So many actions between two turns of the window's thread, in which it may draw.
  private static final int BATCH = 50;

  private static final long MOST_GROWTH = 20L << 20;

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.ENTER,
          KeyCode.P,
          KeyCode.H,
          KeyCode.F,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.ESCAPE,
          KeyCode.ESCAPE);

  private static final List<KeyCode> SHORTCUTS =
      List.of(KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.DIGIT9, KeyCode.Z, KeyCode.Y);

  private static final List<KeyCode> MODIFIERS =
      List.of(KeyCode.SHIFT, KeyCode.ALT, KeyCode.CONTROL);

  private final Random random = new Random(20_000);
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private @Nullable Workbench workbench;
  private @Nullable Robot hand;
  private @Nullable Stage stage;
  private int done;

  @Start
  void start(Stage shown) {
    HeadlessInput.mend();
    TielineApp.loadFonts();
    var settled = Objects.requireNonNull(Settled.load(null).settled());
    var settings = new Settings(1100, 800, Theme.LIGHT, 0.64, 0.72);
    workbench = new Workbench(shown, Threads.start(), new SkiaType(), settled, settings);
    shown.setX(0);
    shown.setY(0);
    shown.show();
    stage = shown;
    hand = new Robot();
  }

  private Robot hand() {
    return Objects.requireNonNull(hand);
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }

  private Workbench workbench() {
    return Objects.requireNonNull(workbench);
  }

  @Test
  void nothingThatIsDoneToTheNetworkThrowsOrPilesUp(FxRobot robot) {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    try {
      long used = wander(robot, WARM_UP);
      long usedAtLast = wander(robot, ACTIONS);
      assertThat(faults).isEmpty();
      assertThat(usedAtLast - used).as("bytes more").isLessThan(MOST_GROWTH);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  /// Acts until so many actions are done; answers how much of the heap is in use then.
  private long wander(FxRobot robot, int until) {
    while (done < until) {
      robot.interact(() -> {
        for (int end = done + BATCH; done < end; ) {
          act();
        }
      });
    }
    robot.interact(this::comeToRest);
    WaitForAsyncUtils.waitForFxEvents();
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /// The state that a measurement is comparable in.
  private void comeToRest() {
    workbench()
        .store()
        .update(s ->
            s.with(s.arrangement().showingAll())
                .attending(a -> a.cleared().focusing(null).hovering(null)));
  }

  private void act() {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> move();
      case 4, 5 -> click(MouseButton.PRIMARY, 1 + random.nextInt(2));
      case 6 -> click(MouseButton.SECONDARY, 1);
      case 7, 8, 9 -> drag();
      case 10, 11 -> holding(MODIFIERS.get(random.nextInt(3)), this::drag);
      case 12, 13, 14 -> wheel();
      case 15, 16, 17 -> type(KEYS.get(random.nextInt(KEYS.size())));
      case 18 ->
          holding(KeyCode.CONTROL, () -> type(SHORTCUTS.get(random.nextInt(SHORTCUTS.size()))));
      default -> changeTheLook();
    }
  }

  /// Somewhere on the network, or a little beyond it.
  private void move() {
    var pane = stage().getScene().getRoot().lookup("#network");
    var bounds = pane.localToScreen(pane.getBoundsInLocal());
    hand()
        .mouseMove(
            bounds.getMinX() + bounds.getWidth() * random.nextDouble(),
            bounds.getMinY() + bounds.getHeight() * random.nextDouble());
    done++;
  }

  private void click(MouseButton button, int times) {
    for (int i = 0; i < times; i++) {
      hand().mousePress(button);
      hand().mouseRelease(button);
      done += 2;
    }
  }

  private void drag() {
    hand().mousePress(MouseButton.PRIMARY);
    for (int i = random.nextInt(4); i >= 0; i--) {
      move();
    }
    hand().mouseRelease(MouseButton.PRIMARY);
    done += 2;
  }

  private void wheel() {
    hand().mouseWheel(random.nextInt(-3, 4));
    done++;
  }

  private void type(KeyCode key) {
    hand().keyPress(key);
    hand().keyRelease(key);
    done += 2;
  }

  private void holding(KeyCode modifier, Runnable action) {
    hand().keyPress(modifier);
    action.run();
    hand().keyRelease(modifier);
    done += 2;
  }

  private void changeTheLook() {
    if (random.nextInt(4) == 0) {
      workbench().store().update(s -> s.with(s.theme().other()));
    } else if (stage().getScene().lookup("#source-" + "ABCDE".charAt(random.nextInt(5)))
        instanceof ToggleButton source) {
      source.fire();
    }
    done++;
  }
}
