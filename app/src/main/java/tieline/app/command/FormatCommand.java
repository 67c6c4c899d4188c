package tieline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tieline.app.state.Opening;
import tieline.model.dataset.DatasetWriter;
import tieline.model.dataset.WholeFile;

@Command(
    name = "format",
    description =
        "Rewrites a dataset in its canonical form: one layout, one order of properties, nothing lost. "
            + "A file with errors is left as it is.",
    footer = {"", "Example:", "  tieline format my-dataset.json"})
final class FormatCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The dataset to rewrite.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    var reading = Opening.read(file);
    var dataset = reading.dataset().orElseThrow(() -> Refusal.of(reading.problems()));
    if (reading.readOnly()) {
      throw Refusal.of(
          "'" + file + "' has a newer format than this program knows, and would lose something");
    }
    byte[] canonical = DatasetWriter.toBytes(dataset);
    boolean isCanonical = Arrays.equals(canonical, Files.readAllBytes(file));
    if (!isCanonical) {
      WholeFile.write(file, canonical);
    }
    spec.commandLine()
        .getOut()
        .println(file + (isCanonical ? ": already in canonical form" : ": rewritten"));
    return 0;
  }
}
