package tieline.app.network;

import tieline.model.layout.Positions;

/// How dense a network is, in pixels at zoom 1: what is crowded is drawn smaller and fainter, or it
/// would be one blot.
///
/// @param vertices how many there are
/// @param spacing how far vertices are apart on average, where most of them are
/// @param lines the length of all ties, for each square pixel of the area where most vertices are
record Density(int vertices, double spacing, double lines) {
  /// Fewer vertices than these are never so dense that they would have to be smaller.
  private static final int CROWD = 60;

  /// The radius of the least disc, as a share of the spacing.
  private static final double SHARE = 0.16;

  private static final double LEAST_SIZE = 0.1;

  private static final double MOST_SIZE = 1.6;

  /// So much of the area may be covered by lines before they are drawn fainter.
  private static final double COVERED = 0.15;

  private static final double FAINTEST = 0.06;

  /// The density of a network with these positions.
  static Density of(Topology topology, Positions positions) {
    int n = positions.count();
    if (n < CROWD) {
      return new Density(n, Double.MAX_VALUE, 0);
    }
    double area = area(positions);
    var extent = OverviewMap.extent(positions);
    double chain = Math.hypot(extent.width(), extent.height()) / n;
    double length = 0;
    for (int j = 0; j < topology.from.length; j++) {
      double dx = positions.x(topology.to[j]) - positions.x(topology.from[j]);
      double dy = positions.y(topology.to[j]) - positions.y(topology.from[j]);
      length += Math.sqrt(dx * dx + dy * dy);
    }
    return new Density(n, Math.max(chain, Math.sqrt(area / n)), area > 0 ? length / area : 0);
  }

  /// The area of the ellipse of two standard deviations, which a few that are far off hardly widen.
  private static double area(Positions positions) {
    int n = positions.count();
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < n; i++) {
      meanX += positions.x(i) / n;
      meanY += positions.y(i) / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < n; i++) {
      double dx = positions.x(i) - meanX;
      double dy = positions.y(i) - meanY;
      xx += dx * dx / n;
      yy += dy * dy / n;
      xy += dx * dy / n;
    }
    return 4 * Math.PI * Math.sqrt(Math.max(0, xx * yy - xy * xy));
  }

  /// How large marks are at a zoom, times their size at zoom 1: they grow more slowly than
  /// distances, so that zooming in spreads what is crowded, and within bounds.
  double size(double scale) {
    if (vertices < CROWD) {
      return Math.clamp(Math.sqrt(scale), 0.3, MOST_SIZE);
    }
    double roomy = SHARE * spacing * scale / Sizes.LEAST_RADIUS;
    return Math.clamp(Math.min(Math.sqrt(scale), roomy), LEAST_SIZE, MOST_SIZE);
  }

  /// How opaque lines are at a zoom that are neither lit nor dimmed, from 0 to 1.
  double strength(double scale) {
    double covered = lines * Math.max(0.8, size(scale)) / scale;
    return covered <= COVERED ? 1 : Math.max(FAINTEST, Math.pow(COVERED / covered, 0.8));
  }
}
