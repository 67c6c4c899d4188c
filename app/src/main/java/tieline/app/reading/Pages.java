package tieline.app.reading;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// A list of which a page is built at a time, so that a thousand items cost no more than twenty.
final class Pages<T> extends VBox {
  /// More is never less than this, so that a short beginning does not mean many presses.
  private static final int STEP = 20;

  private final List<T> items;
  private final int first;
  private final int step;
  private final Function<T, ? extends Node> view;
  private final VBox shown = new VBox();
  private final Button earlier = new Button();
  private final Button more = new Button();
  private int from;
  private int to;

  /// @param first how many items are shown at first
  Pages(List<T> items, int first, Function<T, ? extends Node> view) {
    this.items = items;
    this.first = first;
    this.step = Math.max(first, STEP);
    this.view = view;
    shown.getStyleClass().add("page");
    earlier.setOnAction(event -> showEarlier());
    more.setOnAction(event -> showMore());
    List.of(earlier, more).forEach(button -> button.getStyleClass().add("more"));
    getStyleClass().add("pages");
    jump(0);
  }

  /// The node of an item, built with its page if it was not.
  Node reveal(int index) {
    if (index < from || index >= to) {
      jump(index / step * step);
    }
    return shown.getChildren().get(index - from);
  }

  private void jump(int start) {
    from = start;
    to = Math.min(items.size(), start + (start == 0 ? first : step));
    shown.getChildren().setAll(nodes(from, to));
    frame();
  }

  private void showMore() {
    int next = Math.min(items.size(), to + step);
    var added = nodes(to, next);
    shown.getChildren().addAll(added);
    to = next;
    frame();
    added.getFirst().requestFocus();
  }

  private void showEarlier() {
    int previous = Math.max(0, from - step);
    shown.getChildren().addAll(0, nodes(previous, from));
    from = previous;
    frame();
  }

  private List<? extends Node> nodes(int start, int end) {
    return items.subList(start, end).stream().map(view).toList();
  }

  private void frame() {
    int rest = items.size() - to;
    earlier.setText("Show " + Math.min(step, from) + " earlier");
    more.setText("Show " + (rest <= step ? rest + " more" : step + " more of " + rest));
    getChildren().setAll(shown);
    if (from > 0) {
      getChildren().addFirst(earlier);
    }
    if (to < items.size()) {
      getChildren().add(more);
    }
  }
}
