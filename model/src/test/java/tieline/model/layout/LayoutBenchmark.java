package tieline.model.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// Prints how good and how fast the layouts of some edge lists are, as the rows of a Markdown
/// table, and records the positions where a comparison with other programs can evaluate them.
///
/// Arguments: a folder with `graphs/NAME.txt`, the number of threads, and names. Times are medians
/// after a warm-up, and the best beside them, which a busy machine disturbs least. Graphs of more
/// than 12,000 nodes are not measured for quality here.
final class LayoutBenchmark {
  private static final double WARM_UP = 3e9;
  private static final double MEASURED = 3e9;
  private static final int LEAST_RUNS = 3;
  private static final int SMALL = 12_000;
  private static final int STEPS = 60;

  private final Path folder;
  private final int threads;

  private LayoutBenchmark(Path folder, int threads) {
    this.folder = folder;
    this.threads = threads;
  }

  public static void main(String[] arguments) throws IOException, EdgeListException {
    var benchmark = new LayoutBenchmark(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    System.out.println(
        "| graph | character | stress | crossings | NP | warm, ms | best, ms | longest wait, ms"
            + " | step, ms |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (int k = 2; k < arguments.length; k++) {
      for (var character : LayoutCharacter.values()) {
        System.out.println(benchmark.row(arguments[k], character));
      }
    }
  }

  private String row(String name, LayoutCharacter character) throws IOException, EdgeListException {
    var list = EdgeList.read(folder.resolve("graphs").resolve(name + ".txt"));
    var graph = list.graph();
    var asked = new AtomicLong();
    var longest = new AtomicLong();
    var layout =
        Layout.of(character)
            .withThreads(threads)
            .withCancelled(() -> {
              long now = System.nanoTime();
              longest.accumulateAndGet(now - asked.getAndSet(now), Math::max);
              return false;
            });
    var times = new ArrayList<Double>();
    var result = new Layout.Result(Positions.none(), 0);
    long begin = System.nanoTime();
    long measured = 0;
    while (measured == 0 || times.size() < LEAST_RUNS || since(measured) < MEASURED) {
      if (measured == 0 && since(begin) >= WARM_UP) {
        measured = System.nanoTime();
        times.clear();
        longest.set(0);
      }
      long start = System.nanoTime();
      asked.set(start);
      result = layout.run(graph);
      longest.accumulateAndGet(System.nanoTime() - asked.get(), Math::max);
      times.add(since(start) / 1e6);
    }
    record(name, list, character, result, median(times));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.1f | %.1f | %.0f | %.2f |",
        name,
        character.word(),
        quality(graph, result.positions()),
        median(times),
        Collections.min(times),
        longest.get() / 1e6,
        step(graph, result.positions()));
  }

  private static String quality(LayoutGraph graph, Positions positions) {
    if (graph.nodes() > SMALL) {
      return "– | – | –";
    }
    var bodies = new Bodies(graph.adjacency());
    for (int i = 0; i < positions.count(); i++) {
      bodies.x[i] = (float) positions.x(i);
      bodies.y[i] = (float) positions.y(i);
    }
    return String.format(
        Locale.ROOT,
        "%.4f | %.0f | %.3f",
        Quality.of(bodies, LayoutCharacter.DISTANCES),
        Quality.of(bodies, LayoutCharacter.FORCES),
        -Quality.of(bodies, LayoutCharacter.COMMUNITIES));
  }

  /// The median time in milliseconds of a step of the simulation, of which one node is dragged.
  private static double step(LayoutGraph graph, Positions positions) {
    var simulation = new Simulation(graph, positions, Layout.EDGE_LENGTH);
    simulation.pin(0, positions.x(0) + 10 * Layout.EDGE_LENGTH, positions.y(0));
    var times = new ArrayList<Double>();
    for (int k = 0; k < 2 * STEPS; k++) {
      simulation.reheat();
      long start = System.nanoTime();
      simulation.step();
      times.add(since(start) / 1e6);
    }
    return median(times.subList(STEPS, 2 * STEPS));
  }

  private static double since(long start) {
    return System.nanoTime() - start;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private void record(
      String name,
      EdgeList list,
      LayoutCharacter character,
      Layout.Result result,
      double milliseconds)
      throws IOException {
    var out = Files.createDirectories(folder.resolve("out"));
    String peer = "tieline-" + character.word();
    String file = peer + "__" + name + "__conv.pos";
    PositionsWriter.write(result.positions(), list.ids(), out.resolve(file));
    String line =
        String.format(
            Locale.ROOT,
            "{\"peer\":\"%s\",\"graph\":\"%s\",\"mode\":\"conv\",\"n\":%d,\"m\":%d,\"iters\":%d,"
                + "\"warmMs\":%.1f,\"pos\":\"%s\"}%n",
            peer,
            name,
            list.graph().nodes(),
            list.graph().edges(),
            result.iterations(),
            milliseconds,
            file);
    Files.writeString(
        out.resolve("runs.jsonl"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
