package tieline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static Row row(String id, Cell... cells) {
    return Row.of(id, List.of(cells), false, List.of());
  }

  private static List<String> sorted(Order order, Row... rows) {
    return Stream.of(rows).sorted(order).map(Row::subject).toList();
  }

  private static Order by(int column, boolean descending) {
    return new Order(List.of(new Order.By(column, descending)));
  }

  @Test
  void numbersAreSortedAsNumbersAndNotAsText() {
    var nine = row("nine", Cell.figure("$9 B", 9));
    var ten = row("ten", Cell.figure("$10 B", 10));
    var hundred = row("hundred", Cell.figure("$100 B", 100));
    assertThat(sorted(by(0, false), ten, hundred, nine)).containsExactly("nine", "ten", "hundred");
    assertThat(sorted(by(0, true), ten, hundred, nine)).containsExactly("hundred", "ten", "nine");
  }

  @Test
  void whatHasNoValueComesLastBothWays() {
    var none = row("none", Cell.absent("no amount"));
    var share = row("share", Cell.figure("27 %", (BigDecimal) null));
    var some = row("some", Cell.figure("$1", 1));
    assertThat(sorted(by(0, false), none, share, some)).containsExactly("some", "none", "share");
    assertThat(sorted(by(0, true), none, share, some)).containsExactly("some", "none", "share");
  }

  @Test
  void namesAreSortedWithoutRegardToCaseAndAccents() {
    var zeta = row("zeta", Cell.words("Zeta"));
    var energie = row("energie", Cell.words("Énergie"));
    var fund = row("fund", Cell.words("fund"));
    assertThat(sorted(by(0, false), zeta, fund, energie))
        .containsExactly("energie", "fund", "zeta");
  }

  @Test
  void theSecondColumnSettlesWhatTheFirstLeavesEqual() {
    var a = row("a", Cell.words("same"), Cell.figure("1", 1));
    var b = row("b", Cell.words("same"), Cell.figure("2", 2));
    var order = new Order(List.of(new Order.By(0, false), new Order.By(1, true)));
    assertThat(sorted(order, a, b)).containsExactly("b", "a");
    assertThat(sorted(by(0, true), a, b)).containsExactly("a", "b");
  }

  @Test
  void datesAreSortedByTimeTheUndatedLast() {
    var events = new Sample().sheets().events();
    assertThat(events.stream().sorted(by(1, true)).map(Row::subject))
        .containsExactly("fair", "rumour");
    var deals = new Sample().sheets().commitments();
    assertThat(deals.stream().sorted(by(4, false)).map(Row::subject).findFirst()).contains("deal");
  }
}
