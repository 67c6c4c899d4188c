package tieline.model.dataset;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.json.Json;
import tieline.model.time.When;

/// The properties of one object, taken one by one with the type they should have. What is missing
/// or of another type is reported here, and the taker gets null; what nobody takes is unknown. What
/// is missing is reported with what is unknown, for it may be there under a misspelt name.
final class Fields {
  private static final int MOST_DIGITS = 21;
  private static final int MOST_DECIMALS = 12;

  private final Json.Members object;
  private final Faults faults;
  private final Ids ids;
  private final Unknown unknown = new Unknown();

  Fields(Json.Members object, Faults faults, Ids ids) {
    this.object = object;
    this.faults = faults;
    this.ids = ids;
  }

  Json.Members json() {
    return object;
  }

  /// The value under a name, or the object itself where it has none: for pointing at.
  Json json(String name) {
    return object.values().getOrDefault(name, object);
  }

  Faults faults() {
    return faults;
  }

  /// The names in the file, in file order.
  Set<String> names() {
    return object.values().keySet();
  }

  boolean has(String name) {
    return names().contains(name);
  }

  /// Makes these names known without reading them: they go into the extras without a warning.
  void tolerate(Set<String> names) {
    unknown.tolerate(names);
  }

  /// The value as it is; null where it is missing or null.
  @Nullable Json optional(String name) {
    unknown.take(name);
    var value = object.values().get(name);
    return value instanceof Json.Nothing ? null : value;
  }

  @Nullable Json required(String name, String hint) {
    var value = optional(name);
    if (value == null) {
      miss(missing(name), hint, name);
    }
    return value;
  }

  /// Reports that something is missing.
  ///
  /// @param names of the properties that would have given it
  void miss(String message, String hint, String... names) {
    unknown.miss(List.of(names), message, hint);
  }

  private static String missing(String name) {
    return "`" + name + "` is missing";
  }

  /// A text that is there and not blank.
  @Nullable String text(String name) {
    return nonBlank(required(name, "add it; it is a text"));
  }

  @Nullable String optionalText(String name) {
    return nonBlank(optional(name));
  }

  private @Nullable String nonBlank(@Nullable Json value) {
    if (value instanceof Json.Text text) {
      if (!text.value().isBlank()) {
        return text.value();
      }
      faults.error(text, "this text is empty", "write something, or leave the property out");
    } else if (value != null) {
      wrongType(value, "a text in double quotes");
    }
    return null;
  }

  /// The object's own id, declared in its section.
  @Nullable String id(Section section) {
    var value = required("id", "every " + section.noun() + " has an id");
    if (value instanceof Json.Text text) {
      return ids.declare(section, text) ? text.value() : null;
    }
    if (value != null) {
      wrongType(value, "a text in double quotes");
    }
    return null;
  }

  /// The id of something in one of these sections.
  @Nullable String reference(String name, Set<Section> allowed) {
    var value = required(name, "add the id that belongs here");
    return value == null ? null : reference(value, allowed);
  }

  @Nullable String optionalReference(String name, Set<Section> allowed) {
    var value = optional(name);
    return value == null ? null : reference(value, allowed);
  }

  @Nullable String reference(Json value, Set<Section> allowed) {
    if (value instanceof Json.Text text) {
      ids.refer(allowed, text);
      return text.value();
    }
    wrongType(value, "an id in double quotes");
    return null;
  }

  <E extends Enum<E> & Word> @Nullable E word(String name, Class<E> vocabulary) {
    var value = optional(name);
    if (value == null) {
      miss(missing(name), "one of " + Vocabulary.list(vocabulary), name);
    }
    return value == null ? null : word(value, vocabulary);
  }

  /// A word, or the fallback where it is left out; null where it is unknown.
  <E extends Enum<E> & Word> @Nullable E word(String name, Class<E> vocabulary, E fallback) {
    var value = optional(name);
    return value == null ? fallback : word(value, vocabulary);
  }

  private <E extends Enum<E> & Word> @Nullable E word(Json value, Class<E> vocabulary) {
    if (!(value instanceof Json.Text text)) {
      wrongType(value, "one of " + Vocabulary.list(vocabulary));
      return null;
    }
    var word = Vocabulary.find(text.value(), vocabulary);
    if (word == null) {
      faults.novelty(
          text,
          "`" + text.value() + "` is not a word of the format",
          Vocabulary.hint(text.value(), vocabulary));
    }
    return word;
  }

