package tieline.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows where it stands. Only values small enough to hold are read into this
/// form; a file is read as a stream of them.
public sealed interface Json {
  Place place();

  String pointer();

  record Text(Place place, String pointer, String value) implements Json {}

  record Num(Place place, String pointer, BigDecimal value) implements Json {}

  record Flag(Place place, String pointer, boolean value) implements Json {}

  record Nothing(Place place, String pointer) implements Json {}

  record Items(Place place, String pointer, List<Json> values) implements Json {}

  /// An object; its members in file order, without repetitions.
  record Members(Place place, String pointer, Map<String, Json> values) implements Json {}

  /// What kind of value it is, for a sentence such as "this is a number".
  default String kind() {
    return switch (this) {
      case Text text -> "a text";
      case Num number -> "a number";
      case Flag flag -> String.valueOf(flag.value());
      case Nothing nothing -> "null";
      case Items items -> "a list";
      case Members members -> "an object";
    };
  }

  /// The value without places: `String`, `BigDecimal`, `Boolean`, `null`, `List` or `Map`.
  default @Nullable Object plain() {
    return switch (this) {
      case Text text -> text.value();
      case Num number -> number.value();
      case Flag flag -> flag.value();
      case Nothing nothing -> null;
      case Items items -> {
        var list = new ArrayList<@Nullable Object>();
        items.values().forEach(item -> list.add(item.plain()));
        yield list;
      }
      case Members members -> {
        var map = new LinkedHashMap<String, @Nullable Object>();
        members.values().forEach((name, value) -> map.put(name, value.plain()));
        yield map;
      }
    };
  }
}
