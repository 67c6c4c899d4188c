package tieline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tieline.app.network.NetworkLayout;
import tieline.app.state.Document;
import tieline.app.state.Opening;
import tieline.app.state.View;
import tieline.model.dataset.Problem;
import tieline.model.layout.Positions;

/// A view with the settled places of its vertices, in the order of its network.
record Settled(View view, Positions positions) {

  /// What came of loading a file: something to show, or the problems that keep it from opening.
  record Outcome(@Nullable Settled settled, List<Problem> problems) {
    void ifPresentOrElse(Consumer<Settled> show, Consumer<List<Problem>> refuse) {
      if (settled != null) {
        show.accept(settled);
      } else {
        refuse.accept(problems);
      }
    }
  }

  /// Reads, derives and lays out; off the FX thread.
  ///
  /// @param file null for the shipped dataset
  static Outcome load(@Nullable Path file) {
    return load(file, View::of);
  }

  /// The same with a view of one's own choice.
  static Outcome load(@Nullable Path file, Function<Document, View> seen) {
    var opening = Opening.of(file);
    var settled =
        opening
            .document()
            .map(seen)
            .map(v -> new Settled(v, NetworkLayout.settled(v.network(), v.saved())));
    return new Outcome(settled.orElse(null), opening.problems());
  }
}
