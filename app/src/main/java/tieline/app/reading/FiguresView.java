package tieline.app.reading;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Shows what commitments add up to: three figures, and why they differ. They are worked out away
/// from the FX thread, since the overlap of many commitments takes its time.
final class FiguresView extends VBox {

  private static final double GAP = 8;
  private static final double NARROWEST = 108;

  /// @param background where the figures are worked out
  /// @param fx where they are shown
  FiguresView(Supplier<Figures> figures, Executor background, Executor fx) {
    getStyleClass().add("figures");
    getChildren().add(Words.wrapped("Being added up …", "note"));
    background.execute(() -> {
      var ready = figures.get();
      fx.execute(() -> show(ready));
    });
  }

  private void show(Figures figures) {
    getChildren().clear();
    if (figures.isEmpty()) {
      return;
    }
    var row = new FlowPane(GAP, GAP);
    row.getChildren()
        .addAll(
            figure(row, figures.lower(), "overlap counted once"),
            figure(row, figures.gross(), "all" + figures.currency() + " added up"),
            figure(row, figures.upper(), "highest claims"));
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

  /// A third of the row, or more where the pane is too narrow for three.
  private static Node figure(FlowPane row, String sum, String label) {
    var box = new VBox(Words.rigid(sum, "sum"), Words.wrapped(label, "aside"));
    box.getStyleClass().add("figure-box");
    box.setMinWidth(NARROWEST);
    box.prefWidthProperty().bind(row.widthProperty().subtract(2 * GAP + 1).divide(3));
    return box;
  }
}
