package tieline.app.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// Explains what the pointer is over within a picture, where each mark has words of its own.
public final class PointerTip {
  private final Node picture;
  private final Tooltip tip = new Tooltip();

  public PointerTip(Node picture) {
    this.picture = picture;
  }

  /// Shows a text at the pointer after a while; none if it is empty.
  public void explain(String text) {
    if (!text.equals(tip.getText())) {
      tip.hide();
      tip.setText(text);
      Tooltip.uninstall(picture, tip);
      if (!text.isEmpty()) {
        Tooltip.install(picture, tip);
      }
    }
  }
}
