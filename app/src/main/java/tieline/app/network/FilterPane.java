package tieline.app.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import tieline.app.state.Filter;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.account.Currency;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.PartyKind;
import tieline.model.dataset.Word;

/// Chooses which commitments and parties the network shows; says beside each choice how many
/// commitments it would show while the others stay as they are, and below how many are left. The
/// choices scroll where they have too little room.
final class FilterPane extends VBox {
  private static final List<Support> SUPPORTS =
      List.of(Support.CORROBORATED, Support.SINGLE, Support.DISPUTED);

  private final Store store;
  private final View view;
  private final FilterCounts present;
  private final int sources;
  private final Executor background;
  private final Executor fx;
  private final VBox choices = new VBox();
  private final ScrollPane scroll = new ScrollPane(choices);
  private final Label left = new Label();
  private final List<Consumer<Filter>> standing = new ArrayList<>();
  private final List<Consumer<FilterCounts>> counting = new ArrayList<>();
  private final ChangeListener<ViewState> following =
      (property, before, after) -> {
        if (!before.arrangement().filter().equals(after.arrangement().filter())) {
          describe();
        }
      };

  /// @param present the counts by the filter as it is, which also tell what there is to choose from
  /// @param background counts anew, off the FX thread
  /// @param fx runs on the FX thread
  FilterPane(Store store, View view, FilterCounts present, Executor background, Executor fx) {
    this.store = store;
    this.view = view;
    this.present = present;
    this.background = background;
    this.fx = fx;
    sources = mostSources(store.state());
    setId("filter");
    getStyleClass().add("filter-pane");
    choices.getStyleClass().add("filter-choices");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    left.getStyleClass().add("filter-left");
    left.setId("filter-left");
    addChoices();
    var all = new Button("Show all");
    all.setOnAction(event -> {
      change(filter -> Filter.NONE);
      getScene().getWindow().hide();
    });
    getChildren().addAll(scroll, left, all);
    store.stateProperty().addListener(following);
    describe();
    tell(filter(), present);
  }

  /// The largest number of sources that can be asked for.
  static int mostSources(ViewState state) {
    return Math.max(1, state.view().lens().sources().size());
  }

  /// Keeps the choices to this height, in pixels.
  void keepTo(double height) {
    scroll.setMaxHeight(height);
  }

  /// Takes no more notice of the store.
  void close() {
    store.stateProperty().removeListener(following);
  }

  private void addChoices() {
    add(heading("Kind of commitment"));
    for (var kind : CommitmentKind.values()) {
      addBox(kind, FilterCounts::kinds, Filter::kinds, (f, shown) -> f.withKind(kind, shown));
    }
    add(heading("Kind of party taking part"));
    for (var kind : PartyKind.values()) {
      addBox(kind, FilterCounts::parties, Filter::parties, (f, shown) -> f.withParty(kind, shown));
    }
    add(heading("Support"));
    for (var support : SUPPORTS) {
      addBox(
          support,
          FilterCounts::supports,
          Filter::supports,
          (f, shown) -> f.withSupport(support, shown));
    }
    addAmount();
    if (sources > 1) {
      addSources();
    }
  }

  private Filter filter() {
    return store.state().arrangement().filter();
  }

  private void add(Node node) {
    choices.getChildren().add(node);
  }

  private static Node heading(String text) {
    var label = new Label(text.toUpperCase(Locale.ROOT));
    label.getStyleClass().add("eyebrow");
    return label;
  }

  /// A box for what there is something of in view.
  private <W extends Word> void addBox(
      W word,
      Function<FilterCounts, Map<W, Integer>> counts,
      Function<Filter, Set<W>> chosen,
      BiFunction<Filter, Boolean, Filter> choice) {
    if (!counts.apply(present).containsKey(word)) {
      return;
    }
    var name = word.spoken().substring(0, 1).toUpperCase(Locale.ROOT) + word.spoken().substring(1);
    var box = new CheckBox(name);
    box.setOnAction(event -> change(filter -> choice.apply(filter, box.isSelected())));
    standing.add(filter -> box.setSelected(chosen.apply(filter).contains(word)));
    counting.add(now -> box.setText(name + "  " + counts.apply(now).getOrDefault(word, 0)));
    add(box);
  }

  private void addAmount() {
    var currency = view.network().currency();
    var steps = new AmountSteps(currency);
    var slider =
        new FilterSlider(
            "Least amount",
            0,
            AmountSteps.LAST,
            steps.step(filter().least()),
            step -> change(filter -> filter.withLeast(steps.least(step))));
    slider.setDisable(currency.equals(Currency.NONE));
    standing.add(f -> slider.stand(steps.step(f.least()), steps.text(f.least())));
    counting.add(counts -> slider.show(counts.amounts(), counts.all()));
    add(heading("Least amount"));
    add(slider);
  }

  private void addSources() {
    var slider =
        new FilterSlider(
            "Least number of sources",
            1,
            sources,
            filter().sources(),
            least -> change(filter -> filter.withSources(least)));
    standing.add(
        f -> slider.stand(f.sources(), f.sources() == 1 ? "any" : f.sources() + " or more"));
    counting.add(counts -> slider.show(counts.sources(), counts.all()));
    add(heading("Least number of sources"));
    add(slider);
  }

  private void change(UnaryOperator<Filter> choice) {
    var next = choice.apply(filter());
    if (!next.equals(filter())) {
      store.update(s -> s.with(s.arrangement().filtered(next)));
    }
  }

  /// Shows what is asked for, and once it is counted, what each choice would show.
  private void describe() {
    var now = filter();
    standing.forEach(part -> part.accept(now));
    background.execute(() -> {
      var counts = FilterCounts.of(view, now, sources);
      fx.execute(() -> tell(now, counts));
    });
  }

  /// Tells the counts; an answer that comes when something else is asked for is dropped.
  private void tell(Filter asked, FilterCounts counts) {
    if (asked.equals(filter())) {
      counting.forEach(part -> part.accept(counts));
      left.setText(counts.shown() + " of " + counts.all() + " commitments shown");
    }
  }
}
