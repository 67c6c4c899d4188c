package tieline.app.reading;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import tieline.app.draw.OneLine;

/// Wraps text that runs from right to left, or both ways, word by word.
///
/// JavaFX 26.0.2 fails with an exception when it breaks such text into lines itself. Here each word
/// is a label of one line. A run against the direction of the paragraph stays whole, so that its
/// words keep their order.
final class Bidirectional extends FlowPane {
  private static final double SPACE = 4;

  private Bidirectional(Bidi bidi, String text, String... classes) {
    super(SPACE, 0);
    setMinWidth(0);
    setNodeOrientation(
        bidi.baseIsLeftToRight() ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
    for (var piece : pieces(bidi, text)) {
      var label = new Label(piece);
      label.getStyleClass().addAll(classes);
      label.maxWidthProperty().bind(widthProperty());
      getChildren().add(label);
    }
  }

  static Bidirectional of(String text, String... classes) {
    var line = OneLine.of(text);
    return new Bidirectional(new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT), line, classes);
  }

  /// Whether any of it runs from right to left.
  static boolean isNeededFor(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static List<String> pieces(Bidi bidi, String text) {
    var pieces = new ArrayList<String>();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      var run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)).strip();
      if (bidi.getRunLevel(i) == bidi.getBaseLevel()) {
        pieces.addAll(List.of(run.split("\\s+")));
      } else {
        pieces.add(run);
      }
    }
    pieces.removeIf(String::isEmpty);
    return pieces;
  }
}
