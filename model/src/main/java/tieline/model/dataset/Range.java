package tieline.model.dataset;

import java.math.BigDecimal;

/// A number as a source gives it: one value (`min` equals `max`) or a closed range, with a
/// qualifier.
public record Range(BigDecimal min, BigDecimal max, Qualifier qualifier) {
  public Range {
    min = min.stripTrailingZeros();
    max = max.stripTrailingZeros();
    if (min.compareTo(max) > 0) {
      throw new IllegalArgumentException("min " + min + " is greater than max " + max);
    }
  }

  public static Range of(BigDecimal value, Qualifier qualifier) {
    return new Range(value, value, qualifier);
  }

  public static Range of(long value) {
    return of(BigDecimal.valueOf(value), Qualifier.EXACTLY);
  }

  public boolean isSingle() {
    return min.compareTo(max) == 0;
  }
}
