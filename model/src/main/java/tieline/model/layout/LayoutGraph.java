package tieline.model.layout;

import java.util.Arrays;

/// What a layout is given: nodes `0 … n-1` with their sizes, edges with their weights, and where
/// nodes are already, if they are anywhere. Immutable.
///
/// A hub that stands for something which several nodes share is a node with an edge to each of
/// them. Pulled by all, it comes to rest in their midst, and draws them together.
///
/// Edges have no direction here. Self-loops are allowed and have no effect; the weights of parallel
/// edges add up.
public final class LayoutGraph {
  /// The greatest absolute coordinate or size in pixels.
  public static final double MAX_COORDINATE = 1e9;

  /// The greatest weight of an edge.
  public static final double MAX_WEIGHT = 1e12;

  private final int nodes;
  private final int[] from;
  private final int[] to;
  private final double[] weight;
  private final Shapes shapes;
  private final double[] x;
  private final double[] y;
  private final boolean[] pinned;

  private LayoutGraph(Builder b) {
    nodes = b.x.length;
    from = Arrays.copyOf(b.from, b.edges);
    to = Arrays.copyOf(b.to, b.edges);
    weight = Arrays.copyOf(b.weight, b.edges);
    shapes = new Shapes(b.halfWidth.clone(), b.halfHeight.clone(), b.disc.clone());
    x = b.x.clone();
    y = b.y.clone();
    pinned = b.pinned.clone();
  }

  /// A graph of so many nodes, as yet without edges, sizes and positions.
  public static Builder builder(int nodes) {
    return new Builder(nodes);
  }

  /// The number of nodes.
  public int nodes() {
    return nodes;
  }

  /// The number of edges, self-loops and parallels included.
  public int edges() {
    return from.length;
  }

  /// Whether node `i` stays where it is.
  public boolean isPinned(int i) {
    return pinned[i];
  }

  Shapes shapes() {
    return shapes;
  }

  boolean isPlaced(int i) {
    return !Double.isNaN(x[i]);
  }

  double x(int i) {
    return x[i];
  }

  double y(int i) {
    return y[i];
  }

  Adjacency adjacency() {
    return Adjacency.of(nodes, from, to, weight);
  }

  /// Collects a graph. Every method throws `IllegalArgumentException` on a value out of bounds.
  public static final class Builder {
    private int edges;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] weight = new double[16];
    private final double[] halfWidth;
    private final double[] halfHeight;
    private final boolean[] disc;
    private final double[] x;
    private final double[] y;
    private final boolean[] pinned;

    private Builder(int nodes) {
      halfWidth = new double[nodes];
      halfHeight = new double[nodes];
      disc = new boolean[nodes];
      Arrays.fill(disc, true);
      x = new double[nodes];
      y = new double[nodes];
      Arrays.fill(x, Double.NaN);
      pinned = new boolean[nodes];
    }

    /// Ties two nodes by an edge of weight 1.
    public Builder edge(int a, int b) {
      return edge(a, b, 1);
    }

    /// Ties two nodes. A weight, above 0 and at most 1e12, says how firmly and not how near: an
    /// edge pulls as many times as strongly as it weighs more than others (Jacomy, Venturini,
    /// Heymann and Bastian 2014), and its term in the stress counts as many times (Gansner, Koren
    /// and North 2004), so that heavy edges are stretched less. Distance is the number of steps all
    /// the same.
    public Builder edge(int a, int b, double w) {
      node(a);
      node(b);
      if (!(w > 0 && w <= MAX_WEIGHT)) {
        throw new IllegalArgumentException("weight " + w + " is not above 0 and at most 1e12");
      }
      if (edges == from.length) {
        from = Arrays.copyOf(from, 2 * edges);
        to = Arrays.copyOf(to, 2 * edges);
        weight = Arrays.copyOf(weight, 2 * edges);
      }
      from[edges] = a;
      to[edges] = b;
      weight[edges++] = w;
      return this;
    }

    /// Gives node `i` the shape of a disc; without a shape it is a point.
    public Builder disc(int i, double radius) {
      return shape(i, radius, radius, true);
    }

    /// Gives node `i` the shape of a box around its position, such as its label's.
    public Builder box(int i, double width, double height) {
      return shape(i, width / 2, height / 2, false);
    }

    private Builder shape(int i, double w, double h, boolean isDisc) {
      node(i);
      if (!(w >= 0 && h >= 0 && w <= MAX_COORDINATE && h <= MAX_COORDINATE)) {
        throw new IllegalArgumentException("size " + w + " by " + h + " of node " + i);
      }
      halfWidth[i] = w;
      halfHeight[i] = h;
      disc[i] = isDisc;
      return this;
    }

    /// Says where node `i` was last, for a layout that is to stay near.
    public Builder at(int i, double atX, double atY) {
      node(i);
      if (!(Math.abs(atX) <= MAX_COORDINATE && Math.abs(atY) <= MAX_COORDINATE)) {
        throw new IllegalArgumentException(
            "position " + atX + ", " + atY + " of node " + i + " is not within 1e9 pixels");
      }
      x[i] = atX;
      y[i] = atY;
      return this;
    }

    /// Fastens node `i` at a position.
    public Builder pin(int i, double atX, double atY) {
      at(i, atX, atY);
      pinned[i] = true;
      return this;
    }

    /// The graph as collected so far.
    public LayoutGraph build() {
      return new LayoutGraph(this);
    }

    private void node(int i) {
      if (i < 0 || i >= x.length) {
        throw new IllegalArgumentException("node " + i + " of " + x.length);
      }
    }
  }
}
