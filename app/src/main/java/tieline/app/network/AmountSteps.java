package tieline.app.network;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Currency;
import tieline.model.account.Phrase;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;

/// The least amounts that a filter offers: none, then 1, 2 and 5 times each power of ten from a
/// million to a trillion.
///
/// @param currency that sizes are drawn in
record AmountSteps(Currency currency) {
  /// The last step; the first is 0.
  static final int LAST = 19;

  private static final List<Integer> MANTISSAS = List.of(1, 2, 5);

  private static BigDecimal amount(int step) {
    return BigDecimal.valueOf(MANTISSAS.get((step - 1) % 3)).scaleByPowerOfTen(6 + (step - 1) / 3);
  }

  /// What a step asks for; null for nothing.
  @Nullable Money least(int step) {
    return step == 0
        ? null
        : new Money(Range.of(amount(step), Qualifier.AT_LEAST), currency.code());
  }

  /// The first step that asks for at least this.
  int step(@Nullable Money least) {
    int step = 0;
    while (least != null && step < LAST && isBelow(step, least.range().min())) {
      step++;
    }
    return step;
  }

  private static boolean isBelow(int step, BigDecimal amount) {
    return step == 0 || amount(step).compareTo(amount) < 0;
  }

  /// The last step at which an amount passes; one in another currency, which cannot be compared,
  /// passes at all.
  int reached(@Nullable Money money) {
    if (money == null) {
      return 0;
    }
    int step = LAST;
    while (step > 0 && currency.isOf(money) && amount(step).compareTo(money.range().max()) > 0) {
      step--;
    }
    return step;
  }

  /// Such as "≥ $200 B".
  String text(@Nullable Money least) {
    if (least == null) {
      return currency.equals(Currency.NONE) ? "no amount is stated" : "any, or none stated";
    }
    boolean others = currency.mixed() || !currency.isOf(least);
    return Phrase.of(least) + (others ? "; other currencies stay" : "");
  }
}
