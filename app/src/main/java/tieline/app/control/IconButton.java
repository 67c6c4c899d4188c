package tieline.app.control;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small square button over a picture: an icon, with a hint that says what it does.
public final class IconButton extends Button {

  /// @param hint is spoken too
  /// @param classes style classes besides `square`
  public IconButton(Feather icon, String hint, Runnable action, String... classes) {
    super("", new FontIcon(icon));
    getStyleClass().add("square");
    getStyleClass().addAll(classes);
    setAccessibleText(hint);
    setFocusTraversable(false);
    setOnAction(event -> action.run());
    Hint.on(this, hint);
  }
}
