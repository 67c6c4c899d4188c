package tieline.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tieline.model.dataset.Problem;

/// A card over the window that lists what keeps a file from opening. What was open stays open.
final class ProblemList extends StackPane {
  private final Label heading = new Label();
  private final ListView<Problem> list = new ListView<>();

  ProblemList() {
    setId("problems");
    getStyleClass().add("problems");
    heading.getStyleClass().add("problems-heading");
    heading.setWrapText(true);
    var close = new Button("Close");
    close.setOnAction(event -> hide());
    var copy = new Button("Copy all");
    copy.setOnAction(event -> copy());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    VBox.setVgrow(list, Priority.ALWAYS);
    var card = new VBox(12, heading, list, new HBox(8, gap, copy, close));
    card.getStyleClass().add("problems-card");
    card.setMaxSize(820, 460);
    setAlignment(card, Pos.CENTER);
    getChildren().add(card);
    // A list keeps Esc for itself, so this has to be asked before it.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
          }
        });
    hide();
  }

  void show(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    heading.setText(
        "This file does not open: "
            + errors
            + (errors == 1 ? " problem" : " problems")
            + ". What you had open stays open.");
    list.getItems().setAll(problems);
    setVisible(true);
    setManaged(true);
    list.requestFocus();
  }

  void hide() {
    setVisible(false);
    setManaged(false);
  }

  private void copy() {
    var content = new ClipboardContent();
    var lines = list.getItems().stream().map(Problem::toString).toList();
    content.putString(String.join("\n", lines));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
