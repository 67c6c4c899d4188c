package tieline.app.reading;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows what commitments add up to: three figures, and why they differ. They are worked out away
/// from the FX thread, since the overlap of many commitments takes its time.
final class FiguresView extends VBox {

  /// @param background where the figures are worked out
  /// @param fx where they are shown
  FiguresView(Supplier<Figures> figures, Executor background, Executor fx) {
    getStyleClass().add("figures");
    background.execute(() -> {
      var ready = figures.get();
      fx.execute(() -> show(ready));
    });
  }

  private void show(Figures figures) {
    if (figures.isEmpty()) {
      return;
    }
    var row =
        new HBox(
            figure(figures.lower(), "overlap counted once"),
            figure(figures.gross(), "all added up"),
            figure(figures.upper(), "highest claims"));
    row.getStyleClass().add("figure-row");
    getChildren().add(row);
    if (!figures.reasons().isEmpty()) {
      var why = "Why three figures";
      getChildren()
          .add(
              new Fold(
                  why,
                  new Label(why),
                  () -> new Pages<>(figures.reasons(), 8, r -> Words.wrapped(r, "note"))));
    }
  }

  private static Node figure(String sum, String label) {
    var box = new VBox(Words.rigid(sum, "sum"), Words.wrapped(label, "aside"));
    box.getStyleClass().add("figure-box");
    box.setMinWidth(0);
    box.setPrefWidth(110);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }
}
