package tieline.app.reading;

import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tieline.model.account.Account;
import tieline.model.dataset.Commitment;

/// Shows what the dataset is, where nothing is selected.
final class OverviewView extends VBox {
  private final Overview overview;

  OverviewView(
      Overview overview,
      Account account,
      Lights lights,
      Acts acts,
      Executor background,
      Executor fx) {
    this.overview = overview;
    getStyleClass().add("reading");
    setMinWidth(0);
    getChildren().add(heading());
    var ids = account.dataset().commitments().stream().map(Commitment::id).toList();
    var figures = new FiguresView(() -> Figures.of(account, ids), background, fx);
    getChildren().add(Section.of("All commitments together", figures).opened());
    if (!overview.sums().isEmpty()) {
      add(Section.of("A source’s own sum", overview.sums(), 5, link -> LinkView.of(link, acts)));
    }
    if (!overview.disputes().isEmpty()) {
      add(
          Section.of(
              "Contradictions",
              overview.disputes(),
              8,
              dispute -> DisputeView.of(dispute, lights, acts)));
    }
    add(Section.of("Sources", overview.sources(), 20, OverviewView::origin));
  }

  private void add(Fold section) {
    getChildren().add(section.opened());
  }

  private Node heading() {
    var heading =
        new VBox(
            Words.wrapped("DATASET", "eyebrow"),
            Words.wrapped(overview.title(), "title"),
            Words.wrapped(overview.counts(), "subtitle"),
            Words.wrapped(overview.summary(), "summary"));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private static Node origin(Overview.Origin origin) {
    var label = Words.growing("card-label");
    label.getChildren().add(Words.wrapped(origin.chip().label(), "source-label"));
    var head = new HBox(Words.chip(origin.chip()), label, Words.rigid(origin.dated(), "aside"));
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    var card = new VBox(head, Words.wrapped(origin.title(), "gist"));
    card.getStyleClass().addAll("card", origin.heard() ? "with" : "unheard");
    if (origin.note() != null) {
      card.getChildren().add(Words.wrapped(origin.note(), "note"));
    }
    var count = origin.claims() + (origin.claims() == 1 ? " claim" : " claims");
    card.getChildren()
        .add(Words.wrapped(count + (origin.heard() ? "" : ", outside the lens"), "aside"));
    return card;
  }
}
