package tieline.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tieline.app.draw.Counts;
import tieline.app.state.Opening;
import tieline.model.check.DatasetCheck;
import tieline.model.dataset.Problem;

@Command(
    name = "check",
    description =
        "Lists everything that is wrong with a dataset, as "
            + "file:line:column /json/pointer: what is wrong (what would be right).",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no problem, or warnings only",
      "1:problems (with --strict, also warnings)",
      "2:the file cannot be read"
    },
    footer = {
      "",
      "Examples:",
      "  tieline check                                  the shipped dataset",
      "  tieline check my-dataset.json --sources texts  also every quote against its text"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DatasetParameter dataset = new DatasetParameter();

  @Option(names = "--strict", description = "Warnings count as problems.")
  private boolean strict;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "A folder with the texts: every quote must stand at its place in its text.")
  private @Nullable Path texts;

  @Override
  public Integer call() {
    if (texts != null && !Files.isDirectory(texts)) {
      throw Refusal.of("there is no folder '" + texts + "' with the texts");
    }
    var reading = Opening.read(dataset.file());
    var out = spec.commandLine().getOut();
    if (!reading.complete()) {
      throw Refusal.of(reading.problems());
    }
    var problems = texts == null ? DatasetCheck.of(reading) : DatasetCheck.of(reading, texts);
    problems.forEach(out::println);
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    out.println(
        "%s: %s, %s; %s from %s"
            .formatted(
                reading.file(),
                errors == 0 ? "no problems" : Counts.of(errors, "problem"),
                warnings == 0 ? "no warnings" : Counts.of(warnings, "warning"),
                Counts.of(reading.salvaged().claims().size(), "claim"),
                Counts.of(reading.salvaged().sources().size(), "source")));
    return errors > 0 || (strict && warnings > 0) ? 1 : 0;
  }
}
