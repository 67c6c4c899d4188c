package tieline.model.check;

/// How an excerpt fits a text.
public sealed interface Fit {

  /// The quote stands exactly where the excerpt says.
  record Exact() implements Fit {}

  /// The quote stands elsewhere.
  ///
  /// @param start the nearest place, in code points
  /// @param places how many places have it
  record Moved(int start, int places) implements Fit {}

  /// The text has something very like it: with other quotation marks, dashes, spaces or capitals.
  ///
  /// @param start the nearest place, in code points
  /// @param reads the text's own words
  record Nearly(int start, String reads) implements Fit {}

  /// The text has no such words.
  record Lost() implements Fit {}
}
