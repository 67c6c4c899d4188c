package tieline.model.account;

import static java.util.Comparator.comparingLong;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Money;

/// The one currency in which amounts are compared or added up: no rate is ever guessed, so amounts
/// of others are left apart.
///
/// @param code ISO 4217; empty where there is no amount at all
/// @param mixed whether there are amounts of other currencies
public record Currency(String code, boolean mixed) {
  public static final Currency NONE = new Currency("", false);

  /// That of the most amounts, of equals the one that comes first.
  public static Currency of(Stream<Money> amounts) {
    var counts = new LinkedHashMap<String, Long>();
    amounts.forEach(money -> counts.merge(money.currency(), 1L, Long::sum));
    return counts.entrySet().stream()
        .sorted(comparingLong((Map.Entry<String, Long> count) -> -count.getValue()))
        .findFirst()
        .map(most -> new Currency(most.getKey(), counts.size() > 1))
        .orElse(NONE);
  }

  /// What to say after `amount`, such as ` in USD`; empty where nothing else could be meant.
  public String spoken() {
    return mixed ? " in " + code : "";
  }

  /// Whether an amount is in it.
  public boolean isOf(@Nullable Money money) {
    return money != null && money.currency().equals(code);
  }
}
