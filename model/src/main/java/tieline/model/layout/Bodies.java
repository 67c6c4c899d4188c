package tieline.model.layout;

/// The moving part of a connected graph: parallel arrays of coordinates in units of one edge
// length.
final class Bodies {
  final Adjacency graph;
  final float[] x;
  final float[] y;

  Bodies(Adjacency graph) {
    this.graph = graph;
    x = new float[graph.nodes()];
    y = new float[graph.nodes()];
  }

  int count() {
    return x.length;
  }
}
