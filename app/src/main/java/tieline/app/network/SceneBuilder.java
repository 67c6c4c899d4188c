package tieline.app.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Attention;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Emphasis;
import tieline.app.state.Encoding.Size;
import tieline.app.state.Encoding.Tint;
import tieline.app.state.Filter;
import tieline.app.state.Step;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.account.Account;
import tieline.model.graph.Centrality;
import tieline.model.graph.Communities;
import tieline.model.graph.Network;
import tieline.model.layout.Positions;
import tieline.model.time.TimeSpan;

/// Makes scenes one after the other, and derives anew only what has changed since the last: moving
/// the picture changes neither its topology nor how it is lit. Belongs to one thread.
final class SceneBuilder {
  private final Memo<Network, Communities> communities = new Memo<>(Communities::of);
  private final Memo<Sized, Centrality> centrality =
      new Memo<>(sized -> sized.size.of(sized.network));
  private final Memo<Sized, Topology> topology = new Memo<>(this::topology);
  private final Memo<Key, Lit> lit = new Memo<>(this::lit);
  private final Memo<Account, PillText> texts = new Memo<>(PillText::new);
  private final Memo<Spread, Density> density =
      new Memo<>(spread -> Density.of(spread.topology, spread.positions));
  private Placements placements = Placements.NONE;

  /// What sizes depend on.
  private record Sized(Network network, Size size) {}

  /// What density depends on.
  private record Spread(Topology topology, Positions positions) {}

  /// What lighting depends on.
  private record Key(
      View view,
      Topology topology,
      List<String> selection,
      @Nullable String claim,
      @Nullable Focus focus,
      Set<String> hidden,
      Filter filter,
      @Nullable TimeSpan seen,
      @Nullable Double step) {}

  private record Lit(Lighting lighting, String status) {}

  /// @param moving whether the next picture follows at once
  /// @param controls room below the legend for the controls, in pixels
  NetworkScene scene(
      ViewState state,
      Positions positions,
      Detail detail,
      boolean moving,
      double width,
      double height,
      double controls) {
    var view = state.view();
    var attention = state.attention();
    var playhead = state.period().playhead();
    var now =
        lit.of(
            new Key(
                view,
                topology(state),
                attention.selection(),
                attention.claim(),
                attention.focus(),
                state.arrangement().hidden(),
                state.arrangement().filter(),
                state.period().seen(),
                playhead == null ? null : playhead.at()));
    var zoom = state.cameras().network();
    var encoded = encoded(state);
    var legend = LegendPlan.of(topology(state).kinds, encoded, width, height, controls);
    return new NetworkScene(
        texts.of(view.account()),
        topology(state),
        encoded,
        now.lighting,
        positions,
        density.of(new Spread(topology(state), positions)),
        zoom == null
            ? new NetworkCamera(view.network(), positions)
                .fitted(new NetworkCamera.Frame(width, height, legend, controls))
            : zoom,
        attention.hover(),
        state.arrangement().pins().keySet(),
        detail,
        placements.during(moving),
        controls,
        legend == null ? now.status + computed(state) : now.status);
  }

  /// What is computed of a picture that has no legend to say so.
  private static String computed(ViewState state) {
    var computed = state.arrangement().encoding().computed();
    return computed.isEmpty()
        ? ""
        : " · Computed, stated by no source: " + String.join(", ", computed);
  }

  Topology topology(ViewState state) {
    return topology.of(sized(state));
  }

  private static Sized sized(ViewState state) {
    return new Sized(state.view().network(), state.arrangement().encoding().size());
  }

  private Topology topology(Sized sized) {
    var area = Encoded.area(sized.size, centrality.of(sized), sized.network);
    return Topology.of(sized.network, Sizes.of(sized.network, area));
  }

  private Encoded encoded(ViewState state) {
    var encoding = state.arrangement().encoding();
    boolean grouped = encoding.tint() == Tint.COMMUNITY;
    return new Encoded(
        encoding,
        centrality.of(sized(state)),
        grouped ? communities.of(state.view().network()) : Communities.NONE,
        state.view().network().currency());
  }

  /// Remembers where names stand, so that they stay there in the next scene.
  void keep(Placements next) {
    placements = next;
  }

  private Lit lit(Key key) {
    var attention =
        Attention.NONE.selecting(key.selection.toArray(String[]::new)).picking(key.claim);
    var omitted = Omissions.of(key.view, key.focus, key.hidden, key.filter, key.seen);
    Set<String> changed = key.step == null ? Set.of() : Step.changed(key.view, key.step);
    var hidden = new HashSet<>(omitted.hidden());
    hidden.addAll(omitted.filtered());
    var emphasis = Emphasis.of(key.view, attention);
    var shown = new Lighting.Shown(emphasis, omitted.outside(), hidden, omitted.within(), changed);
    return new Lit(Lighting.of(key.topology, shown), StatusText.of(omitted));
  }
}
