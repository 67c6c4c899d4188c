package tieline.model.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// A number in few digits, thousands apart by narrow spaces.
///
/// @param exact whether the text is all there is of the number
record Numeral(String text, boolean exact) {
  private static final char NARROW = '\u202f';
  private static final String[] STEPS = {"", " K", " M", " B", " T"};
  private static final int DIGITS = 3;
  private static final int MOST_DIGITS = 4;
  private static final int DECIMALS = 6;
  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);
  private static final BigDecimal BILLION = BigDecimal.ONE.movePointRight(9);

  /// What is more has too many zeros to be read.
  private static final BigDecimal MOST = BigDecimal.ONE.movePointRight(18);

  /// Three significant digits, or four where that is all there is, and the name of a power of a
  /// thousand: `300 B`, `1.088 T`, `0.001`.
  ///
  /// @param rounding which way what does not fit is rounded
  static Numeral rounded(BigDecimal value, RoundingMode rounding) {
    var few = value.stripTrailingZeros();
    if (few.precision() > MOST_DIGITS) {
      few = value.round(new MathContext(DIGITS, rounding));
    }
    boolean exact = few.compareTo(value) == 0;
    if (isTiny(few) || few.abs().compareTo(MOST) >= 0) {
      return new Numeral(few.stripTrailingZeros().toString(), exact);
    }
    int step = 0;
    while (step < STEPS.length - 1 && few.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
      few = few.movePointLeft(3);
      step++;
    }
    return new Numeral(format("#,##0.#########", few, rounding) + STEPS[step], exact);
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
    return new Numeral(format(isLong ? "#,##0.######" : "0.######", value, rounding), exact);
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
