package tieline.app;

import javafx.geometry.Pos;
import javafx.stage.Stage;
import org.controlsfx.control.Notifications;

/// A short message at the lower left of a window, which goes by itself.
final class Notice {
  private Notice() {}

  /// Shows a message. FX thread.
  static void show(Stage stage, String title, String text) {
    Notifications.create().owner(stage).position(Pos.BOTTOM_LEFT).title(title).text(text).show();
  }
}
