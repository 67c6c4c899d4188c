package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tieline.app.draw.Theme;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.layout.Positions;

/// How much of a large network is drawn while it moves, and at rest.
@ExtendWith(ApplicationExtension.class)
class DetailTest {
  private static final int TIES = 3_000;

  private final View large = Sample.star(TIES);
  private final Store store = new Store(ViewState.opening(large, Theme.LIGHT));
  private NetworkView view;

  @Start
  void start(Stage stage) {
    var actions = new NetworkView.Actions(() -> {}, () -> {});
    view =
        new NetworkView(
            store, Sample.TYPE, Runnable::run, OpenNetwork::onFx, Runnable::run, actions);
    stage.setScene(new Scene(view, 1000, 640));
    stage.show();
    double[] x = new double[TIES + 1];
    double[] y = new double[TIES + 1];
    Arrays.setAll(x, i -> 300 * Math.cos(i));
    Arrays.setAll(y, i -> 300 * Math.sin(i));
    view.open(large.network(), Positions.of(x, y));
  }

  private int drawn() {
    return Objects.requireNonNull(view.marks()).ties().size();
  }

  @Test
  void whileItMovesTheLargestMarksAreDrawnAndAtRestAllOfThem(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> drawn() == TIES);
    robot.interact(() -> {
      view.zoomBy(0.9);
      assertThat(drawn()).isBetween(500, TIES - 1);
    });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> drawn() == TIES);
  }
}
