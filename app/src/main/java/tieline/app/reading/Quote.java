package tieline.app.reading;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A quotation, its lines marked as with a pen.
final class Quote extends Region {
  private final Text text = new Text();
  private final TextFlow flow = new TextFlow(text);
  private final Path mark = new Path();

  private Quote(String quoted) {
    text.setText(quoted);
    text.getStyleClass().add("quoted");
    mark.getStyleClass().add("mark");
    mark.setManaged(false);
    getStyleClass().add("quote");
    getChildren().addAll(mark, flow);
  }

  static Region of(String quote) {
    var quoted = "“" + quote + "”";
    if (!Bidirectional.isNeededFor(quoted)) {
      return new Quote(quoted);
    }
    var words = Bidirectional.of(quoted, "quoted");
    words.getStyleClass().add("marked");
    return words;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    flow.resizeRelocate(left, top, width, flow.prefHeight(width));
    mark.getElements().setAll(flow.getRangeShape(0, text.getText().length(), false));
    mark.setLayoutX(left);
    mark.setLayoutY(top);
  }
}
