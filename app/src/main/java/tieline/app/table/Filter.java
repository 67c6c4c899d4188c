package tieline.app.table;

import java.util.List;
import java.util.stream.Stream;
import tieline.app.state.Folding;

/// Finds rows that have all of some words in them, whatever their case and accents.
record Filter(List<String> words) {
  static final Filter NONE = new Filter(List.of());

  Filter {
    words = List.copyOf(words);
  }

  /// The filter for what a reader typed.
  static Filter of(String text) {
    return new Filter(
        Stream.of(Folding.of(text).split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  boolean finds(Row row) {
    for (var word : words) {
      if (!row.sought().contains(word)) {
        return false;
      }
    }
    return true;
  }
}
