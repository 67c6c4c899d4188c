package tieline.model.time;

/// A mark on the time axis.
///
/// @param time in seconds
/// @param x in pixels
/// @param label what stands at it, empty at a minor tick
public record Tick(long time, double x, String label) {}
