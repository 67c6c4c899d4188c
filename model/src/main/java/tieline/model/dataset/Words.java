package tieline.model.dataset;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Words of running text.
final class Words {
  private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\p{Z}]+");

  private Words() {}

  /// How many words a text has: stretches between spaces that hold a letter or a digit.
  static int count(String text) {
    return (int)
        Arrays.stream(SPACE.split(text))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }
}
