package tieline.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "open",
    description = "Opens the window on a dataset. This is what tieline does without a command.",
    footer = {
      "",
      "Examples:",
      "  tieline open                  the shipped dataset",
      "  tieline open my-dataset.json"
    })
final class OpenCommand implements Callable<Integer> {
  private final Supplier<Desktop> desktop;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A dataset; the shipped one if left out.")
  private @Nullable Path file;

  OpenCommand(Supplier<Desktop> desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    Input.checkExists(file, List.of());
    desktop.get().open(file);
    return 0;
  }
}
