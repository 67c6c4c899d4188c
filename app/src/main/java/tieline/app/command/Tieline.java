package tieline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import tieline.app.draw.Theme;
import tieline.app.figure.FigureSize;
import tieline.app.figure.FigureView;
import tieline.model.dataset.Word;
import tieline.model.layout.LayoutCharacter;
import tieline.model.time.When;

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
    var line = commandLine(desktop).setOut(out).setErr(err);
    int code = line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public Integer call() {
    Input.checkExists(file, spec.commandLine().getSubcommands().keySet());
    desktop.get().open(file);
    return 0;
  }

  private static CommandLine commandLine(Supplier<Desktop> desktop) {
    var line = new CommandLine(new Tieline(desktop));
    for (var command :
        List.of(
            new OpenCommand(desktop),
            new CheckCommand(),
            new ListCommand(),
            new PathCommand(),
            new RenderCommand(),
            new ScreenshotCommand(desktop),
            new FormatCommand(),
            new LayoutCommand())) {
      line.addSubcommand(command);
    }
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
    line.getCommandSpec().mixinStandardHelpOptions(true);
    return line.registerConverter(Path.class, converter(Path::of))
        .registerConverter(FigureSize.class, converter(FigureSize::parse))
        .registerConverter(When.class, converter(When::parse))
        .registerConverter(
            Theme.class, converter(t -> Input.word(t, List.of(Theme.values()), Theme::word)))
        .registerConverter(
            LayoutCharacter.class,
            converter(t -> Input.word(t, List.of(LayoutCharacter.values()), LayoutCharacter::word)))
        .registerConverter(FigureView.class, words(FigureView.values()))
        .registerConverter(ListCommand.Kind.class, words(ListCommand.Kind.values()))
        .setUsageHelpWidth(96)
        .setParameterExceptionHandler(Tieline::misspelt)
        .setExecutionExceptionHandler((fault, at, parsed) -> failed(fault, at));
  }

  private static <T extends Word> ITypeConverter<T> words(T[] choices) {
    return converter(text -> Input.word(text, List.of(choices), Word::word));
  }

  private static <T> ITypeConverter<T> converter(Function<String, T> read) {
    return text -> {
      try {
        return read.apply(text);
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'" + text + "' is no file name");
      } catch (DateTimeParseException | IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  private static int misspelt(ParameterException fault, String[] arguments) {
    var command = fault.getCommandLine();
    var message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    var guess = "";
    if (fault instanceof UnmatchedArgumentException unmatched) {
      var near = unmatched.getSuggestions();
      guess = near.isEmpty() ? "" : " (did you mean " + String.join(" or ", near) + "?)";
    }
    command
        .getErr()
        .printf(
            "tieline: %s%s; see %s --help%n",
            message, guess, command.getCommandSpec().qualifiedName());
    return 2;
  }

  private static int failed(Exception fault, CommandLine at) {
    if (Boolean.getBoolean("tieline.debug")) {
      fault.printStackTrace(at.getErr());
    }
    switch (fault) {
      case Refusal refusal -> refusal.lines().forEach(at.getErr()::println);
      case IOException e -> at.getErr().println("tieline: " + reason(e));
      case IllegalArgumentException e -> at.getErr().println("tieline: " + e.getMessage());
      default ->
          at.getErr().println("tieline: this went wrong inside the program, and is a fault of it");
    }
    return 2;
  }

  /// What went wrong with a file; the platform's own exceptions say no more than its name.
  private static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException e -> "'" + e.getFile() + "': there is no such file or folder";
      case AccessDeniedException e -> "'" + e.getFile() + "' may not be read or written";
      case FileSystemException e ->
          "'" + e.getFile() + "': " + Objects.requireNonNullElse(e.getReason(), "it failed");
      default -> String.valueOf(fault.getMessage());
    };
  }
}
