package tieline.model.account;

/// A row of the timeline.
///
/// @param id of the party or venture that its items are chiefly about; empty for those of nobody
/// @param name as it stands beside the row
/// @param dated whether anybody dates one of its items
public record ChronicleLane(String id, String name, boolean dated) {}
