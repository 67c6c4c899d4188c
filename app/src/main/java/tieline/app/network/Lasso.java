package tieline.app.network;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;

/// Shows the outline that a selection is drawn with: a box, or a line drawn freely.
final class Lasso extends Pane {
  private final Polygon line = new Polygon();
  private final Rectangle box = new Rectangle();

  Lasso() {
    line.getStyleClass().add("lasso");
    box.getStyleClass().add("lasso");
    getChildren().addAll(line, box);
    setMouseTransparent(true);
    setMinSize(0, 0);
    hide();
  }

  void hide() {
    line.setVisible(false);
    box.setVisible(false);
    line.getPoints().clear();
  }

  /// Lengthens the line to a point.
  void draw(double x, double y) {
    line.setVisible(true);
    line.getPoints().addAll(x, y);
  }

  /// Draws a box between two points.
  void span(double x1, double y1, double x2, double y2) {
    box.setVisible(true);
    box.setX(Math.min(x1, x2));
    box.setY(Math.min(y1, y2));
    box.setWidth(Math.abs(x2 - x1));
    box.setHeight(Math.abs(y2 - y1));
  }

  /// What is drawn; null for nothing.
  @Nullable Enclosure enclosure() {
    if (box.isVisible()) {
      return Enclosure.of(new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
    }
    var points = line.getPoints().stream().mapToDouble(Double::doubleValue).toArray();
    return points.length == 0 ? null : Enclosure.of(points);
  }
}
