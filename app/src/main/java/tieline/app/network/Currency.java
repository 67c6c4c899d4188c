package tieline.app.network;

import static java.util.Comparator.comparingLong;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Money;
import tieline.model.dataset.Statement;
import tieline.model.graph.Network;
import tieline.model.graph.Vertex;

/// The currency that sizes are drawn in. Amounts of others have no size, as if they were not
/// disclosed, for no rate is ever guessed.
///
/// @param code ISO 4217, that of the most ties; empty where none has an amount
/// @param mixed whether there are amounts of other currencies
record Currency(String code, boolean mixed) {
  static final Currency NONE = new Currency("", false);

  /// That of the most ties of a network, of equals the one that comes first.
  static Currency of(Network network) {
    var counts = new LinkedHashMap<String, Long>();
    for (var tie : network.ties()) {
      var money = tie.money();
      if (money != null) {
        counts.merge(money.currency(), 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(comparingLong((Map.Entry<String, Long> count) -> -count.getValue()))
        .findFirst()
        .map(most -> new Currency(most.getKey(), counts.size() > 1))
        .orElse(NONE);
  }

  /// The most that an amount is said to be; 0 for none, or for one of another currency.
  double value(@Nullable Money money) {
    return money != null && money.currency().equals(code) ? money.range().max().doubleValue() : 0;
  }

  /// The sum of what is in a party's commitments, a range by its middle.
  double volume(Vertex.Actor actor) {
    return actor.amounts().stream()
        .mapToDouble(amount ->
            amount.shown().says() instanceof Statement.Amount a && a.money().currency().equals(code)
                ? a.money().range().min().add(a.money().range().max()).doubleValue() / 2
                : 0)
        .sum();
  }

  /// What an amount is in, such as ` in USD`; empty where nothing else could be meant.
  String told() {
    return mixed ? " in " + code : "";
  }
}
