package tieline.model.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks words up in the closed vocabularies of the format.
final class Vocabulary {
  private Vocabulary() {}

  static <E extends Enum<E> & Word> @Nullable E find(String word, Class<E> vocabulary) {
    for (var constant : vocabulary.getEnumConstants()) {
      if (constant.word().equals(word)) {
        return constant;
      }
    }
    return null;
  }

  /// All words of a vocabulary, in its order: `stated, reported, …`.
  static <E extends Enum<E> & Word> String list(Class<E> vocabulary) {
    return String.join(", ", words(vocabulary));
  }

  /// What to say to someone who wrote an unknown word.
  static <E extends Enum<E> & Word> String hint(String word, Class<E> vocabulary) {
    var meant =
        Nearest.to(word.toLowerCase(Locale.ROOT), words(vocabulary))
            .map(near -> "did you mean `" + near + "`? ")
            .orElse("");
    return meant + "one of " + list(vocabulary);
  }

  private static <E extends Enum<E> & Word> List<String> words(Class<E> vocabulary) {
    return Stream.of(vocabulary.getEnumConstants()).map(Word::word).toList();
  }
}
