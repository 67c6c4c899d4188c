package tieline.app.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Filter;
import tieline.app.state.Store;
import tieline.model.account.Currency;
import tieline.model.account.Phrase;
import tieline.model.account.Support;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.graph.Network;

/// Chooses which commitments the network shows; says beside each choice how many it concerns, and
/// below how many are left.
final class FilterPane extends VBox {
  /// The slider's steps: nothing, then from a million to a trillion, three to a power of ten.
  private static final int STEPS = 19;

  private final Store store;
  private final Network network;
  private final FilterCounts counts;
  private final Executor background;
  private final Executor fx;
  private final Label left = new Label();
  private final Label amount = new Label();
  private final Label sources = new Label();

  /// @param counts what each choice concerns in the network
  /// @param background counts what is left, off the FX thread
  /// @param fx runs on the FX thread
  FilterPane(Store store, Network network, FilterCounts counts, Executor background, Executor fx) {
    this.store = store;
    this.network = network;
    this.counts = counts;
    this.background = background;
    this.fx = fx;
    setId("filter");
    getStyleClass().add("filter-pane");
    var now = filter();
    getChildren().add(heading("Kind"));
    for (var kind : CommitmentKind.values()) {
      add(
          counts.of(kind),
          kind.spoken(),
          now.kinds().contains(kind),
          shown -> filter -> filter.withKind(kind, shown));
    }
    getChildren().add(heading("Support"));
    for (var support : List.of(Support.CORROBORATED, Support.SINGLE, Support.DISPUTED)) {
      add(
          counts.of(support),
          support.spoken(),
          now.supports().contains(support),
          shown -> filter -> filter.withSupport(support, shown));
    }
    getChildren().addAll(heading("Least amount"), amount, amounts(now));
    getChildren().addAll(heading("Least number of sources"), sources, leastSources(now));
    left.getStyleClass().add("filter-left");
    left.setId("filter-left");
    var all = new Button("Show all");
    all.setOnAction(event -> {
      change(filter -> Filter.NONE);
      getScene().getWindow().hide();
    });
    getChildren().addAll(left, all);
    describe();
  }

  private Filter filter() {
    return store.state().arrangement().filter();
  }

  private static Node heading(String text) {
    var label = new Label(text.toUpperCase(Locale.ROOT));
    label.getStyleClass().add("eyebrow");
    return label;
  }

  private void add(
      int count, String name, boolean shown, Function<Boolean, UnaryOperator<Filter>> choice) {
    if (count == 0) {
      return;
    }
    var box = new CheckBox(capital(name) + "  " + count);
    box.setSelected(shown);
    box.setOnAction(event -> change(choice.apply(box.isSelected())));
    getChildren().add(box);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private Slider amounts(Filter now) {
    var least = now.least() == null ? BigDecimal.ZERO : now.least().range().min();
    int step = 0;
    while (step < STEPS && amount(step).compareTo(least) < 0) {
      step++;
    }
    var slider = slider(STEPS, step, "Least amount");
    slider.setDisable(network.currency().equals(Currency.NONE));
    slider
        .valueProperty()
        .addListener((property, before, value) -> change(f -> f.withLeast(least(value))));
    return slider;
  }

  /// What the slider asks for, in the currency that sizes are drawn in; null for nothing.
  private @Nullable Money least(Number value) {
    int step = (int) Math.round(value.doubleValue());
    return step == 0
        ? null
        : new Money(Range.of(amount(step), Qualifier.AT_LEAST), network.currency().code());
  }

  /// 1, 2 and 5 times each power of ten, from a million on; 0 for the first step.
  private static BigDecimal amount(int step) {
    return step == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(List.of(1, 2, 5).get((step - 1) % 3))
            .scaleByPowerOfTen(6 + (step - 1) / 3);
  }

  private String spoken(@Nullable Money least) {
    var currency = network.currency();
    if (least == null) {
      return currency.equals(Currency.NONE) ? "no amount is stated" : "any, or none stated";
    }
    boolean others = currency.mixed() || !currency.isOf(least);
    return Phrase.of(least) + (others ? "; other currencies stay" : "");
  }

  private Slider leastSources(Filter now) {
    int most = Math.max(1, store.state().view().lens().sources().size());
    var slider = slider(most, now.sources(), "Least number of sources");
    slider
        .valueProperty()
        .addListener((property, before, value) ->
            change(f -> f.withSources((int) Math.round(value.doubleValue()))));
    return slider;
  }

  private static Slider slider(int most, double value, String name) {
    var slider = new Slider(0, most, value);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setAccessibleText(name);
    return slider;
  }

  private void change(UnaryOperator<Filter> choice) {
    var next = choice.apply(filter());
    if (!next.equals(filter())) {
      store.update(s -> s.with(s.arrangement().filtered(next)));
      describe();
    }
  }

  /// Says what is asked for, and once it is counted, what that leaves.
  private void describe() {
    var now = filter();
    amount.setText(spoken(now.least()));
    sources.setText(now.sources() <= 1 ? "any" : now.sources() + " or more");
    background.execute(() -> {
      int out = now.excluded(network).size();
      fx.execute(() -> tell(now, out));
    });
  }

  /// Tells how many are left; an answer that comes when something else is asked for is dropped.
  private void tell(Filter asked, int out) {
    if (asked.equals(filter())) {
      left.setText((counts.all() - out) + " of " + counts.all() + " commitments shown");
    }
  }
}
