package tieline.app.reading;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import tieline.app.draw.Counts;

/// Shows what stands above a dossier; the names of parties lead to them.
final class HeadingView extends VBox {
  HeadingView(Heading heading, Acts acts) {
    getStyleClass().add("heading");
    getChildren().add(Words.wrapped(heading.eyebrow(), "eyebrow"));
    getChildren().add(title(heading, acts));
    if (heading.subtitle() != null) {
      getChildren().add(Words.wrapped(heading.subtitle(), "subtitle"));
    }
    getChildren().add(badges(heading));
  }

  /// Names in one flow of text, or one under the other where one runs from right to left.
  private static Node title(Heading heading, Acts acts) {
    boolean stacked =
        heading.title().stream().anyMatch(name -> Bidirectional.isNeededFor(name.text()));
    Pane title = stacked ? new VBox() : new TextFlow();
    for (var name : heading.title()) {
      if (!title.getChildren().isEmpty()) {
        title.getChildren().add(Words.text(" " + heading.arrow() + " ", "title"));
      }
      title.getChildren().add(name(name, acts));
    }
    return title;
  }

  private static Node name(Heading.Name name, Acts acts) {
    var subject = name.subject();
    if (subject != null) {
      return Words.link(name.text(), () -> acts.select(subject), "title");
    }
    return Bidirectional.isNeededFor(name.text())
        ? Bidirectional.of(name.text(), "title")
        : Words.text(name.text(), "title");
  }

  private static Node badges(Heading heading) {
    var badges = new FlowPane();
    badges.getStyleClass().add("badges");
    if (heading.isGhost()) {
      badges.getChildren().add(badge("not said by the sources in view", "ghost"));
      return badges;
    }
    if (heading.disputed()) {
      badges.getChildren().add(badge("≠ disputed", "disputed"));
    }
    badges
        .getChildren()
        .add(badge(heading.heard() + " of " + Counts.of(heading.all(), "source"), "count"));
    return badges;
  }

  private static Label badge(String text, String style) {
    var badge = new Label(text);
    badge.getStyleClass().addAll("badge", style);
    return badge;
  }
}
