package tieline.app.network;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tieline.app.control.Hand;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;
import tieline.app.state.Attention;
import tieline.app.state.Cameras;
import tieline.app.state.History;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.dataset.Spot;

/// The network of [NetworkPictures] in its real pane, and a hand on it. The layout has a thread of
/// its own; all else happens at once.
final class OpenNetwork {
  static final double WIDTH = NetworkPictures.WIDTH;
  static final double HEIGHT = NetworkPictures.HEIGHT;

  final View opened = NetworkPictures.view();
  final Store store = new Store(ViewState.opening(opened, Theme.LIGHT));
  final History history = new History(store);
  final NetworkView view;
  final Hand hand;

  /// Another pane, which takes the keyboard.
  final Pane elsewhere = new Pane();

  /// How many figures were copied, and how often the places were saved.
  final AtomicInteger figures = new AtomicInteger();

  final AtomicInteger saved = new AtomicInteger();

  /// Shows it with everything at its place on the screen. FX thread.
  OpenNetwork(Stage stage) throws IOException {
    var actions = new NetworkView.Actions(figures::incrementAndGet, saved::incrementAndGet);
    view =
        new NetworkView(
            store, Sample.TYPE, Runnable::run, OpenNetwork::onFx, Runnable::run, actions);
    view.setPrefSize(WIDTH, HEIGHT);
    hand = new Hand(view);
    stage.setScene(new Scene(new VBox(view, elsewhere), WIDTH, HEIGHT + 40));
    store.update(s -> s.with(Cameras.UNSET.with(Zoom.IDENTITY)));
    view.open(opened.network(), NetworkPictures.positions(opened));
    elsewhere.setFocusTraversable(true);
    stage.show();
    view.requestFocus();
  }

  /// Runs a task on the FX thread, at once where that is this one.
  static void onFx(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  Marks marks() {
    return Objects.requireNonNull(view.marks());
  }

  VertexMark vertex(String id) {
    return marks().vertices().stream()
        .filter(v -> v.vertex().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no vertex " + id));
  }

  TieMark tie(String commitment) {
    return marks().ties().stream()
        .filter(t -> t.tie().commitment().id().equals(commitment))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no tie of " + commitment));
  }

  void clickOn(String vertex) {
    hand.click(vertex(vertex).x(), vertex(vertex).y());
  }

  void shiftClickOn(String vertex) {
    hand.shift().click(vertex(vertex).x(), vertex(vertex).y());
  }

  void drag(String vertex, double dx, double dy) {
    var at = vertex(vertex);
    hand.drag(at.x(), at.y(), at.x() + dx, at.y() + dy);
  }

  /// Where a vertex is now, in the network's coordinates.
  Spot place(String vertex) {
    return Objects.requireNonNull(view.places().get(vertex));
  }

  Zoom zoom() {
    return Objects.requireNonNull(store.state().cameras().network());
  }

  Attention attention() {
    return store.state().attention();
  }

  /// Where a vertex is pinned; null where it is not.
  @Nullable Spot pin(String vertex) {
    return store.state().arrangement().pins().get(vertex);
  }
}
