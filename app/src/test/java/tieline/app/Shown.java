package tieline.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import tieline.app.draw.Screen;

/// What is shown of a scene.
final class Shown {
  private Shown() {}

  /// The visible nodes in a visible node, itself first.
  static Stream<Node> nodes(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    var inside = node instanceof Parent p ? p.getChildrenUnmodifiable() : List.<Node>of();
    return Stream.concat(Stream.of(node), inside.stream().flatMap(Shown::nodes));
  }

  /// Whether all pictures show what they were asked to.
  static boolean isPainted(Node root) {
    return nodes(root)
        .filter(Screen.class::isInstance)
        .map(Screen.class::cast)
        .allMatch(Screen::isUpToDate);
  }

  /// What a node says by itself; empty for nothing.
  static String text(Node node) {
    return switch (node) {
      case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
      case Text text -> text.getText();
      default -> "";
    };
  }
}
