package tieline.model.dataset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads a number or a range of numbers, with its qualifier.
final class RangeReader {
  private RangeReader() {}

  /// @param single the property of a single number; a range has `min` and `max`
  static @Nullable Range read(Fields inside, String single) {
    var value = inside.optionalNumber(single);
    var min = inside.optionalNumber("min");
    var max = inside.optionalNumber("max");
    var qualifier = inside.word("qualifier", Qualifier.class, Qualifier.EXACTLY);
    if (inside.has(single) && !inside.has("min") && !inside.has("max")) {
      return value == null || qualifier == null ? null : Range.of(value, qualifier);
    }
    if (!inside.has(single) && inside.has("min") && inside.has("max")) {
      return min == null || max == null || qualifier == null
          ? null
          : ordered(inside, min, max, qualifier);
    }
    var hint = "give `" + single + "`, or both `min` and `max`";
    if (inside.has(single)) {
      inside.faults().error(inside.json(), "both a number and a range are given", hint);
    } else {
      inside.miss("the number is missing", hint, single, "min", "max");
    }
    return null;
  }

  private static @Nullable Range ordered(
      Fields inside, BigDecimal min, BigDecimal max, Qualifier qualifier) {
    if (min.compareTo(max) <= 0) {
      return new Range(min, max, qualifier);
    }
    var message = min.toPlainString() + " is greater than " + max.toPlainString();
    inside.faults().error(inside.json("min"), message, "`min` is the smaller of the two");
    return null;
  }
}
