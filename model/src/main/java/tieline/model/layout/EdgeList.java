package tieline.model.layout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A graph from a plain text file.
///
/// A line is `a b` or `a b weight`: two ids and what the edge weighs, above 0 and at most 1e12, by
/// default 1; or a single id, for a node that may have no edge. Ids are any words; those with
/// blanks or a leading `#` or quote stand in double quotes, with `\"` and `\\` inside. What follows
/// a word that begins with `#` is a comment. UTF-8.
///
/// @param ids of each node: numbers in their order if they are `0 … n-1`, else as they first occur
/// @param graph the nodes, as points without positions, and the edges
public record EdgeList(List<String> ids, LayoutGraph graph) {
  public EdgeList {
    ids = List.copyOf(ids);
  }

  /// Reads a file.
  ///
  /// @throws EdgeListException at the first line that is no edge
  /// @throws IOException if the file cannot be read
  public static EdgeList read(Path file) throws IOException, EdgeListException {
    return new EdgeListParser(file, text(file)).parse();
  }

  private static CharBuffer text(Path file) throws IOException, EdgeListException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes);
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += bytes.get(i) == '\n' ? 1 : 0;
      }
      throw new EdgeListException(file, line, "not UTF-8 text");
    }
  }
}
