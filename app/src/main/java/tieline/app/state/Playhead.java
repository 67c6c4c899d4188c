package tieline.app.state;

/// A moment in the playing of the chronicle.
///
/// @param at in the unit of [tieline.model.time.TimeSpan]
/// @param playing whether it moves by itself
public record Playhead(double at, boolean playing) {}
