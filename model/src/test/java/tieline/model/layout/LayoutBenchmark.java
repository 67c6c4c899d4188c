package tieline.model.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Times the layout of an edge list, first in a fresh process and then warm, and records the
/// positions where a comparison with other programs can evaluate them.
///
/// Arguments: a folder with `graphs/NAME.txt` and `out/`, a character, threads, and names.
final class LayoutBenchmark {
  private static final int RUNS = 6;

  private LayoutBenchmark() {}

  public static void main(String[] arguments) throws IOException, EdgeListException {
    var folder = Path.of(arguments[0]);
    var character = LayoutCharacter.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    int threads = Integer.parseInt(arguments[2]);
    for (int k = 3; k < arguments.length; k++) {
      measure(folder, character, threads, arguments[k]);
    }
  }

  private static void measure(Path folder, LayoutCharacter character, int threads, String name)
      throws IOException, EdgeListException {
    var list = EdgeList.read(folder.resolve("graphs").resolve(name + ".txt"));
    var layout = Layout.of(character).withThreads(threads);
    double first = 0;
    double best = Double.POSITIVE_INFINITY;
    var result = new Layout.Result(Positions.none(), 0);
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      result = layout.run(list.graph());
      double ms = (System.nanoTime() - start) / 1e6;
      first = run == 0 ? ms : first;
      best = Math.min(best, ms);
    }
    String peer = "tieline-" + character.word();
    String file = peer + "__" + name + "__conv.pos";
    PositionsWriter.write(result.positions(), list.ids(), folder.resolve("out").resolve(file));
    String line =
        String.format(
            Locale.ROOT,
            "{\"peer\":\"%s\",\"graph\":\"%s\",\"mode\":\"conv\",\"n\":%d,\"m\":%d,\"iters\":%d,"
                + "\"coldMs\":%.1f,\"warmMs\":%.1f,\"pos\":\"%s\"}%n",
            peer,
            name,
            list.graph().nodes(),
            list.graph().edges(),
            result.iterations(),
            first,
            best,
            file);
    System.out.print(line);
    Files.writeString(
        folder.resolve("out/runs.jsonl"),
        line,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
