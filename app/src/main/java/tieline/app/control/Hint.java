package tieline.app.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the pointer first comes by. Each tooltip is a window of its own with
/// a scene; a hundred of them made beforehand cost a tenth of a second when the program starts.
public final class Hint implements EventHandler<MouseEvent> {
  private final Node node;
  private final String text;

  private Hint(Node node, String text) {
    this.node = node;
    this.text = text;
  }

  /// Explains a node to those who point at it, and to those who hear it.
  public static <N extends Node> N on(N node, String text) {
    node.setAccessibleHelp(text);
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Hint(node, text));
    return node;
  }

  @Override
  public void handle(MouseEvent event) {
    node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
    Tooltip.install(node, new Tooltip(text));
  }
}
