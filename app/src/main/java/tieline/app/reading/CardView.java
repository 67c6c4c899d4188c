package tieline.app.reading;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows a claim with the words of its source; pressed, it picks the claim.
final class CardView {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private CardView() {}

  static Node of(Card card, Lights lights, Acts acts) {
    var view = new Pressable(card.spoken(), () -> acts.pick(List.of(card.claim())));
    view.styled("card", card.against() ? "against" : "with");
    view.getChildren().addAll(head(card), quotes(card.quotes()));
    if (card.gist() != null) {
      view.getChildren().add(Words.wrapped(card.gist(), "gist"));
    }
    if (card.note() != null) {
      view.getChildren().add(Words.wrapped(card.note(), "note"));
    }
    if (card.judgement() != null) {
      view.getChildren().add(Words.wrapped(card.judgement(), "judgement"));
    }
    view.getChildren().add(foot(card, acts));
    card.conflicts().forEach(c -> view.getChildren().add(Words.wrapped("≠ " + c, "conflict")));
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            acts.copy(card.citation());
            event.consume();
          }
        });
    return lights.light(view, List.of(card.claim()));
  }

  private static Node head(Card card) {
    var label = Words.growing("card-label");
    label.getChildren().add(Words.wrapped(card.source().label(), "source-label"));
    var head = new HBox(Words.chip(card.source()), label, Words.rigid(card.dated(), "aside"));
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// The first place where the source says it, and on demand the others.
  private static Node quotes(List<String> quotes) {
    var box = new VBox(Quote.of(quotes.getFirst()));
    box.getStyleClass().add("quotes");
    int others = quotes.size() - 1;
    if (others > 0) {
      var more = new Button(others + (others == 1 ? " more place" : " more places"));
      more.getStyleClass().add("more");
      more.setOnAction(event -> box.getChildren().setAll(quotes.stream().map(Quote::of).toList()));
      box.getChildren().add(more);
    }
    return box;
  }

  private static Node foot(Card card, Acts acts) {
    var verdict = Words.growing("verdict-column");
    verdict.getChildren().add(Words.wrapped(card.verdict(), "verdict"));
    var foot = new HBox(verdict);
    foot.getStyleClass().add("card-foot");
    if (card.modality() != null) {
      foot.getChildren().add(Words.rigid(card.modality(), "tag"));
    }
    var address = card.address();
    if (address != null) {
      var open = new Hyperlink("open source ↗");
      open.setMinWidth(Hyperlink.USE_PREF_SIZE);
      open.setOnAction(event -> acts.browse().accept(address));
      foot.getChildren().add(open);
    }
    return foot;
  }
}
