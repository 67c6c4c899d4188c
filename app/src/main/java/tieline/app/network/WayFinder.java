package tieline.app.network;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.OneLine;
import tieline.app.state.Arrangement;
import tieline.app.state.Store;
import tieline.app.state.View;
import tieline.model.graph.Routes;
import tieline.model.graph.Tie;

/// The line below the network: what is not shown, or, while a way between two vertices is sought or
/// in view, that way. FX thread.
final class WayFinder {
  private final Store store;
  private final Executor background;
  private final Executor fx;
  private final Label line;
  private String status = "";
  private @Nullable String from;
  private @Nullable Ways ways;

  /// @param background where ways are worked out
  /// @param line shows the words
  WayFinder(Store store, Executor background, Executor fx, Label line) {
    this.store = store;
    this.background = background;
    this.fx = fx;
    this.line = line;
  }

  /// Takes what is not shown, for as long as no way is.
  void say(String notShown) {
    status = notShown;
    describe();
  }

  private void describe() {
    var start = from == null ? null : store.state().view().network().vertex(from);
    if (start != null) {
      line.setText(
          "Click where the way from " + OneLine.name(start.name()) + " leads · Esc cancels");
    } else if (ways != null && isSelected(ways)) {
      line.setText(OneLine.of(ways.text()));
    } else {
      ways = null;
      line.setText(status);
    }
  }

  private boolean isSelected(Ways shown) {
    return store.state().attention().selection().equals(List.of(shown.subjects()));
  }

  /// Waits for the vertex that a way from this one leads to.
  void seek(String vertex) {
    from = vertex;
    describe();
  }

  boolean isSeeking() {
    return from != null;
  }

  /// Stops waiting.
  void cancel() {
    from = null;
    describe();
  }

  /// Shows the way to a vertex.
  void lead(String to) {
    var start = from;
    from = null;
    if (start == null) {
      return;
    }
    var view = store.state().view();
    var arrangement = store.state().arrangement();
    background.execute(() -> {
      var network = view.network();
      var routes = Routes.between(view.account(), network, start, to, open(view, arrangement));
      fx.execute(() -> {
        if (store.state().view().equals(view)) {
          found(routes);
        }
      });
    });
  }

  /// What is not drawn is no way that could be followed.
  private static Predicate<Tie> open(View view, Arrangement arrangement) {
    var hidden = new HashSet<>(arrangement.hidden());
    hidden.addAll(arrangement.filter().excluded(view));
    return tie ->
        Stream.of(tie.commitment().id(), tie.from().subject(), tie.to().subject())
            .noneMatch(hidden::contains);
  }

  private void found(Routes routes) {
    if (routes.isEmpty()) {
      line.setText("No commitments that are shown join the two");
    } else {
      follow(new Ways(routes, 0));
    }
  }

  /// Shows the next of several ways.
  void next() {
    if (ways != null) {
      follow(ways.next());
    }
  }

  private void follow(Ways next) {
    ways = next;
    store.update(s -> s.attending(a -> a.selecting(next.subjects())));
    line.setText(OneLine.of(next.text()));
  }
}
