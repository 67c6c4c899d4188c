package tieline.app.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A part of the pane under a small heading that folds: a list of things, a page at a time.
final class Section {
  private Section() {}

  /// @param page items a page
  static <T> Fold of(String heading, List<T> items, int page, Function<T, ? extends Node> view) {
    var count = Words.rigid(Integer.toString(items.size()), "count");
    return of(heading, new Pages<>(items, page, view), count);
  }

  /// @param beside what stands beside the heading
  static Fold of(String heading, Node content, Node... beside) {
    var line = new HBox(Words.rigid(heading.toUpperCase(Locale.ROOT), "eyebrow"));
    line.getChildren().addAll(beside);
    line.getStyleClass().add("section-heading");
    var fold = new Fold(heading, line, () -> content);
    fold.getStyleClass().add("section");
    return fold;
  }
}
