package tieline.model.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.model.json.Json;

/// Keeps account of which properties of an object were taken, to tell which are unknown, and which
/// of those are misspellings of what is missing. What is unknown inside a known property stands
/// under that property's name, and in a list of several objects under their indices.
final class Unknown {
  private final Set<String> known = new HashSet<>();
  private final Set<String> tolerated = new HashSet<>();
  private final Map<String, Map<String, Fields>> inside = new LinkedHashMap<>();

  private final List<Missing> missing = new ArrayList<>();

  /// @param names of the properties that would have given what is missing
  private record Missing(List<String> names, String message, String hint) {}

  void miss(List<String> names, String message, String hint) {
    missing.add(new Missing(names, message, hint));
  }

  void take(String name) {
    known.add(name);
  }

  /// Makes names known that are not taken: they are kept without a warning.
  void tolerate(Set<String> names) {
    tolerated.addAll(names);
  }

  /// Takes an object, whose own unknown properties count too.
  ///
  /// @param index its index in a list, or empty for a single object
  void takeInside(String name, String index, Fields fields) {
    inside.computeIfAbsent(name, absent -> new LinkedHashMap<>()).put(index, fields);
  }

  /// The unknown properties, in file order.
  Map<String, @Nullable Object> in(Json.Members object, Faults faults) {
    var unknown = new LinkedHashMap<String, @Nullable Object>();
    object
        .values()
        .forEach((name, value) -> {
          if (!known.contains(name)) {
            warn(name, value, faults);
            unknown.put(name, value.plain());
            return;
          }
          var deeper = inside(name);
          if (!deeper.isEmpty()) {
            unknown.put(name, deeper);
          }
        });
    missing.forEach(m -> faults.error(object, m.message, m.hint));
    return unknown;
  }

  private Map<String, @Nullable Object> inside(String name) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    inside
        .getOrDefault(name, Map.of())
        .forEach((index, fields) -> {
          var unknown = fields.unknown();
          if (index.isEmpty()) {
            all.putAll(unknown);
          } else if (!unknown.isEmpty()) {
            all.put(index, unknown);
          }
        });
    return all;
  }

  private void warn(String name, Json value, Faults faults) {
    if (tolerated.contains(name)) {
      return;
    }
    var near = Nearest.to(name, known);
    var hint = near.map(word -> "did you mean `" + word + "`?").orElse("");
    var meant =
        near.flatMap(word -> missing.stream().filter(m -> m.names.contains(word)).findFirst());
    meant.ifPresentOrElse(
        m -> {
          missing.remove(m);
          faults.error(value, "`" + name + "` is unknown here, and " + m.message, hint);
        },
        () ->
            faults.warning(
                value, "`" + name + "` is unknown here; it is kept, and not used", hint));
  }
}
