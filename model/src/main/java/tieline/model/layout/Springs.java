package tieline.model.layout;

/// The forces of a live simulation: edges pull in proportion to their lengths, bodies push in
/// inverse proportion to their distances. Positions are pixels, forces are in units of one edge
/// length.
final class Springs {
  private static final float SOFT = 0.01f;

  /// Finer than in [Relaxation]: what is far from a drag must not feel which boxes changed.
  private static final float THETA = 1.2f;

  private final Adjacency graph;
  private final double edgeLength;
  private final float[] mass;
  private final float[] x;
  private final float[] y;
  private final Repulsion repulsion;
  private final Workers workers = new Workers(1, () -> false);
  private float strength;

  /// The force on each body, and how fast it grows as the body moves.
  final float[] forceX;

  final float[] forceY;
  final float[] stiffness;

  Springs(Adjacency graph, double edgeLength) {
    int n = graph.nodes();
    this.graph = graph;
    this.edgeLength = edgeLength;
    mass = Relaxation.masses(graph);
    x = new float[n];
    y = new float[n];
    repulsion = new Repulsion(n, THETA);
    forceX = new float[n];
    forceY = new float[n];
    stiffness = new float[n];
  }

  /// The strength of repulsion.
  float strength() {
    return strength;
  }

  /// Computes the forces at these positions.
  ///
  /// @param given the strength of repulsion from now on, or 0 to keep it
  void compute(double[] atX, double[] atY, float given) {
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) (atX[i] / edgeLength);
      y[i] = (float) (atY[i] / edgeLength);
    }
    if (given > 0) {
      strength = given;
    } else if (strength == 0) {
      strength = balance();
    }
    if (x.length > 0) {
      repulsion.compute(x, y, mass, SOFT, workers);
    }
    for (int i = 0; i < x.length; i++) {
      add(i);
    }
  }

  private void add(int i) {
    float pullX = 0;
    float pullY = 0;
    float sum = 1e-6f;
    for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
      int j = graph.target[e];
      pullX += graph.weight[e] * (x[j] - x[i]);
      pullY += graph.weight[e] * (y[j] - y[i]);
      sum += graph.weight[e];
    }
    float push = strength * mass[i];
    forceX[i] = pullX + push * repulsion.forceX[i];
    forceY[i] = pullY + push * repulsion.forceY[i];
    stiffness[i] = sum + push * Math.max(0, repulsion.stiffness[i] - mass[i] / SOFT);
  }

  /// The strength at which pull and push are even, as in [Relaxation].
  private float balance() {
    double pull = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      for (int e = graph.offset[i]; e < graph.offset[i + 1]; e++) {
        double dx = x[graph.target[e]] - x[i];
        double dy = y[graph.target[e]] - y[i];
        pull += graph.weight[e] * (dx * dx + dy * dy) / 2;
      }
      sum += mass[i];
      squares += (double) mass[i] * mass[i];
    }
    return (float) Math.max(1e-3, pull / Math.max(1e-9, (sum * sum - squares) / 2));
  }
}
