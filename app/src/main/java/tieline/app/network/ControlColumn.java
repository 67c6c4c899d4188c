package tieline.app.network;

import java.util.concurrent.Executor;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import tieline.app.control.IconButton;
import tieline.app.draw.Box;
import tieline.app.state.Store;

/// The buttons over the network, one below the other, and beside them the line that counts what is
/// not shown. In a low pane they stand in two columns, to leave the legend its room.
final class ControlColumn extends HBox {
  private static final double GAP = 6;
  private static final double BUTTON = 28;

  /// Panes of less height have no room for one column below a long legend.
  private static final double LOW = 560;

  /// @param saveLayout keeps the places in the dataset
  /// @param background runs what takes long, off the FX thread
  /// @param fx runs on the FX thread
  ControlColumn(
      NetworkView view,
      Store store,
      StatusLine status,
      Runnable saveLayout,
      Executor background,
      Executor fx) {
    super(12);
    var buttons =
        new FlowPane(
            Orientation.VERTICAL,
            GAP,
            GAP,
            new IconButton(Feather.PLUS, "Zoom in (+)", () -> view.zoomBy(1.25)),
            new IconButton(Feather.MINUS, "Zoom out (−)", () -> view.zoomBy(0.8)),
            new IconButton(Feather.MAXIMIZE_2, "Show everything (Ctrl+0)", view::fit),
            new LayoutMenu(view, store, saveLayout),
            FilterButton.of(store, background, fx),
            new EncodingMenu(store));
    buttons.prefWrapLengthProperty().bind(view.heightProperty().map(this::wrapLength));
    buttons.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(buttons, status);
    setAlignment(Pos.BOTTOM_LEFT);
    getStyleClass().add("zoom-buttons");
    setPickOnBounds(false);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  /// How high the buttons stand in a pane of this height: in a low one in two columns.
  static double height(double pane) {
    return isLow(pane) ? 116 : 218;
  }

  private static boolean isLow(double pane) {
    return pane < LOW;
  }

  /// Where the buttons stand in a pane of this size.
  static Box box(Box pane) {
    double height = height(pane.height());
    double width = LegendPlan.MARGIN + (isLow(pane.height()) ? 2 : 1) * (BUTTON + GAP);
    return new Box(0, pane.height() - height, width, height);
  }

  private double wrapLength(Number height) {
    return height(height.doubleValue()) - LegendPlan.MARGIN;
  }
}
