package tieline.app;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/// Hands web addresses to the user's own browser. Tieline itself never opens the network.
final class Browser {
  private Browser() {}

  /// Opens a page; off the FX thread. Where there is no browser to ask, says so.
  static void browse(URI page) {
    try {
      if (Desktop.isDesktopSupported()) {
        Desktop.getDesktop().browse(page);
        return;
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Told below: there is nothing else to try.
    }
    System.err.println("There is no browser to open " + page);
  }
}
