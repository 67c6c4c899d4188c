package tieline.app.reading;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A heading that opens what lies under it. The content is built when it is first opened.
final class Fold extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Supplier<? extends Node> content;
  private final Pressable head;
  private final String spoken;

  /// A closed one.
  ///
  /// @param spoken what the heading says, for those who hear it
  Fold(String spoken, Node heading, Supplier<? extends Node> content) {
    this.content = content;
    this.spoken = spoken;
    var column = Words.growing("fold-heading");
    column.getChildren().add(heading);
    var line = new HBox(column, Words.rigid("›", "arrow"));
    line.getStyleClass().add("fold-line");
    head = new Pressable(spoken + ", closed", this::toggle, line).styled("fold-head");
    getStyleClass().add("fold");
    getChildren().add(head);
  }

  /// The same, open.
  Fold opened() {
    if (!isOpen()) {
      toggle();
    }
    return this;
  }

  private boolean isOpen() {
    return getChildren().size() > 1;
  }

  private void toggle() {
    if (isOpen()) {
      getChildren().remove(1);
    } else {
      var body = new VBox(content.get());
      body.getStyleClass().add("fold-body");
      getChildren().add(body);
    }
    head.setAccessibleText(spoken + (isOpen() ? ", open" : ", closed"));
    pseudoClassStateChanged(OPEN, isOpen());
  }
}
