package tieline.model.dataset;

/// An amount of money.
///
/// @param range in whole units of the currency, never negative
/// @param currency ISO 4217 code, such as `USD`
public record Money(Range range, String currency) {
  public Money {
    if (range.min().signum() < 0) {
      throw new IllegalArgumentException("negative amount " + range.min());
    }
  }

  public static Money usd(long value) {
    return new Money(Range.of(value), "USD");
  }
}
