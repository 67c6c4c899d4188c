package tieline.app.reading;

/// Keeps what is laid out short: a text of a megabyte takes a control seconds to break into lines.
final class Cap {
  static final int NAME = 160;
  static final int SENTENCE = 600;

  private Cap() {}

  /// The text, or its first code points with an ellipsis where it has more than `limit`.
  static String at(int limit, String text) {
    if (text.length() <= limit || text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, limit)).strip() + "…";
  }

  static String name(String text) {
    return at(NAME, text);
  }

  static String sentence(String text) {
    return at(SENTENCE, text);
  }
}
