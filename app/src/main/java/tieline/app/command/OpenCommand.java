package tieline.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private DatasetParameter dataset = new DatasetParameter();

  OpenCommand(Supplier<Desktop> desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    Input.checkExists(dataset.file(), List.of());
    desktop.get().open(dataset.file());
    return 0;
  }
}
