package tieline.app.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Event;
import tieline.model.dataset.Nearest;
import tieline.model.dataset.Party;
import tieline.model.dataset.Subject;

/// Finds subjects by what people call them.
final class Subjects {
  private Subjects() {}

  /// By id, then by id in another case, then by name, then by alias.
  static Optional<Subject> find(Collection<? extends Subject> among, String text) {
    return first(among, s -> s.id().equals(text))
        .or(() -> first(among, s -> s.id().equalsIgnoreCase(text)))
        .or(() -> first(among, s -> s.name().equalsIgnoreCase(text)))
        .or(() -> first(among, s -> aliases(s).stream().anyMatch(text::equalsIgnoreCase)));
  }

  private static Optional<Subject> first(
      Collection<? extends Subject> among, Predicate<Subject> test) {
    return among.stream().filter(test).map(Subject.class::cast).findFirst();
  }

  private static List<String> aliases(Subject subject) {
    return switch (subject) {
      case Party p -> p.aliases();
      case Commitment c -> c.aliases();
      case Event e -> e.aliases();
    };
  }

  /// " (did you mean …?)", or nothing where nothing is near.
  static String guess(Collection<? extends Subject> among, String text) {
    var wanted = text.toLowerCase(Locale.ROOT);
    var names =
        among.stream()
            .flatMap(s -> Stream.concat(Stream.of(s.id(), s.name()), aliases(s).stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return Nearest.to(wanted, names)
        .or(() ->
            names.stream().filter(name -> !wanted.isBlank() && name.contains(wanted)).findFirst())
        .flatMap(near -> find(among, near))
        .map(near -> " (did you mean " + near.id() + ", " + near.name() + "?)")
        .orElse("");
  }
}
