package tieline.app.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tieline.model.account.Finding;
import tieline.model.account.Phrase;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;

/// Adds amounts up as the area of a disc does: overlapping money as often as it is claimed, and a
/// range from its least to its most.
final class Sum {
  private static final Set<Qualifier> FLOORS = EnumSet.of(Qualifier.AT_LEAST, Qualifier.OVER);

  private Sum() {}

  /// In words, one sum a currency: no rate is ever guessed.
  static String of(List<Finding> amounts) {
    var sums = new LinkedHashMap<String, Range>();
    amounts.stream()
        .flatMap(finding -> money(finding))
        .forEach(money -> sums.merge(money.currency(), money.range(), Sum::plus));
    return sums.entrySet().stream()
        .map(sum -> Phrase.of(new Money(sum.getValue(), sum.getKey())))
        .collect(Collectors.joining(" + "));
  }

  /// The amount of money that a finding shows, if it shows one.
  static Stream<Money> money(Finding finding) {
    return !finding.shown().denied() && finding.shown().says() instanceof Statement.Amount a
        ? Stream.of(a.money())
        : Stream.empty();
  }

  /// Whether a finding shows an amount of more than nothing.
  static boolean isPositive(Finding finding) {
    return money(finding).anyMatch(money -> money.range().max().signum() > 0);
  }

  /// The middle of an amount, by which sums and sorting go.
  static BigDecimal middle(Money money) {
    return money.range().min().add(money.range().max()).divide(BigDecimal.TWO);
  }

  private static Range plus(Range a, Range b) {
    return new Range(
        a.min().add(b.min()), a.max().add(b.max()), plus(a.qualifier(), b.qualifier()));
  }

  /// What can be said of a sum: with "over" on one side it is "over", and with bounds that pull
  /// both ways no more than "about".
  private static Qualifier plus(Qualifier a, Qualifier b) {
    if (a == b || b == Qualifier.EXACTLY) {
      return a;
    }
    if (a == Qualifier.EXACTLY) {
      return b;
    }
    return FLOORS.containsAll(EnumSet.of(a, b)) ? Qualifier.OVER : Qualifier.ABOUT;
  }
}
