package tieline.model.layout;

/// How the ends of an edge pull each other: the pull at distance `d` is `w · stiffness(d) · d`,
/// with lengths in units of one edge length.
enum Attraction {
  /// `d²`, as of Fruchterman and Reingold (1991): long edges pull most, which unfolds trees.
  QUADRATIC,

  /// `d`, as in ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014).
  LINEAR,

  /// `d / (1 + d)`: gentler on long edges, which unties knots.
  SATURATING,

  /// 1 at any distance: with logarithmic repulsion this is the energy LinLog (Noack 2007).
  CONSTANT;

  /// The pull of an edge of weight 1, divided by its length.
  ///
  /// @param cap how far a body may move in this step; a constant pull is softened below it, for
  ///   else bodies would leap over one another
  float stiffness(float d, float cap) {
    return switch (this) {
      case QUADRATIC -> d;
      case LINEAR -> 1;
      case SATURATING -> 1 / (1 + d);
      case CONSTANT -> 1 / (d + 0.5f * cap);
    };
  }
}
