package tieline.app.state;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings texts that a reader takes for the same together: `Énergie` and `ENERGIE`.
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /// The text in lower case and without accents; ligatures and other compatible forms apart.
  public static String of(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
