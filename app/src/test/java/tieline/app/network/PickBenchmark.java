package tieline.app.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// Picks at random points of a picture of 1600 by 1000 pixels, all of whose vertices and ties are
/// in sight, and prints a row of a table: how long it took to make the picker, and to pick.
///
/// Arguments: pairs of vertices and ties, such as `25000x75000`.
final class PickBenchmark {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final int WARM_UP = 20_000;
  private static final int PICKS = 100_000;

  /// How many pickers to make before the one that is timed.
  private static final int MAKES = 20;

  private PickBenchmark() {}

  public static void main(String[] cases) {
    System.out.println("| vertices | ties | made in, ms | pick: median us | 99 % | longest |");
    for (var size : cases) {
      int vertices = Integer.parseInt(size.split("x", -1)[0]);
      int ties = Integer.parseInt(size.split("x", -1)[1]);
      measure(marks(vertices, ties), vertices, ties);
    }
  }

  private static void measure(Marks marks, int vertices, int ties) {
    double[] makes = new double[MAKES];
    var picker = NetworkPicker.of(marks);
    for (int i = 0; i < MAKES; i++) {
      long start = System.nanoTime();
      picker = NetworkPicker.of(marks);
      // It gets ready beside this thread, and the first question waits for that.
      picker.at(0, 0);
      makes[i] = (System.nanoTime() - start) / 1e6;
    }
    var random = new Random(5);
    double[] picks = new double[PICKS];
    int found = 0;
    for (int i = -WARM_UP; i < PICKS; i++) {
      double x = WIDTH * random.nextDouble();
      double y = HEIGHT * random.nextDouble();
      long start = System.nanoTime();
      found += picker.at(x, y) == null ? 0 : 1;
      picks[Math.max(i, 0)] = (System.nanoTime() - start) / 1e3;
    }
    Arrays.sort(makes);
    Arrays.sort(picks);
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %.0f | %.1f | %.1f | %.1f | %.0f %% on a mark%n",
        vertices,
        ties,
        makes[MAKES / 2],
        picks[PICKS / 2],
        picks[PICKS * 99 / 100],
        picks[PICKS - 1],
        100.0 * found / (WARM_UP + PICKS));
  }

  /// Vertices anywhere, and ties from each to somewhere near.
  private static Marks marks(int vertices, int ties) {
    var random = new Random(7);
    var network = Sample.pair(1).network();
    var placed = new ArrayList<VertexMark>();
    for (int i = 0; i < vertices; i++) {
      placed.add(vertex(network.vertices().getFirst(), random));
    }
    var drawn = new ArrayList<TieMark>();
    for (int j = 0; j < ties; j++) {
      drawn.add(tie(network.ties().getFirst(), placed.get(j % vertices), random));
    }
    return new Marks(
        placed, drawn, List.of(), List.of(), null, null, Placements.NONE, Encoded.STATED, "");
  }

  private static VertexMark vertex(Vertex vertex, Random random) {
    return new VertexMark(
        vertex,
        WIDTH * random.nextDouble(),
        HEIGHT * random.nextDouble(),
        1.5,
        false,
        false,
        0,
        false,
        false,
        false,
        Light.PLAIN);
  }

  private static TieMark tie(Tie tie, VertexMark from, Random random) {
    double x = from.x() + 90 * random.nextGaussian();
    double y = from.y() + 90 * random.nextGaussian();
    var curve = Curve.arc(from.x(), from.y(), x, y, 6);
    return new TieMark(List.of(tie), curve, 1, false, false, Light.PLAIN, 1);
  }
}
