package tieline.app.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Zoom;
import tieline.app.state.Arrangement;
import tieline.app.state.Emphasis;
import tieline.app.state.ViewState;
import tieline.model.graph.Network;
import tieline.model.layout.Positions;

/// All that a picture of the network depends on, but for its size and theme.
///
/// @param positions of the network's vertices, in their order
/// @param emphasis what is lit
/// @param outside ids of the subjects that lie outside of the time window
/// @param within ids of the vertices of the neighbourhood that is shown alone; null for all
public record NetworkScene(
    Network network,
    Sizes sizes,
    Positions positions,
    Zoom zoom,
    Emphasis emphasis,
    Arrangement arrangement,
    Set<String> outside,
    @Nullable Set<String> within) {

  /// What a state shows in an area of this size; where it has no zoom, everything is in view.
  public static NetworkScene of(ViewState state, Positions positions, double width, double height) {
    var network = state.view().network();
    var zoom = state.cameras().network();
    var seen = state.period().seen();
    var focus = state.attention().focus();
    return new NetworkScene(
        network,
        Sizes.of(network),
        positions,
        zoom == null ? NetworkCamera.fitted(network, positions, width, height) : zoom,
        Emphasis.of(state.view(), state.attention()),
        state.arrangement(),
        seen == null ? Set.of() : state.view().chronicle().outside(seen),
        focus == null ? null : network.neighbourhood(focus.vertex(), focus.degrees()));
  }
}
