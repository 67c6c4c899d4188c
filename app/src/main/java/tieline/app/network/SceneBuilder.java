package tieline.app.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Zoom;
import tieline.app.state.Attention;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Emphasis;
import tieline.app.state.Filter;
import tieline.app.state.Step;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.account.Account;
import tieline.model.graph.Network;
import tieline.model.layout.Positions;
import tieline.model.time.TimeSpan;

/// Makes scenes one after the other, and derives anew only what has changed since the last: moving
/// the picture changes neither its topology nor how it is lit. Belongs to one thread.
final class SceneBuilder {
  private final Memo<Network, Topology> topology = new Memo<>(Topology::of);
  private final Memo<Key, Lit> lit = new Memo<>(this::lit);
  private final Memo<Account, PillText> texts = new Memo<>(PillText::new);
  private Placements placements = Placements.NONE;

  /// What lighting depends on.
  private record Key(
      View view,
      List<String> selection,
      @Nullable String claim,
      @Nullable Focus focus,
      Set<String> hidden,
      Filter filter,
      @Nullable TimeSpan seen,
      @Nullable Double step) {}

  private record Lit(Lighting lighting, String status) {}

  /// The last answer of a function, for as long as it is asked the same.
  private static final class Memo<K, V> {
    private final Function<K, V> function;
    private @Nullable K key;
    private @Nullable V value;

    Memo(Function<K, V> function) {
      this.function = function;
    }

    V of(K asked) {
      var known = value;
      if (known == null || !asked.equals(key)) {
        known = function.apply(asked);
        value = known;
        key = asked;
      }
      return known;
    }
  }

  NetworkScene scene(
      ViewState state, Positions positions, Detail detail, double width, double height) {
    var view = state.view();
    var attention = state.attention();
    var playhead = state.period().playhead();
    var now =
        lit.of(
            new Key(
                view,
                attention.selection(),
                attention.claim(),
                attention.focus(),
                state.arrangement().hidden(),
                state.arrangement().filter(),
                state.period().seen(),
                playhead == null ? null : playhead.at()));
    var zoom = state.cameras().network();
    return new NetworkScene(
        texts.of(view.account()),
        topology(view.network()),
        now.lighting,
        positions,
        zoom == null ? fitted(view.network(), positions, width, height) : zoom,
        attention.hover(),
        state.arrangement().pins().keySet(),
        detail,
        placements,
        now.status);
  }

  Topology topology(Network network) {
    return topology.of(network);
  }

  /// Remembers where names stand, so that they stay there in the next scene.
  void keep(Placements next) {
    placements = next;
  }

  private static Zoom fitted(Network network, Positions positions, double width, double height) {
    return NetworkCamera.fitted(network, positions, width, height);
  }

  private Lit lit(Key key) {
    var network = key.view.network();
    var attention =
        Attention.NONE.selecting(key.selection.toArray(String[]::new)).picking(key.claim);
    var focus = key.focus;
    Set<String> outside = key.seen == null ? Set.of() : key.view.chronicle().outside(key.seen);
    var within = focus == null ? null : network.neighbourhood(focus.vertex(), focus.degrees());
    Set<String> changed = key.step == null ? Set.of() : Step.changed(key.view, key.step);
    var filtered = key.filter.excluded(network);
    var hidden = new HashSet<>(key.hidden);
    hidden.addAll(filtered);
    var shown =
        new Lighting.Shown(Emphasis.of(key.view, attention), outside, hidden, within, changed);
    return new Lit(
        Lighting.of(topology(network), shown),
        StatusText.of(network, key.hidden, filtered, outside, within));
  }
}
