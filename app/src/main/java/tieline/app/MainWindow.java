package tieline.app;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tieline.app.header.HeaderBar;
import tieline.app.network.NetworkView;

/// The panes of the window: the header above, the network over the timeline at the left, and the
/// dossier at the right.
final class MainWindow extends BorderPane {
  private final SplitPane pictures;
  private final SplitPane columns;

  MainWindow(HeaderBar header, NetworkView network, Region timeline, Region reading) {
    getStyleClass().add("window");
    var stack = new StackPane(network, zoomButtons(network));
    stack.setMinHeight(60);
    pictures = new SplitPane(stack, timeline);
    pictures.setOrientation(Orientation.VERTICAL);
    pictures.setDividerPositions(0.68);
    columns = new SplitPane(pictures, reading);
    columns.setDividerPositions(0.725);
    SplitPane.setResizableWithParent(timeline, false);
    SplitPane.setResizableWithParent(reading, false);
    setTop(header);
    setCenter(columns);
  }

  /// Where the splitter between network and timeline stands, as a share of the height.
  double rows() {
    return pictures.getDividerPositions()[0];
  }

  /// Where the splitter before the dossier stands, as a share of the width.
  double columns() {
    return columns.getDividerPositions()[0];
  }

  void split(double rows, double column) {
    pictures.setDividerPositions(rows);
    columns.setDividerPositions(column);
  }

  private static Region zoomButtons(NetworkView network) {
    var in = button(Feather.PLUS, "Zoom in (+)", () -> network.zoomBy(1.25));
    var out = button(Feather.MINUS, "Zoom out (−)", () -> network.zoomBy(0.8));
    var fit = button(Feather.MAXIMIZE_2, "Show everything (Ctrl+0)", network::fit);
    var box = new VBox(6, in, out, fit);
    box.getStyleClass().add("zoom-buttons");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, javafx.geometry.Pos.BOTTOM_LEFT);
    return box;
  }

  private static Button button(Feather icon, String tip, Runnable action) {
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().add("square");
    button.setAccessibleText(tip);
    button.setTooltip(new Tooltip(tip));
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
