package tieline.app.network;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses the least of something step by step. Above each step stands a bar as high as the number
/// of commitments that would remain there.
final class FilterSlider extends VBox {
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  /// Of the highest bar, in pixels.
  private static final double HEIGHT = 18;

  private final String name;
  private final int first;
  private final Label now = new Label();
  private final HBox bars = new HBox();
  private final Slider slider;
  private String asked = "";

  /// @param first the first step
  /// @param last the last step, after the first
  /// @param chosen gets each step that is chosen
  FilterSlider(String name, int first, int last, int step, IntConsumer chosen) {
    this.name = name;
    this.first = first;
    slider = new Slider(first, last, step);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setAccessibleText(name);
    slider.valueProperty().addListener((property, before, value) -> chosen.accept(step()));
    now.getStyleClass().add("filter-now");
    bars.getStyleClass().add("filter-bars");
    bars.setAlignment(Pos.BOTTOM_LEFT);
    bars.setMinHeight(HEIGHT);
    bars.setMouseTransparent(true);
    for (int i = first; i <= last; i++) {
      var bar = new Region();
      HBox.setHgrow(bar, Priority.ALWAYS);
      bars.getChildren().add(bar);
    }
    getChildren().addAll(now, bars, slider);
  }

  private int step() {
    return (int) Math.round(slider.getValue());
  }

  /// Stands at a step.
  ///
  /// @param text what is asked for there
  void stand(int step, String text) {
    if (step() != step) {
      slider.setValue(step);
    }
    asked = text;
    now.setText(text);
    for (int i = 0; i < bars.getChildren().size(); i++) {
      bars.getChildren().get(i).pseudoClassStateChanged(LEFT_OUT, first + i < step);
    }
  }

  /// Shows how many would remain at each step.
  ///
  /// @param remaining by step, from the first on
  /// @param all how many there are
  void show(List<Integer> remaining, int all) {
    for (int i = 0; i < bars.getChildren().size(); i++) {
      var bar = (Region) bars.getChildren().get(i);
      double height = Math.ceil(HEIGHT * remaining.get(i) / Math.max(1, all));
      bar.setMinHeight(height);
      bar.setMaxHeight(height);
    }
    var remain = asked + "  " + remaining.get(step() - first);
    now.setText(remain);
    slider.setAccessibleHelp(name + " " + remain);
  }
}
