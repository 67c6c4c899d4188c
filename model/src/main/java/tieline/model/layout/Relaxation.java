package tieline.model.layout;

/// Lets bodies find a rest between the pull of their edges and the push of all other bodies.
///
/// Each body moves by force over stiffness, a Newton step on its own diagonal, no farther than a
/// cap that cools. The strength of repulsion is the one at which the picture as it is neither grows
/// nor shrinks: by the virial theorem the pull of all edges times their lengths equals the push
/// over all pairs.
final class Relaxation {
  /// The square of the distance below which repulsion no longer grows.
  private static final float SOFT = 0.003f;

  /// Coarse, for what a box gets wrong in one step, the next step mends; finer ones cross no less.
  private static final float THETA = 1.5f;

  private final Bodies bodies;
  private final float[] mass;
  private final Attraction attraction;
  private final Workers workers;
  private final Repulsion repulsion;
  private final float[] nextX;
  private final float[] nextY;

  Relaxation(Bodies bodies, Attraction attraction, Workers workers) {
    this.bodies = bodies;
    this.attraction = attraction;
    mass = masses(bodies.graph);
    this.workers = workers;
    repulsion = new Repulsion(bodies.count(), THETA);
    nextX = new float[bodies.count()];
    nextY = new float[bodies.count()];
  }

  /// A body pushes by 1 and the weights of its edges, so that hubs keep their leaves around them.
  static float[] masses(Adjacency graph) {
    float[] mass = new float[graph.nodes()];
    for (int i = 0; i < mass.length; i++) {
      mass[i] = 1;
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        mass[i] += graph.weight[e];
      }
    }
    return mass;
  }

  /// Takes so many steps, the cap falling by equal factors from `first` to `last`.
  void relax(int steps, double first, double last) {
    float strength = balance();
    for (int t = 0; t < steps; t++) {
      float cap = (float) (first * StrictMath.pow(last / first, t / Math.max(1.0, steps - 1.0)));
      step(strength, cap);
    }
  }

  private void step(float strength, float cap) {
    repulsion.compute(bodies.x, bodies.y, mass, SOFT, workers);
    workers.share(
        bodies.count(),
        2048,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            move(i, strength, cap);
          }
        });
    System.arraycopy(nextX, 0, bodies.x, 0, nextX.length);
    System.arraycopy(nextY, 0, bodies.y, 0, nextY.length);
  }

  private void move(int i, float strength, float cap) {
    var graph = bodies.graph;
    float x = bodies.x[i];
    float y = bodies.y[i];
    float pullX = 0;
    float pullY = 0;
    float stiffness = 1e-9f;
    for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
      float dx = bodies.x[graph.target[e]] - x;
      float dy = bodies.y[graph.target[e]] - y;
      float k = graph.weight[e] * attraction.stiffness((float) Math.sqrt(dx * dx + dy * dy), cap);
      pullX += k * dx;
      pullY += k * dy;
      stiffness += k;
    }
    float c = strength * mass[i];
    stiffness += c * Math.max(0, repulsion.stiffness[i] - mass[i] / SOFT);
    float dx = (pullX + c * repulsion.forceX[i]) / stiffness;
    float dy = (pullY + c * repulsion.forceY[i]) / stiffness;
    float length = (float) Math.sqrt(dx * dx + dy * dy);
    float scale = bodies.fixed[i] ? 0 : length > cap ? cap / length : 1;
    nextX[i] = x + scale * dx;
    nextY[i] = y + scale * dy;
  }

  /// The strength of repulsion that keeps the picture's size.
  private float balance() {
    var graph = bodies.graph;
    double pull = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < bodies.count(); i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        float d = (float) bodies.length(i, graph.target[e]);
        pull += graph.weight[e] * attraction.stiffness(d, 0.02f) * d * d / 2;
      }
      sum += mass[i];
      squares += (double) mass[i] * mass[i];
    }
    return (float) (pull / Math.max(1e-9, (sum * sum - squares) / 2));
  }
}
