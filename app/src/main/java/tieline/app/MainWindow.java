package tieline.app;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import tieline.app.header.HeaderBar;

/// The panes of the window: the header above, the network over the timeline at the left, and the
/// dossier at the right.
final class MainWindow extends BorderPane {
  private final SplitPane pictures;
  private final SplitPane columns;
  private final List<Region> panes;

  MainWindow(HeaderBar header, Region network, Region timeline, Region reading) {
    getStyleClass().add("window");
    panes = List.of(header, network, timeline, reading);
    pictures = new SplitPane(network, timeline);
    pictures.setOrientation(Orientation.VERTICAL);
    pictures.setDividerPositions(0.68);
    columns = new SplitPane(pictures, reading);
    columns.setDividerPositions(0.725);
    SplitPane.setResizableWithParent(timeline, false);
    SplitPane.setResizableWithParent(reading, false);
    setTop(header);
    setCenter(columns);
  }

  /// The panes in reading order.
  List<Region> panes() {
    return panes;
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
}
