package tieline.model.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiFunction;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;

/// The two bounds of a range in few digits.
record Span(Numeral min, Numeral max, Qualifier qualifier) {
  static Span of(Range range, BiFunction<BigDecimal, RoundingMode, Numeral> spelling) {
    var rounding = rounding(range.qualifier());
    return new Span(
        spelling.apply(range.min(), rounding),
        spelling.apply(range.max(), rounding),
        range.qualifier());
  }

  /// What stands before and after a number stands there once where both bounds count the same power
  /// of ten: `$1 M–2 M`, but `$1 – $1 T`, of which the lower bound would read as a trillion.
  String text(String before, String after) {
    if (min.text().equals(max.text())) {
      return before + min.text() + after;
    }
    return min.name().equals(max.name())
        ? before + min.text() + "–" + max.text() + after
        : before + min.text() + after + " – " + before + max.text() + after;
  }

  /// Marks what is rounded, where the qualifier does not say so already, and where it is no bound.
  String about() {
    boolean isExact = min.exact() && max.exact();
    return isExact || qualifier != Qualifier.EXACTLY ? "" : "≈ ";
  }

  /// A bound is rounded to the side where it still holds.
  private static RoundingMode rounding(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACTLY, ABOUT -> RoundingMode.HALF_UP;
      case AT_LEAST, OVER -> RoundingMode.FLOOR;
      case UP_TO -> RoundingMode.CEILING;
    };
  }
}
