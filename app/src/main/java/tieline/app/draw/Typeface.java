package tieline.app.draw;

/// Measures text as it will be drawn. Safe to use from any thread.
public interface Typeface {

  /// The advance width of one line of text in pixels.
  double width(String text, double size, Lettering.Weight weight);

  /// The longest beginning of a text that fits, with an ellipsis where it was cut.
  default String fitted(String text, double size, Lettering.Weight weight, double room) {
    // A name of a megabyte must not be measured whole to learn that it does not fit.
    var head = text.length() > 400 ? text.substring(0, text.offsetByCodePoints(0, 200)) : text;
    if (head.length() == text.length() && width(text, size, weight) <= room) {
      return text;
    }
    int low = 0;
    int high = head.codePointCount(0, head.length());
    while (low < high) {
      int middle = (low + high + 1) / 2;
      var candidate = head.substring(0, head.offsetByCodePoints(0, middle)).strip() + "…";
      if (width(candidate, size, weight) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : head.substring(0, head.offsetByCodePoints(0, low)).strip() + "…";
  }
}
