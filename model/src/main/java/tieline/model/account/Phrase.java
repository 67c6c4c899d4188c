package tieline.model.account;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;

/// Statements in a few words, as pills, dossiers and spoken texts show them: `> $100 B`, `27 %`, `5
/// years`, `4+ GW`.
public final class Phrase {
  private Phrase() {}

  /// A value in a few words, a denied one in the negative: `not in force`.
  public static String of(Value value, Index index) {
    var text = of(value.says(), index);
    return value.denied() ? (isText(value.says()) ? "not so: " : "not ") + text : text;
  }

  /// Whether a statement is a sentence of the curator's rather than a term or a figure.
  public static boolean isText(Statement says) {
    return says instanceof Statement.Purpose || says instanceof Statement.Description;
  }

  /// What a statement says of its subject, with the property named where the words alone would not
  /// tell it: `amount $300 B`, `status withdrawn`, `Oracle as provider`, `part of Stargate`.
  public static String clause(Statement says, Index index) {
    var text = of(says, index);
    return switch (says) {
      case Statement.Participant p -> index.name(p.party()) + " as " + text;
      case Statement.Amount a when a.by() != null -> "amount " + text + " by " + index.name(a.by());
      case Statement.RelatesTo r -> text;
      case Statement.Quantity q -> text;
      case Statement.Purpose p -> text;
      case Statement.Description d -> text;
      default -> Aspect.of(says).property().spoken() + " " + text;
    };
  }

  /// The same for a claim, a denial in the negative: `not status ended`.
  public static String clause(Claim claim, Index index) {
    var text = clause(claim.says(), index);
    return claim.denies() ? (isText(claim.says()) ? "not so: " : "not ") + text : text;
  }

  /// A statement in a few words.
  ///
  /// @param index where names of parties and commitments are looked up
  public static String of(Statement says, Index index) {
    return switch (says) {
      case Statement.Participant p -> p.role().spoken();
      case Statement.Amount a -> of(a.money());
      case Statement.Share s -> of(s.percent(), " %") + (s.of() == null ? "" : " of " + s.of());
      case Statement.Quantity q -> measure(q) + (q.of() == null ? "" : ", " + q.of());
      case Statement.Term t -> of(t.duration(), t.text());
      case Statement.Date d -> d.when().spelled();
      case Statement.Starts s -> s.when().spelled();
      case Statement.Ends e -> e.when().spelled();
      case Statement.Status s ->
          s.state().spoken() + (s.on() == null ? "" : ", " + s.on().spelled());
      case Statement.Place p -> p.name();
      case Statement.RelatesTo r -> r.type().spoken() + " " + index.name(r.to());
      case Statement.Purpose p -> p.text();
      case Statement.Description d -> d.text();
    };
  }

  /// A quantity without what is counted: `4+ GW`, `≤ 5 µs`.
  public static String measure(Statement.Quantity quantity) {
    var unit = quantity.unit().equals("us") ? "µs" : quantity.unit();
    return of(quantity.range(), " " + unit);
  }

  /// Money with three significant digits: `$300 B`, `> $100 B`, `€1.25 M`, and `≈ $1 M` for 999
  /// 999.
  public static String of(Money money) {
    String sign =
        switch (money.currency()) {
          case "USD" -> "$";
          case "EUR" -> "€";
          case "GBP" -> "£";
          case "JPY" -> "¥";
          default -> money.currency() + " ";
        };
    var range = money.range();
    var span = Span.of(range, Numeral::rounded);
    return prefix(range.qualifier()) + span.about() + span.text(sign, "");
  }

  /// A range with a unit: `4+ GW`, `250–300 EFLOPS`, `400 Tbit/s`.
  public static String of(Range range, String unit) {
    var span = Span.of(range, Numeral::plain);
    var qualifier = range.qualifier();
    return qualifier == Qualifier.AT_LEAST
        ? span.about() + span.text("", "+" + unit)
        : prefix(qualifier) + span.about() + span.text("", unit);
  }

  private static String prefix(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACTLY -> "";
      case ABOUT -> "≈ ";
      case AT_LEAST -> "≥ ";
      case UP_TO -> "≤ ";
      case OVER -> "> ";
    };
  }

  private static String of(TemporalAmount amount, String text) {
    return switch (amount) {
      case Period p when p.getMonths() == 0 && p.getDays() == 0 -> count(p.getYears(), "year");
      case Period p when p.getYears() == 0 && p.getDays() == 0 -> count(p.getMonths(), "month");
      case Period p when p.getYears() == 0 && p.getMonths() == 0 -> count(p.getDays(), "day");
      case Duration d when d.toMinutesPart() == 0 && d.toSecondsPart() == 0 ->
          count(d.toHours(), "hour");
      default -> text;
    };
  }

  private static String count(long n, String unit) {
    return n + " " + unit + (n == 1 ? "" : "s");
  }
}
