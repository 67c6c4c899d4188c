package tieline.app.draw;

import java.util.regex.Pattern;

/// A dataset's text made fit to stand on a line beside other text: it can neither break the line,
/// nor turn what stands next to it round, nor go on for ever.
public final class OneLine {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /// The marks that embed, override and isolate directions (Unicode Standard Annex 9).
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");

  /// As long as a name can be that somebody reads, in code points.
  private static final int NAME = 120;

  private OneLine() {}

  /// The text with a space for each break, tab and other control characters, and without marks that
  /// embed or override a direction.
  public static String of(String text) {
    return TURNS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /// The same of a name, cut where it is longer than anybody reads.
  public static String name(String text) {
    return cut(text, NAME);
  }

  /// The same, with an ellipsis where it is cut.
  ///
  /// @param most code points, the ellipsis included; 1 or more
  public static String cut(String text, int most) {
    boolean isLong = text.length() > most && text.codePointCount(0, text.length()) > most;
    return of(isLong ? text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…" : text);
  }
}
