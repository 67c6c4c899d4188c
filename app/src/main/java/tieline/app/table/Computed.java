package tieline.app.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Encoding;
import tieline.app.state.Encoding.Size;
import tieline.app.state.Encoding.Tint;
import tieline.model.graph.Centrality;
import tieline.model.graph.Communities;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;

/// What sizes and colours of the picture stand for where no source states it, in cells. Immutable.
///
/// @param network what it is computed from; null for nothing
record Computed(
    @Nullable Network network, Encoding by, Centrality centrality, Communities communities) {
  private static final Cell UNASKED = Cell.absent("");

  static final Computed NONE =
      new Computed(null, Encoding.STATED, Centrality.NONE, Communities.NONE);

  /// What is computed of a network; takes up to a second, so run it off the FX thread.
  static Computed of(Network network, Encoding by) {
    return new Computed(network, by, by.size().of(network), by.tint().of(network));
  }

  /// This again where the same is asked, so that nothing is computed twice.
  @SuppressWarnings("ReferenceEquality") // To compare ten thousand vertices takes long.
  Computed asked(Network next, Encoding nextBy) {
    return next == network && nextBy.equals(by) ? this : of(next, nextBy);
  }

  /// How many commitments of the picture a vertex takes part in.
  Cell commitments(@Nullable Vertex vertex) {
    return by.size() == Size.COMMITMENTS ? cell(vertex, this::count) : UNASKED;
  }

  private Cell count(Vertex vertex) {
    long count = Math.round(centrality.of(vertex));
    return Cell.figure(String.valueOf(count), count);
  }

  /// Which share of the shortest ways between others passes through a vertex.
  Cell betweenness(@Nullable Vertex vertex) {
    return by.size() == Size.BETWEENNESS ? cell(vertex, this::share) : UNASKED;
  }

  private Cell share(Vertex vertex) {
    double share = centrality.of(vertex);
    var about = centrality.sampled() > 0 ? "≈ " : "";
    return Cell.figure(
        about + String.format(Locale.ROOT, "%.0f %%", 100 * share), BigDecimal.valueOf(share));
  }

  /// The number of a vertex's community.
  Cell community(@Nullable Vertex vertex) {
    return by.tint() == Tint.COMMUNITY ? cell(vertex, this::group) : UNASKED;
  }

  private Cell group(Vertex vertex) {
    int number = communities.of(vertex);
    return number == 0 ? Cell.absent("none") : Cell.figure(String.valueOf(number), number);
  }

  private static Cell cell(@Nullable Vertex vertex, Function<Vertex, Cell> told) {
    return vertex == null ? Cell.absent("not drawn") : told.apply(vertex);
  }
}
