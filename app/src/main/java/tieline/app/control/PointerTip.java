package tieline.app.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// Explains what the pointer is over within a picture, where each mark has words of its own.
public final class PointerTip {
  /// In pixels; a longer text is broken into lines.
  private static final double WIDEST = 460;

  private final Node picture;
  private final Tooltip tip = new Tooltip();

  public PointerTip(Node picture) {
    this.picture = picture;
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
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