  boolean flag(String name) {
    var value = optional(name);
    if (value instanceof Json.Flag flag) {
      return flag.value();
    }
    if (value != null) {
      wrongType(value, "true or false");
    }
    return false;
  }

  /// A number of at most 21 digits before the point and 12 after.
  @Nullable BigDecimal optionalNumber(String name) {
    return optionalNumber(name, MOST_DECIMALS, "at most 10^21, at most 12 decimals");
  }

  /// A number of at most 21 digits before the point, rounded to the nearest that a `double` holds.
  @Nullable Double optionalDouble(String name) {
    var number = optionalNumber(name, Integer.MAX_VALUE, "at most 10^21");
    return number == null ? null : number.doubleValue();
  }

  private @Nullable BigDecimal optionalNumber(String name, int decimals, String bounds) {
    var value = optional(name);
    if (value instanceof Json.Num number) {
      var digits = number.value();
      long whole = (long) digits.precision() - digits.scale();
      if (whole <= MOST_DIGITS && digits.stripTrailingZeros().scale() <= decimals) {
        return digits;
      }
      faults.error(value, "this number is out of range", bounds);
    } else if (value != null) {
      wrongType(value, "a number, without quotes or separators");
    }
    return null;
  }

  /// A whole number that fits `int`.
  @Nullable Integer integer(String name, String hint) {
    var value = required(name, hint);
    if (value == null) {
      return null;
    }
    var number = optionalNumber(name);
    if (number == null) {
      return null;
    }
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      faults.error(value, "this is not a whole number in range", hint);
      return null;
    }
  }

  @Nullable When when(String name) {
    return when(required(name, "a date such as 2025-09, 2025-36 (fourth quarter) or 2027/2028"));
  }

  @Nullable When optionalWhen(String name) {
    return when(optional(name));
  }

  private @Nullable When when(@Nullable Json value) {
    if (value instanceof Json.Text text) {
      try {
        return When.parse(text.value());
      } catch (DateTimeParseException e) {
        faults.error(value, "`" + text.value() + "` is not a date", String.valueOf(e.getMessage()));
      }
    } else if (value != null) {
      wrongType(value, "an EDTF date in double quotes, such as \"2025-09\"");
    }
    return null;
  }

  /// The items of a list that may be left out.
  List<Json> items(String name) {
    var value = optional(name);
    if (value instanceof Json.Items items) {
      return items.values();
    }
    if (value != null) {
      wrongType(value, "a list: [ … ]");
    }
    return List.of();
  }

  List<String> texts(String name) {
    return items(name).stream().map(this::nonBlank).flatMap(Stream::ofNullable).toList();
  }

  /// The ids in a list of references.
  List<String> references(List<Json> items, Set<Section> allowed) {
    return items.stream()
        .map(item -> reference(item, allowed))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  @Nullable Fields fields(String name) {
    var value = optional(name);
    return value == null ? null : fields(name, "", value);
  }

  /// The objects under a name: one, or a list of them.
  List<Fields> oneOrMore(String name) {
    var value = optional(name);
    if (!(value instanceof Json.Items items)) {
      return Stream.ofNullable(value == null ? null : fields(name, "", value)).toList();
    }
    var all = new ArrayList<Fields>();
    for (int i = 0; i < items.values().size(); i++) {
      var index = items.values().size() == 1 ? "" : String.valueOf(i);
      var fields = fields(name, index, items.values().get(i));
      if (fields != null) {
        all.add(fields);
      }
    }
    return all;
  }

  private @Nullable Fields fields(String name, String index, Json value) {
    if (value instanceof Json.Members members) {
      var fields = new Fields(members, faults, ids);
      unknown.takeInside(name, index, fields);
      return fields;
    }
    wrongType(value, "an object: { … }");
    return null;
  }

  /// What nobody took, here and in the objects inside, with a message for each.
  Extras extras() {
    return new Extras(unknown());
  }

  Map<String, @Nullable Object> unknown() {
    return unknown.in(object, faults);
  }

  private void wrongType(Json value, String wanted) {
    faults.error(value, "this is " + value.kind(), "it should be " + wanted);
  }
}
