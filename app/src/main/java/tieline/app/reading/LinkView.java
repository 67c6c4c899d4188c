package tieline.app.reading;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows another subject; pressed, it is selected.
final class LinkView {
  private LinkView() {}

  static Node of(Link link, Acts acts) {
    var swatch = new Region();
    swatch.getStyleClass().addAll("swatch", link.kind().word());
    var text = Words.growing("line-text");
    text.getChildren().add(Words.wrapped(link.title(), "link-title"));
    if (link.detail() != null) {
      text.getChildren().add(Words.wrapped(link.detail(), "aside"));
    }
    var row = new HBox(swatch, text);
    row.getStyleClass().add("line-row");
    var figure = link.figure();
    if (figure != null) {
      var shown = Words.value(figure, link.disputed(), "strong", "value");
      shown.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(shown);
    }
    return new Pressable(spoken(link), () -> acts.select(link.subject()), row)
        .styled("line", "link");
  }

  private static String spoken(Link link) {
    return link.title()
        + (link.detail() == null ? "" : ", " + link.detail())
        + (link.figure() == null ? "" : ", " + link.figure())
        + (link.disputed() ? ", disputed" : "");
  }
}
