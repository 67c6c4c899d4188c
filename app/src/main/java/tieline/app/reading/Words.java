package tieline.app.reading;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tieline.app.control.Hint;
import tieline.app.draw.OneLine;

/// Labels and chips of the pane.
final class Words {
  private static final int CHIPS = 5;

  private Words() {}

  /// Text that wraps, and is as tall as its lines.
  static Region wrapped(String text, String... classes) {
    if (Bidirectional.isNeededFor(text)) {
      return Bidirectional.of(text, classes);
    }
    var label = new Label(OneLine.of(text));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(classes);
    return label;
  }

  /// A value that wraps, with the sign of dispute behind it.
  static Region value(String text, boolean disputed, String... classes) {
    Pane words =
        Bidirectional.isNeededFor(text)
            ? Bidirectional.of(text, classes)
            : new TextFlow(text(text, classes));
    if (disputed) {
      words.getChildren().add(text("  ≠", "unequal"));
    }
    return words;
  }

  /// Words to stand among others in a `TextFlow`; from left to right only.
  static Text text(String text, String... classes) {
    var words = new Text(OneLine.of(text));
    words.getStyleClass().addAll(classes);
    return words;
  }

  /// A name that leads somewhere, to stand among others unless it runs from right to left.
  static Node link(String text, Runnable act, String... classes) {
    Node link =
        Bidirectional.isNeededFor(text) ? Bidirectional.of(text, classes) : text(text, classes);
    link.getStyleClass().add("name-link");
    link.setFocusTraversable(true);
    link.setAccessibleRole(AccessibleRole.HYPERLINK);
    link.setAccessibleText(text);
    Pressable.onPress(link, act);
    return link;
  }

  /// A label that keeps its whole width.
  static Label rigid(String text, String... classes) {
    var label = new Label(OneLine.of(text));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(classes);
    return label;
  }

  static Label chip(Chip chip, String... classes) {
    var label = rigid(chip.id(), classes);
    label.getStyleClass().add("source-chip");
    label.setAccessibleText(chip.label());
    Hint.on(label, chip.label());
    return label;
  }

  /// Some chips in a line; of many, the first ones and how many more.
  static HBox chips(List<Chip> sources, String... classes) {
    var box = new HBox();
    box.getStyleClass().add("source-chips");
    box.setAlignment(Pos.TOP_RIGHT);
    box.setMinWidth(Region.USE_PREF_SIZE);
    int shown = sources.size() > CHIPS ? CHIPS - 1 : sources.size();
    sources.stream().limit(shown).map(s -> chip(s, classes)).forEach(box.getChildren()::add);
    if (sources.size() > shown) {
      box.getChildren().add(rigid("+" + (sources.size() - shown), "aside"));
    }
    return box;
  }

  /// A column that takes the room that its neighbours leave.
  static VBox growing(String styleClass) {
    var box = new VBox();
    box.getStyleClass().add(styleClass);
    // Nothing is ever squeezed in a pane that scrolls; to ask each column for its least height
    // would measure its text once more.
    box.setMinSize(0, 0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }
}
