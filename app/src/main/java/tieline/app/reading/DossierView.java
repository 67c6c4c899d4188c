package tieline.app.reading;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;

/// Shows a dossier from top to bottom.
final class DossierView extends VBox {
  private static final int ROWS = 3;
  private static final int CARDS = 12;

  private final Dossier dossier;
  private final Lights lights;
  private final Acts acts;
  private final Pages<Card> cards;

  DossierView(Dossier dossier, Lights lights, Acts acts) {
    this.dossier = dossier;
    this.lights = lights;
    this.acts = acts;
    this.cards = new Pages<>(dossier.cards(), CARDS, card -> CardView.of(card, lights, acts));
    getStyleClass().add("reading");
    setMinWidth(0);
    getChildren().add(new HeadingView(dossier.heading(), acts));
    addFacts();
    addParties();
    addDisputes();
    if (!dossier.relations().isEmpty()) {
      getChildren().add(links("Related", dossier.relations()));
    }
  }

  /// Adds what a party's commitments add up to, and then the rest.
  DossierView summed(Account account, Executor background, Executor fx) {
    if (!dossier.commitments().isEmpty()) {
      var ids = dossier.commitments().stream().map(Link::subject).toList();
      getChildren().add(links("Commitments", dossier.commitments()).opened());
      getChildren().add(new FiguresView(() -> Figures.of(account, ids), background, fx));
    }
    if (!dossier.events().isEmpty()) {
      getChildren().add(links("Events", dossier.events()));
    }
    addWords();
    addCards();
    return this;
  }

  /// The card of a claim, built if it was not; null if the dossier has none.
  @Nullable Node card(@Nullable String claim) {
    int index = dossier.indexOf(claim);
    return index < 0 ? null : cards.reveal(index);
  }

  private void addFacts() {
    if (!dossier.facts().isEmpty()) {
      var facts = new VBox();
      facts.getStyleClass().add("facts");
      dossier.facts().forEach(row -> facts.getChildren().add(row(row)));
      getChildren().add(facts);
    }
  }

  /// Where the title names the two parties, their roles wait to be asked for.
  private void addParties() {
    if (!dossier.parties().isEmpty()) {
      var parties = Section.of("Parties", dossier.parties(), 5, this::row);
      getChildren().add(dossier.heading().title().size() > 1 ? parties : parties.opened());
    }
  }

  private Node row(Row row) {
    var pages = new Pages<>(row.lines(), ROWS, line -> value(row.label(), line, "strong"));
    return LineView.row(label(row), List.of(pages));
  }

  private Node label(Row row) {
    var subject = row.subject();
    if (subject == null) {
      return Words.wrapped(row.label(), "property");
    }
    var link = Words.link(row.label(), () -> acts.select(subject), "value");
    var name = Bidirectional.isNeededFor(row.label()) ? new VBox(link) : new TextFlow(link);
    name.getStyleClass().add("property");
    return name;
  }

  private Node value(String said, Line line, String style) {
    return LineView.of(said, line, style, lights, () -> acts.pick(line.claims()));
  }

  private void addWords() {
    if (!dossier.words().isEmpty()) {
      getChildren()
          .add(Section.of("Said of it", dossier.words(), 8, line -> value("Said", line, "plain")));
    }
  }

  /// Closed, so that the words of the sources come soon: their cards name the conflicts too.
  private void addDisputes() {
    if (!dossier.disputes().isEmpty()) {
      getChildren()
          .add(
              Section.of(
                  "Conflicts", dossier.disputes(), 10, d -> DisputeView.of(d, lights, acts)));
    }
  }

  private Fold links(String heading, List<Link> links) {
    return Section.of(heading, links, 8, link -> LinkView.of(link, acts));
  }

  private void addCards() {
    if (!dossier.cards().isEmpty()) {
      var heading = Words.wrapped("WHAT THE SOURCES SAY", "eyebrow");
      var section = new VBox(heading, cards);
      section.getStyleClass().addAll("section", "cards");
      getChildren().add(section);
    }
    if (dossier.outside() != null) {
      getChildren().add(Words.wrapped(dossier.outside(), "aside", "outside"));
    }
  }
}
