package tieline.app.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Zoom;
import tieline.app.state.Arrangement;
import tieline.app.state.Emphasis;
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
    @Nullable Set<String> within) {}
