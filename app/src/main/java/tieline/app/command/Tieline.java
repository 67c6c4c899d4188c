package tieline.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command line: results go to one stream, everything else in single lines to the other.
@Command(
    name = "tieline",
    version = "tieline 0.1.0",
    description = "Who committed what to whom, when, and who says so.",
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  tieline                                opens the window on the shipped dataset",
      "  tieline my-dataset.json                opens it on yours",
      "  tieline render -o figure.png           writes a figure, without a display",
      "  tieline list commitments --of Oracle   what the sources say Oracle is part of",
      "  tieline check my-dataset.json          what is wrong with it",
      "",
      "tieline COMMAND --help says more about each command."
    })
public final class Tieline implements Callable<Integer> {
  private final Supplier<Desktop> desktop;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A dataset to open in the window; the shipped one if left out.")
  private @Nullable Path file;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Tieline(Supplier<Desktop> desktop) {
    this.desktop = desktop;
  }

  /// Runs a command.
  ///
  /// @param desktop made only when a command needs the window
  /// @param out where results go
  /// @param err where messages go
  /// @return the exit code: 0, or 1 for problems found in a dataset, or 2 for a command that could
  ///   not be carried out
  public static int run(
      Supplier<Desktop> desktop, PrintWriter out, PrintWriter err, String... arguments) {
    int code;
    try {
      if (isPlain(arguments)) {
        desktop.get().open(arguments.length == 0 ? null : Path.of(arguments[0]));
        code = 0;
      } else {
        code = commandLine(desktop, arguments).setOut(out).setErr(err).execute(arguments);
      }
    } catch (RuntimeException | Error e) {
      code = Faults.report(e, err);
    }
    if (out.checkError()) {
      err.println("tieline: the results could not be written to the end: is there room for them?");
      code = Faults.NOT_DONE;
    }
    err.flush();
    return code;
  }

  /// Whether there is nothing to parse: the window opens a tenth of a second sooner without.
  private static boolean isPlain(String... arguments) {
    return arguments.length == 0
        || (arguments.length == 1
            && !arguments[0].startsWith("-")
            && arguments[0].endsWith(".json")
            && Files.isRegularFile(Path.of(arguments[0])));
  }

  @Override
  public Integer call() {
    Input.checkExists(file, spec.commandLine().getSubcommands().keySet());
    desktop.get().open(file);
    return 0;
  }

  /// All commands, or if the first argument names one, that one alone.
  private static CommandLine commandLine(Supplier<Desktop> desktop, String... arguments) {
    var line = new CommandLine(new Tieline(desktop));
    var commands = commands(desktop);
    var named = commands.get(arguments[0]);
    (named == null ? commands : Map.of(arguments[0], named))
        .forEach((name, command) -> line.addSubcommand(name, command.get()));
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
    line.getCommandSpec().mixinStandardHelpOptions(true);
    return Converters.register(line)
        .setUsageHelpWidth(96)
        .setParameterExceptionHandler(Faults::misspelt)
        .setExecutionExceptionHandler((fault, at, parsed) -> Faults.report(fault, at.getErr()));
  }

  private static Map<String, Supplier<Object>> commands(Supplier<Desktop> desktop) {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("open", () -> new OpenCommand(desktop));
    commands.put("check", CheckCommand::new);
    commands.put("list", ListCommand::new);
    commands.put("path", PathCommand::new);
    commands.put("render", RenderCommand::new);
    commands.put("screenshot", () -> new ScreenshotCommand(desktop));
    commands.put("format", FormatCommand::new);
    commands.put("layout", LayoutCommand::new);
    commands.put("rehearse", () -> new RehearseCommand(desktop));
    return commands;
  }
}
