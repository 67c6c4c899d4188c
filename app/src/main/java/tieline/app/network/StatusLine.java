package tieline.app.network;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tieline.app.state.Store;

/// The line below the network: what is not shown, and the ways to it.
final class StatusLine extends HBox {
  private final Label text = new Label();
  private final LegendLink legend;

  /// @param legend seen where the picture does not say all of it
  StatusLine(Store store, LegendLink legend) {
    super(12);
    this.legend = legend;
    text.setId("network-status");
    text.getStyleClass().add("status");
    text.setMouseTransparent(true);
    text.setMinWidth(0);
    getChildren().addAll(text, new ShowAll(store), legend);
    setAlignment(Pos.BOTTOM_LEFT);
    setPickOnBounds(false);
    setMinWidth(0);
  }

  Label text() {
    return text;
  }

  /// @param explained whether the legend of the picture says all
  void explained(boolean explained) {
    legend.setVisible(!explained);
  }
}
