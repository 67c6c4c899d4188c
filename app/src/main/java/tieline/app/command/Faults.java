package tieline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells in plain lines why a command was not carried out. The exit code is 2.
final class Faults {
  static final int NOT_DONE = 2;

  private Faults() {}

  /// Answers an option or parameter that cannot be understood.
  static int misspelt(ParameterException fault, String[] arguments) {
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
    return NOT_DONE;
  }

  /// Answers whatever else was thrown.
  static int report(Throwable fault, PrintWriter err) {
    if (Boolean.getBoolean("tieline.debug")) {
      fault.printStackTrace(err);
    }
    var cause = fault.getCause();
    switch (fault) {
      case CompletionException e when cause != null -> report(cause, err);
      case UncheckedIOException e when cause != null -> report(cause, err);
      case Refusal refusal -> refusal.lines().forEach(err::println);
      case IOException e -> err.println("tieline: " + reason(e));
      case OutOfMemoryError e -> err.println("tieline: there is not enough memory for this");
      default -> err.println("tieline: this went wrong inside the program, and is a fault of it");
    }
    return NOT_DONE;
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
