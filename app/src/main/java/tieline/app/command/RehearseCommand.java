package tieline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tieline.model.dataset.WholeFile;

@Command(
    name = "rehearse",
    hidden = true,
    description = "Does once what people do, so that the start-up cache learns what it takes.",
    footer = {"", "Example:", "  tieline rehearse build/rehearsal"})
final class RehearseCommand implements Callable<Integer> {
  private final Supplier<Desktop> desktop;

  @Parameters(paramLabel = "FOLDER", description = "Where pictures go.")
  private Path folder = Path.of("");

  @Option(
      names = "--note-java",
      paramLabel = "FILE",
      description = "Where to note which Java this is: the cache fits no other.")
  private @Nullable Path note;

  RehearseCommand(Supplier<Desktop> desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    if (note != null) {
      WholeFile.write(note, System.getProperty("java.home").getBytes(StandardCharsets.UTF_8));
    }
    var edges = folder.resolve("edges.txt");
    Files.write(edges, edges(5000));
    var nowhere = new PrintWriter(Writer.nullWriter());
    for (var line :
        List.of(
            "--help",
            "check",
            "list commitments",
            "list events --during 2025",
            "list conflicts --json",
            "list totals",
            "path nvidia oracle",
            "render -o " + folder.resolve("figure.svg"),
            "render -o " + folder.resolve("figure.png"),
            "screenshot -o " + folder.resolve("window.png"),
            "layout " + edges + " -o " + folder.resolve("positions.txt"))) {
      int code = Tieline.run(desktop, nowhere, nowhere, line.split(" "));
      if (code != 0) {
        throw Refusal.of("the rehearsal of '" + line + "' failed");
      }
    }
    return 0;
  }

  /// A graph with hubs and long ways round, on which each part of a layout has something to do.
  private static List<String> edges(int nodes) {
    var random = new SplittableRandom(1);
    return IntStream.range(1, nodes)
        .boxed()
        .flatMap(i -> Stream.of(i / 2, random.nextInt(i), random.nextInt(i)).map(j -> i + " " + j))
        .toList();
  }
}
