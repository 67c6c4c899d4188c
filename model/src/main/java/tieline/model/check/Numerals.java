package tieline.model.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the numbers in English text: `300,000`, `$838B`, `twenty-five`, `three hundred billion`,
/// `250-300 million` (both ends count in millions). A scaled number counts without its scale too.
final class Numerals {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(\\p{L}+)|([-–—‑])|(\\S)");
  private static final Map<String, BigDecimal> WORDS =
      spelledOut(
          List.of(
              "zero",
              "one",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten",
              "eleven",
              "twelve",
              "thirteen",
              "fourteen",
              "fifteen",
              "sixteen",
              "seventeen",
              "eighteen",
              "nineteen"),
          List.of(
              "zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
              "ninety"));

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  /// Letters that scale the digits they touch: `838B`.
  private static final Map<String, BigDecimal> SUFFIXES =
      Map.of(
          "k", BigDecimal.valueOf(1_000),
          "m", BigDecimal.valueOf(1_000_000),
          "b", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "t", BigDecimal.valueOf(1_000_000_000_000L));

  private final Set<BigDecimal> found = new TreeSet<>();

  /// The number that the last tokens spell, and the one before a dash or "to" before it.
  private @Nullable BigDecimal current;

  private @Nullable BigDecimal rangeStart;
  private int currentEnd = -1;

  private Numerals() {}

  private static Map<String, BigDecimal> spelledOut(List<String> units, List<String> tens) {
    var words = new HashMap<String, BigDecimal>();
    for (int i = 0; i < units.size(); i++) {
      words.put(units.get(i), BigDecimal.valueOf(i));
    }
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), BigDecimal.valueOf(10L * i));
    }
    return Map.copyOf(words);
  }

  /// All numbers of a text, in canonical form.
  static Set<BigDecimal> in(String text) {
    var numerals = new Numerals();
    var matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        numerals.digits(new BigDecimal(matcher.group(1).replace(",", "")));
      } else if (matcher.group(2) != null) {
        boolean attached = matcher.start() == numerals.currentEnd;
        numerals.word(matcher.group(2).toLowerCase(Locale.ROOT), attached);
      } else if (matcher.group(4) != null && !"$€£+%~".contains(matcher.group(4))) {
        numerals.end();
      }
      numerals.currentEnd = matcher.group(1) != null ? matcher.end() : -1;
    }
    return numerals.found;
  }

  /// The form in which equal numbers are equal: without trailing zeros.
  static BigDecimal canonical(BigDecimal number) {
    return number.stripTrailingZeros();
  }

  private void digits(BigDecimal number) {
    rangeStart = current;
    current = number;
    add(number);
  }

  private void word(String word, boolean attached) {
    var small = WORDS.get(word);
    var scale = attached && SUFFIXES.containsKey(word) ? SUFFIXES.get(word) : SCALES.get(word);
    if (small != null) {
      spelled(small);
    } else if (scale != null) {
      scaled(scale);
    } else if (!word.equals("to") && !word.equals("and")) {
      end();
    }
  }

  /// `twenty` and `five` are one number, `five` and `five` are two.
  private void spelled(BigDecimal small) {
    var tens = current;
    boolean joins =
        tens != null
            && tens.remainder(BigDecimal.TEN).signum() == 0
            && tens.compareTo(BigDecimal.TEN) > 0
            && tens.compareTo(BigDecimal.valueOf(100)) < 0
            && small.compareTo(BigDecimal.TEN) < 0;
    digits(small);
    if (joins && tens != null) {
      current = tens.add(small);
      add(current);
    }
  }

  private void scaled(BigDecimal scale) {
    current = (current == null ? BigDecimal.ONE : current).multiply(scale);
    add(current);
    if (rangeStart != null) {
      add(rangeStart.multiply(scale));
    }
  }

  private void end() {
    current = null;
    rangeStart = null;
  }

  private void add(BigDecimal number) {
    found.add(canonical(number));
  }
}
