package tieline.model.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object under construction, its members in the order in which they are put.
final class Tree {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  Tree put(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  Tree putUnlessNull(String name, @Nullable Object value) {
    return value == null ? this : put(name, value);
  }

  Tree putUnless(Object usual, String name, Object value) {
    return value.equals(usual) ? this : put(name, value);
  }

  Tree putUnlessEmpty(String name, Object value) {
    boolean empty =
        switch (value) {
          case String text -> text.isEmpty();
          case Collection<?> list -> list.isEmpty();
          case Map<?, ?> map -> map.isEmpty();
          default -> false;
        };
    return empty ? this : put(name, value);
  }

  Map<String, @Nullable Object> map() {
    return members;
  }

  /// The members, and after them what was unknown when the file was read, at every depth.
  Map<String, @Nullable Object> with(Extras extras) {
    return merged(members, extras.values());
  }

  /// A number without an exponent, as short as it goes.
  static BigDecimal number(BigDecimal value) {
    var shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  static BigDecimal number(double value) {
    return number(BigDecimal.valueOf(value));
  }

  private static Map<String, @Nullable Object> merged(Map<?, ?> known, Map<?, ?> unknown) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    known.forEach((name, value) -> all.put(String.valueOf(name), value));
    unknown.forEach((name, value) -> all.merge(String.valueOf(name), value, Tree::mergedValue));
    return all;
  }

  private static Object mergedValue(Object known, Object unknown) {
    if (!(unknown instanceof Map<?, ?> inside)) {
      return known;
    }
    return switch (known) {
      case Map<?, ?> map -> merged(map, inside);
      case List<?> list -> mergedItems(list, inside);
      default -> known;
    };
  }

  private static List<?> mergedItems(List<?> known, Map<?, ?> unknownByIndex) {
    var all = new ArrayList<Object>(known);
    unknownByIndex.forEach((index, value) ->
        all.set(
            Integer.parseInt(String.valueOf(index)),
            mergedValue(all.get(Integer.parseInt(String.valueOf(index))), value)));
    return all;
  }
}
