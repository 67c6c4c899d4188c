package tieline.model.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Properties of a JSON object that Tieline does not know, in file order, kept so that writing
/// loses nothing. Values are `String`, `BigDecimal`, `Boolean`, `null`, `List` or `Map` of the
/// same.
public record Extras(Map<String, @Nullable Object> values) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }
}
