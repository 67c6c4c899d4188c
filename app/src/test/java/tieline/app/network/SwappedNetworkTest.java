package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tieline.app.control.Hand;
import tieline.app.draw.Theme;
import tieline.app.state.FxThread;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.dataset.Spot;
import tieline.model.layout.Positions;

/// One network takes the place of another while the layout moves and the pointer drags.
@ExtendWith(ApplicationExtension.class)
class SwappedNetworkTest {
  private final List<View> views =
      List.of(Sample.shipped(), Sample.pair(3), new Sample().view(), Sample.pair(40));
  private final Store store = new Store(ViewState.opening(views.getFirst(), Theme.LIGHT));
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private NetworkView view;

  @Start
  void start(Stage stage) {
    var painting = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    var actions = new NetworkView.Actions(() -> {}, () -> {});
    view = new NetworkView(store, Sample.TYPE, painting, new FxThread(), Runnable::run, actions);
    stage.setScene(new Scene(view, 900, 600));
    stage.show();
  }

  private void open(View next) {
    store.update(s -> ViewState.opening(next, s.theme()));
    view.open(next.network(), scattered(next.network().vertices().size()));
  }

  /// Far from settled, so that the layout moves at once.
  private static Positions scattered(int count) {
    double[] x = new double[count];
    double[] y = new double[count];
    for (int i = 0; i < count; i++) {
      x[i] = i * 97 % 500;
      y[i] = i * 61 % 400;
    }
    return Positions.of(x, y);
  }

  @Test
  void nothingOfTheOldNetworkDisturbsTheNew(FxRobot robot) {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    var hand = new Hand(view);
    try {
      for (int i = 0; i < 40; i++) {
        var next = views.get(i % views.size());
        robot.interact(() -> open(next));
        hand.press(450, 300);
        hand.pull(470, 310);
        WaitForAsyncUtils.waitForFxEvents(2);
        var marks = view.marks();
        if (marks != null) {
          assertThat(Sample.numbers(marks)).allMatch(Double::isFinite);
          marks.vertices().stream().limit(1).forEach(v -> hand.drag(v.x(), v.y(), 30, 30));
        }
      }
      robot.interact(() -> open(views.getFirst()));
      WaitForAsyncUtils.waitForFxEvents();
      hand.release(500, 300);
      assertThat(faults).isEmpty();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void aDragThatOutlivesItsNetworkPinsNothingInTheNext(FxRobot robot) {
    robot.interact(() -> open(views.get(1)));
    robot.interact(() -> view.fit());
    var hand = new Hand(view);
    for (int i = 0; i < 100 && view.marks() == null; i++) {
      WaitForAsyncUtils.waitForFxEvents(2);
    }
    var vertex = Objects.requireNonNull(view.marks()).vertices().getFirst();
    hand.press(vertex.x(), vertex.y());
    hand.pull(vertex.x() + 40, vertex.y());
    robot.interact(() -> open(views.getFirst()));
    hand.release(vertex.x() + 40, vertex.y());
    assertThat(store.state().arrangement().pins()).isEmpty();
  }

  @Test
  void aLayoutThatIsStillGlidingEndsWithItsNetwork(FxRobot robot) {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    try {
      robot.interact(() -> open(views.getFirst()));
      robot.interact(() -> view.liveLayout().spread(3));
      robot.interact(() -> open(views.get(1)));
      robot.sleep(600);
      var count = views.get(1).network().vertices().size();
      assertThat(Objects.requireNonNull(view.positions()).count()).isEqualTo(count);
      assertThat(faults).isEmpty();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  /// Two parties whose places in the list differ from those they have in a smaller network.
  private static View pairAtTheEnd() {
    var sample = new Sample();
    for (int i = 0; i < 50; i++) {
      sample.party("other" + i, "Other " + i);
    }
    return sample.party("a", "A").party("b", "B").contract("c", "a", "b", null).view();
  }

  @Test
  void whatIsLetGoOfWithItsNetworkIsSoughtInThatNetwork(FxRobot robot) {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    try {
      robot.interact(() -> open(Sample.pair(1)));
      robot.interact(() -> view.liveLayout().pinAll());
      robot.interact(() -> store.update(s -> ViewState.opening(pairAtTheEnd(), s.theme())));
      robot.sleep(500);
      assertThat(faults).isEmpty();
      robot.interact(() -> view.liveLayout().drag(Map.of("b", new Spot(7, 9))));
      robot.sleep(500);
      var positions = Objects.requireNonNull(view.positions());
      assertThat(positions.x(1)).isEqualTo(7);
      assertThat(positions.y(1)).isEqualTo(9);
      assertThat(faults).isEmpty();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
