package tieline.app.network;

import tieline.app.draw.Outline;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Vertex;

/// The shape of a vertex, which says what kind it is. Shapes of the same radius have the same area,
/// that of the disc, so that areas can be compared.
enum Shape {
  DISC(0, 0, "company"),

  /// A disc with a ring in it, like a coin.
  COIN(0, 0, "investor"),

  /// An open circle: nobody in particular.
  RING(0, 0, "group"),

  /// Like a house.
  PENTAGON(5, -Math.PI / 2, "public body"),

  /// Like a head on its shoulders.
  TRIANGLE(3, -Math.PI / 2, "person"),
  HEXAGON(6, 0, "venture"),

  /// Where several meet in one commitment.
  DIAMOND(4, 0, "joint deal"),
  SQUARE(4, Math.PI / 4, "place");

  private final int corners;
  private final double turn;
  private final double reach;
  private final String spoken;

  /// @param corners how many; 0 for a circle
  /// @param turn the direction of a corner, in radians, clockwise from the right
  Shape(int corners, double turn, String spoken) {
    this.corners = corners;
    this.turn = turn;
    this.reach =
        corners == 0 ? 1 : Math.sqrt(2 * Math.PI / (corners * Math.sin(2 * Math.PI / corners)));
    this.spoken = spoken;
  }

  static Shape of(Vertex vertex) {
    return switch (vertex) {
      case Vertex.Actor actor -> of(actor.party().kind());
      case Vertex.Hub hub -> DIAMOND;
      case Vertex.Site site -> SQUARE;
    };
  }

  private static Shape of(PartyKind kind) {
    return switch (kind) {
      case COMPANY -> DISC;
      case INVESTOR -> COIN;
      case GROUP -> RING;
      case PUBLIC_BODY -> PENTAGON;
      case PERSON -> TRIANGLE;
      case VENTURE -> HEXAGON;
    };
  }

  /// What has this shape, in words.
  String spoken() {
    return spoken;
  }

  boolean isRound() {
    return corners == 0;
  }

  /// How far its corners are from its middle, in radii.
  double reach() {
    return reach;
  }

  /// How far its rim is from its middle in a direction, in radii.
  ///
  /// @param angle in radians, clockwise from the right
  double rim(double angle) {
    if (isRound()) {
      return 1;
    }
    double past = (angle - turn) / sector();
    double fromMiddle = (past - Math.floor(past) - 0.5) * sector();
    return reach * Math.cos(sector() / 2) / Math.cos(fromMiddle);
  }

  /// The angle between two corners, in radians.
  private double sector() {
    return 2 * Math.PI / corners;
  }

  Outline outline(double x, double y, double radius) {
    if (isRound()) {
      return Outline.circle(x, y, radius);
    }
    double[] points = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = turn + i * sector();
      points[2 * i] = x + Math.cos(angle) * reach * radius;
      points[2 * i + 1] = y + Math.sin(angle) * reach * radius;
    }
    return Outline.polygon(points);
  }
}
