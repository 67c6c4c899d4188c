package tieline.app.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows one value with its sources; pressed, it picks a claim behind it.
final class LineView {
  private LineView() {}

  /// @param said what the value answers, for those who hear it
  /// @param act what pressing does
  static Region of(String said, Line line, String style, Lights lights, Runnable act) {
    var text = Words.growing("line-text");
    var colour = line.disputed() && !line.shown() ? "disputed" : "value";
    text.getChildren().add(Words.value(line.text(), line.disputed(), style, colour));
    var beside = beside(line);
    if (!beside.isEmpty()) {
      text.getChildren().add(Words.wrapped(String.join(" · ", beside), "aside"));
    }
    var row = new HBox(text, Words.chips(line.sources(), "quiet"));
    row.getStyleClass().add("line-row");
    var node = new Pressable(spoken(said, line), act, row).styled("line");
    return lights.light(node, line.claims());
  }

  private static List<String> beside(Line line) {
    var beside = new ArrayList<String>();
    if (line.modality() != null) {
      beside.add(line.modality());
    }
    if (line.aside() != null) {
      beside.add(line.aside());
    }
    return beside;
  }

  private static String spoken(String said, Line line) {
    var sources = String.join(", ", line.sources().stream().map(Chip::label).toList());
    return said
        + ": "
        + line.text()
        + (line.disputed() ? ", disputed" : "")
        + String.join("", beside(line).stream().map(b -> ", " + b).toList())
        + ". According to "
        + sources;
  }

  /// Several values under a label.
  static Node row(Node label, List<? extends Node> lines) {
    var column = Words.growing("lines");
    column.getChildren().addAll(lines);
    var row = new HBox(label, column);
    row.getStyleClass().add("row");
    return row;
  }
}
