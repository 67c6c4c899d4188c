package tieline.app.control;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A tooltip that is made when the pointer first comes by. Each tooltip is a window of its own with
/// a scene; a hundred of them made beforehand cost a tenth of a second when the program starts.
public final class Hint implements EventHandler<MouseEvent> {
  private final Node node;
  private final Supplier<String> text;
  private @Nullable Tooltip tip;

  private Hint(Node node, Supplier<String> text) {
    this.node = node;
    this.text = text;
  }

  /// Explains a node to those who point at it, and to those who hear it.
  public static <N extends Node> N on(N node, String text) {
    node.setAccessibleHelp(text);
    return on(node, () -> text);
  }

  /// Explains a node to those who point at it, in words that are asked for each time.
  public static <N extends Node> N on(N node, Supplier<String> text) {
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Hint(node, text));
    return node;
  }

  @Override
  public void handle(MouseEvent event) {
    var shown = tip;
    if (shown == null) {
      shown = new Tooltip();
      tip = shown;
      Tooltip.install(node, shown);
    }
    shown.setText(text.get());
  }
}
