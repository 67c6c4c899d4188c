package tieline.app.network;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The last answer of a function, for as long as it is asked the same. Belongs to one thread.
final class Memo<K, V> {
  private final Function<K, V> function;
  private @Nullable K key;
  private @Nullable V value;

  Memo(Function<K, V> function) {
    this.function = function;
  }

  V of(K asked) {
    var known = value;
    if (known == null || !asked.equals(key)) {
      known = function.apply(asked);
      value = known;
      key = asked;
    }
    return known;
  }
}
