package tieline.model.json;

/// Where something stands in a text file.
///
/// @param line from 1
/// @param column from 1, in Unicode code points
public record Place(int line, int column) implements Comparable<Place> {
  /// The start of a file: where a fault of the file as a whole is reported.
  public static final Place START = new Place(1, 1);

  @Override
  public int compareTo(Place other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
