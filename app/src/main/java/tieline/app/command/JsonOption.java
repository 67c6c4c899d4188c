package tieline.app.command;

import picocli.CommandLine.Option;

/// Whether results are for programs.
final class JsonOption {
  @Option(names = "--json", description = "Print JSON.")
  private boolean wanted;

  boolean isWanted() {
    return wanted;
  }
}
