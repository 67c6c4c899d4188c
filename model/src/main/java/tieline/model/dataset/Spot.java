package tieline.model.dataset;

/// A saved place of a vertex in the network's own coordinates (pixels at zoom 1, y down).
public record Spot(double x, double y) {}
