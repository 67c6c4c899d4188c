package tieline.app.command;

import java.util.List;
import tieline.model.dataset.Problem;

/// Why a command cannot do what was asked, in lines for the one who asked. The exit code is 2.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines;

  private Refusal(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  /// A refusal of one line.
  public static Refusal of(String message) {
    return new Refusal(List.of("tieline: " + message.lines().findFirst().orElse("")));
  }

  /// The refusal of a dataset file, with a line for each error.
  public static Refusal of(List<Problem> problems) {
    return new Refusal(problems.stream().filter(Problem::isError).map(Problem::toString).toList());
  }

  public List<String> lines() {
    return lines;
  }
}
