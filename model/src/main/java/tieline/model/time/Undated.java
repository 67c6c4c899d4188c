package tieline.model.time;

/// A side of an interval that bears no date.
///
/// @param edge open or unknown
record Undated(Edge edge) implements Limit {}
