package tieline.app.figure;

import java.util.regex.Pattern;

/// How large a figure is.
///
/// @param width in pixels, from [#LEAST] to [#MOST]
/// @param height in pixels, from [#LEAST] to [#MOST]
public record FigureSize(int width, int height) {
  public static final int LEAST = 100;
  public static final int MOST = 16_000;

  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})[xX×](\\d{1,9})");

  public FigureSize {
    if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
      throw new IllegalArgumentException(
          width
              + "x"
              + height
              + " is out of bounds: each side has "
              + LEAST
              + " to "
              + MOST
              + " pixels");
    }
  }

  /// Reads a size such as `1600x1000`.
  ///
  /// @throws IllegalArgumentException with a message for the one who wrote it
  public static FigureSize parse(String text) {
    var parts = SIZE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a size: write width and height in pixels, such as 1600x1000");
    }
    return new FigureSize(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
