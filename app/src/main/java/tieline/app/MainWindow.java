package tieline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tieline.app.header.HeaderBar;

/// The panes of the window: the header above, the network over the timeline at the left, and the
/// dossier at the right; beside the network, where it is asked for, the table.
final class MainWindow extends BorderPane {
  private final SplitPane network;
  private final SplitPane pictures;
  private final SplitPane columns;
  private final List<Region> panes;
  private final Supplier<Region> makeTable;
  private @Nullable Region table;
  private double tableAt;

  /// @param makeTable makes the table when it is first asked for: a start must not wait for it
  /// @param tableOpen whether the table is shown
  MainWindow(
      HeaderBar header,
      Region network,
      Region timeline,
      Region reading,
      Supplier<Region> makeTable,
      BooleanProperty tableOpen) {
    getStyleClass().add("window");
    // A small window shows less of what stands at the right, rather than of both sides.
    setMinSize(0, 0);
    this.makeTable = makeTable;
    panes = new ArrayList<>(List.of(header, network, timeline, reading));
    this.network = new SplitPane(network);
    pictures = new SplitPane(this.network, timeline);
    pictures.setOrientation(Orientation.VERTICAL);
    pictures.setDividerPositions(0.68);
    columns = new SplitPane(pictures, reading);
    columns.setDividerPositions(0.725);
    SplitPane.setResizableWithParent(timeline, false);
    SplitPane.setResizableWithParent(reading, false);
    setTop(header);
    setCenter(columns);
    tableOpen.addListener((property, before, isOpen) -> showTable(isOpen));
  }

  private void showTable(boolean isOpen) {
    var pane = table == null ? makeTable.get() : table;
    if (isOpen) {
      table = pane;
      network.getItems().add(pane);
      network.setDividerPositions(tableAt);
      panes.add(2, pane);
    } else {
      tableAt = table();
      network.getItems().remove(pane);
      panes.remove(pane);
    }
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

  /// Where the splitter between network and table stands, or stood last, as a share of the width.
  double table() {
    return network.getItems().size() > 1 ? network.getDividerPositions()[0] : tableAt;
  }

  void split(double rows, double column, double beforeTable) {
    pictures.setDividerPositions(rows);
    tableAt = beforeTable;
    columns.setDividerPositions(column);
  }
}
