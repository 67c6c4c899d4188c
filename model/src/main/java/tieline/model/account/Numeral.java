package tieline.model.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A number in few digits, thousands apart by narrow spaces.
///
/// @param name what the power of ten is called that the digits count, with a space before it; empty
///   for one
/// @param exact whether the text is all there is of the number
record Numeral(String digits, String name, boolean exact) {
  private static final char NARROW = '\u202f';

  /// What powers of ten are called, the highest first. A trillion is the last that has a letter
  /// which readers know, and after it they count in trillions (as in the compact forms of Unicode
  /// CLDR), until there would be a million of them; from there on the name is spelled out.
  private static final List<Name> NAMES =
      List.of(
          new Name(21, " sextillion"),
          new Name(18, " quintillion"),
          new Name(12, " T"),
          new Name(9, " B"),
          new Name(6, " M"),
          new Name(3, " K"));

  private static final Name NONE = new Name(0, "");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int DIGITS = 3;
  private static final int MOST_DIGITS = 4;
  private static final int DECIMALS = 6;
  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);
  private static final BigDecimal BILLION = BigDecimal.ONE.movePointRight(9);

  private record Name(int power, String text) {}

  String text() {
    return digits + name;
  }

  /// Three significant digits, or four where that is all there is, and the name of a power of ten:
  /// `300 B`, `1.088 T`, `900 quintillion`, `0.001`, and `1 × 10⁻⁹` for what has too many zeros to
  /// be read.
  ///
  /// @param rounding which way what does not fit is rounded
  static Numeral rounded(BigDecimal value, RoundingMode rounding) {
    var few = value.stripTrailingZeros();
    if (few.precision() > MOST_DIGITS) {
      few = value.round(new MathContext(DIGITS, rounding));
    }
    boolean exact = few.compareTo(value) == 0;
    if (isTiny(few)) {
      return new Numeral(scientific(few.stripTrailingZeros()), "", exact);
    }
    int exponent = exponent(few);
    var name = NAMES.stream().filter(n -> n.power <= exponent).findFirst().orElse(NONE);
    var digits = few.movePointLeft(name.power);
    return new Numeral(format("#,##0.#########", digits, rounding), name.text, exact);
  }

  /// The power of ten of the first digit.
  private static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  private static String scientific(BigDecimal value) {
    int exponent = exponent(value);
    var power =
        String.valueOf(-exponent)
            .chars()
            .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
            .collect(Collectors.joining());
    return value.movePointLeft(exponent).toPlainString() + " × 10⁻" + power;
  }

  /// All digits up to six decimals, of what has ten digits or more the first three: `200 000`.
  ///
  /// @param rounding which way what does not fit is rounded
  static Numeral plain(BigDecimal value, RoundingMode rounding) {
    if (isTiny(value) || value.abs().compareTo(BILLION) >= 0) {
      return rounded(value, rounding);
    }
    boolean isLong = value.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    boolean exact = value.stripTrailingZeros().scale() <= DECIMALS;
    return new Numeral(format(isLong ? "#,##0.######" : "0.######", value, rounding), "", exact);
  }

  private static boolean isTiny(BigDecimal value) {
    return value.signum() != 0 && value.abs().compareTo(LEAST) < 0;
  }

  private static String format(String pattern, BigDecimal value, RoundingMode rounding) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(NARROW);
    var format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(rounding);
    return format.format(value);
  }
}
