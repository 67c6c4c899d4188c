package tieline.model.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Money;
import tieline.model.dataset.Qualifier;
import tieline.model.dataset.Range;
import tieline.model.dataset.Statement;

/// Statements in a few words, as pills, dossiers and spoken texts show them: `> $100 B`, `27 %`, `5
/// years`, `4+ GW`.
public final class Phrase {
  private static final String NARROW = "\u202f";
  private static final String[] STEPS = {"", " K", " M", " B", " T"};

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

  /// Money with three significant digits: `$300 B`, `> $100 B`, `≤ $100 B`, `€1.25 M`.
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
    String text =
        range.isSingle()
            ? sign + rounded(range.min())
            : sign + rounded(range.min()) + "–" + rounded(range.max());
    return prefix(range.qualifier()) + text;
  }

  /// A range with a unit: `4+ GW`, `250–300 EFLOPS`, `400 Tbit/s`.
  public static String of(Range range, String unit) {
    String text =
        range.isSingle() ? plain(range.min()) : plain(range.min()) + "–" + plain(range.max());
    return range.qualifier() == Qualifier.AT_LEAST
        ? text + "+" + unit
        : prefix(range.qualifier()) + text + unit;
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

  /// Thousands apart by narrow spaces, from five digits on.
  private static String plain(BigDecimal value) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(NARROW.charAt(0));
    boolean isLong = value.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    if (value.abs().compareTo(BigDecimal.valueOf(1_000_000_000L)) >= 0) {
      return rounded(value);
    }
    return new DecimalFormat(isLong ? "#,##0.######" : "0.######", symbols).format(value);
  }

  private static String rounded(BigDecimal value) {
    var short3 = value.round(new MathContext(3, RoundingMode.HALF_UP));
    int step = 0;
    while (step < STEPS.length - 1 && short3.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
      short3 = short3.movePointLeft(3);
      step++;
    }
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(NARROW.charAt(0));
    return new DecimalFormat("#,##0.##", symbols).format(short3) + STEPS[step];
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
