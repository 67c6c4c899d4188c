package tieline.model.dataset;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tieline.model.json.Json;

/// Reads what a claim says: an object with exactly one statement, by name.
final class StatementReader {
  static final List<String> NAMES =
      List.of(
          "participant",
          "amount",
          "share",
          "quantity",
          "term",
          "date",
          "starts",
          "ends",
          "status",
          "place",
          "relation",
          "purpose",
          "description");

  private static final Pattern DATES_TERM =
      Pattern.compile("P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?");
  private static final Pattern TIME_TERM =
      Pattern.compile("P(\\d{1,5}D)?T(?=\\d)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,6}S)?");

  private StatementReader() {}

  static @Nullable Statement read(Fields claim) {
    if (claim.required("says", "add what the source says, such as { \"purpose\": \"…\" }")
        == null) {
      return null;
    }
    var says = claim.fields("says");
    if (says == null) {
      return null;
    }
    var said = says.names().stream().filter(NAMES::contains).toList();
    if (said.size() == 1) {
      return read(says, said.getFirst());
    }
    if (said.size() > 1) {
      var message = "the claim says " + said.size() + " things: " + String.join(", ", said);
      claim.faults().error(says.json(), message, "make each a claim of its own");
    } else {
      reportNone(says);
    }
    says.names().forEach(says::optional);
    return null;
  }

  private static void reportNone(Fields says) {
    var hint =
        says.names().stream()
            .flatMap(name -> Nearest.to(name, NAMES).stream())
            .findFirst()
            .map(near -> "did you mean `" + near + "`?")
            .orElse("one of " + String.join(", ", NAMES));
    says.faults().novelty(says.json(), "the claim says nothing that the format knows", hint);
  }

  private static @Nullable Statement read(Fields says, String name) {
    return switch (name) {
      case "term" -> term(says);
      case "date" -> made(says.when(name), Statement.Date::new);
      case "starts" -> made(says.when(name), Statement.Starts::new);
      case "ends" -> made(says.when(name), Statement.Ends::new);
      case "purpose" -> made(says.text(name), Statement.Purpose::new);
      case "description" -> made(says.text(name), Statement.Description::new);
      default -> made(says.fields(name), inside -> structured(inside, name));
    };
  }

  private static @Nullable Statement structured(Fields inside, String name) {
    return switch (name) {
      case "participant" -> participant(inside);
      case "amount" -> amount(inside);
      case "share" -> share(inside);
      case "quantity" -> quantity(inside);
      case "status" -> status(inside);
      case "place" -> made(inside.text("name"), Statement.Place::new);
      default -> relation(inside);
    };
  }

  private static <T> @Nullable Statement made(
      @Nullable T value, Function<T, @Nullable Statement> statement) {
    return value == null ? null : statement.apply(value);
  }

  private static @Nullable Statement participant(Fields inside) {
    var party = inside.reference("party", EnumSet.of(Section.PARTIES));
    var role = inside.word("role", Role.class);
    return party == null || role == null ? null : new Statement.Participant(party, role);
  }

  private static @Nullable Statement amount(Fields inside) {
    var range = RangeReader.read(inside, "value");
    var currency = currency(inside);
    var by = inside.optionalReference("by", EnumSet.of(Section.PARTIES));
    if (range != null && range.min().signum() < 0) {
      var name = inside.has("value") ? "value" : "min";
      inside.faults().error(inside.json(name), "the amount is negative", "an amount is 0 or more");
      return null;
    }
    return range == null || currency == null
        ? null
        : new Statement.Amount(new Money(range, currency), by);
  }

  private static @Nullable String currency(Fields inside) {
    var code = inside.text("currency");
    if (code == null || isCurrency(code)) {
      return code;
    }
    inside
        .faults()
        .error(
            inside.json("currency"),
            "`" + code + "` is not a currency",
            "three letters of ISO 4217, such as USD");
    return null;
  }

  private static boolean isCurrency(String code) {
    try {
      return Currency.getInstance(code).getCurrencyCode().equals(code);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable Statement share(Fields inside) {
    var percent = RangeReader.read(inside, "percent");
    var of = inside.optionalText("of");
    return percent == null ? null : new Statement.Share(percent, of);
  }

  private static @Nullable Statement quantity(Fields inside) {
    var range = RangeReader.read(inside, "value");
    var unit = inside.text("unit");
    var of = inside.optionalText("of");
    return range == null || unit == null ? null : new Statement.Quantity(range, unit, of);
  }

  private static @Nullable Statement status(Fields inside) {
    var state = inside.word("state", State.class);
    var on = inside.optionalWhen("on");
    return state == null ? null : new Statement.Status(state, on);
  }

  private static @Nullable Statement relation(Fields inside) {
    var type = inside.word("type", RelationType.class);
    var to = inside.reference("to", Ids.SUBJECTS);
    return type == null || to == null ? null : new Statement.RelatesTo(type, to);
  }

  private static @Nullable Statement term(Fields says) {
    var text = says.text("term");
    if (text == null) {
      return null;
    }
    var duration = duration(text);
    if (duration == null) {
      Json at = says.json("term");
      says.faults().error(at, "`" + text + "` is not a duration", "P5Y is five years, P18M months");
      return null;
    }
    return new Statement.Term(text, duration);
  }

  private static @Nullable TemporalAmount duration(String text) {
    try {
      if (DATES_TERM.matcher(text).matches()) {
        return Period.parse(text);
      }
      return TIME_TERM.matcher(text).matches() ? Duration.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
