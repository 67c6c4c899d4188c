package tieline.model.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes positions as text: a line `x y id` for each node, in pixels; the id is quoted as in an
/// [EdgeList], and left out where it is the number of the line, counted from 0.
public final class PositionsWriter {
  private PositionsWriter() {}

  /// Writes all positions to a file, which is replaced.
  ///
  /// @param ids the id of each node
  /// @throws IOException if the file cannot be written
  public static void write(Positions positions, List<String> ids, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < positions.count(); i++) {
        out.write(Double.toString(positions.x(i)));
        out.write(' ');
        out.write(Double.toString(positions.y(i)));
        String id = ids.get(i);
        if (!id.equals(Integer.toString(i))) {
          out.write(' ');
          out.write(quoted(id));
        }
        out.write('\n');
      }
    }
  }

  private static String quoted(String id) {
    boolean plain =
        !id.isEmpty() && id.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"');
    return plain && id.charAt(0) != '#'
        ? id
        : '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
