package tieline.model.layout;

import java.nio.file.Path;

/// A line of an edge list that cannot be read; the message begins with file and line.
public final class EdgeListException extends Exception {
  private static final long serialVersionUID = 1;

  EdgeListException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
