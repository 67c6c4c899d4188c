package tieline.app.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Zoom;
import tieline.app.state.ViewState;
import tieline.model.layout.Positions;

/// All that a picture of the network depends on, but for its size and theme.
///
/// @param texts what pills say
/// @param encoded what sizes and colours of vertices stand for
/// @param positions of the network's vertices, in their order
/// @param density how crowded they are
/// @param hover id of the subject that is pointed at; null for none
/// @param pinned ids of the vertices that were put where they are by hand
/// @param former where names stood in the picture before
/// @param controls room below the legend for the controls, in pixels; 0 where there are none
/// @param status what is not shown, in words
public record NetworkScene(
    PillText texts,
    Topology topology,
    Encoded encoded,
    Lighting lighting,
    Positions positions,
    Density density,
    Zoom zoom,
    @Nullable String hover,
    Set<String> pinned,
    Detail detail,
    Placements former,
    double controls,
    String status) {

  /// What a state shows in an area of this size, in full; where it has no zoom, everything is in
  /// view.
  public static NetworkScene of(ViewState state, Positions positions, double width, double height) {
    return new SceneBuilder().scene(state, positions, Detail.FULL, false, width, height, 0);
  }
}
