package tieline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tieline.model.layout.EdgeList;
import tieline.model.layout.EdgeListException;
import tieline.model.layout.Layout;
import tieline.model.layout.LayoutCharacter;
import tieline.model.layout.PositionsWriter;

@Command(
    name = "layout",
    description =
        "Lays a plain edge list out (lines 'a b' or 'a b weight', # for comments), writes a line "
            + "'x y id' for each node, and prints sizes and times in milliseconds as one line of JSON.",
    footer = {
      "",
      "Examples:",
      "  tieline layout edges.txt -o positions.txt",
      "  tieline layout edges.txt -o positions.txt --character communities --threads 2"
    })
final class LayoutCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "EDGES", description = "A text file of edges.")
  private Path edges = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "POSITIONS",
      description = "The file to write.")
  private Path output = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed gives another picture; the same one the same (default 1).")
  private long seed = 1;

  @Option(
      names = "--character",
      paramLabel = "WORD",
      description = "What to show: distances, forces (default) or communities.")
  private LayoutCharacter character = LayoutCharacter.FORCES;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads may work; the picture stays the same (default: all).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--budget",
      paramLabel = "MS",
      description = "About how many milliseconds to spend; it buys sweeps by size, not by clock.")
  private long budget;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    var list = read(edges);
    var layout =
        Layout.of(character)
            .withSeed(seed)
            .withThreads(threads)
            .withBudget(Duration.ofMillis(budget));
    long loaded = System.nanoTime();
    var result = layout.run(list.graph());
    long laidOut = System.nanoTime();
    PositionsWriter.write(result.positions(), list.ids(), output);
    long written = System.nanoTime();
    spec.commandLine()
        .getOut()
        .println(
            String.format(
                Locale.ROOT,
                "{\"nodes\":%d,\"edges\":%d,\"character\":\"%s\",\"iterations\":%d,"
                    + "\"load\":%.1f,\"layout\":%.1f,\"write\":%.1f}",
                list.graph().nodes(),
                list.graph().edges(),
                character.word(),
                result.iterations(),
                (loaded - start) / 1e6,
                (laidOut - loaded) / 1e6,
                (written - laidOut) / 1e6));
    return 0;
  }

  private static EdgeList read(Path file) throws IOException {
    Input.checkExists(file, List.of());
    try {
      return EdgeList.read(file);
    } catch (EdgeListException e) {
      throw Refusal.of(String.valueOf(e.getMessage()));
    }
  }
}
