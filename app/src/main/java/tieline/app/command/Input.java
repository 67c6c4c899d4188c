package tieline.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Document;
import tieline.app.state.Opening;
import tieline.model.account.Index;
import tieline.model.account.Lens;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Nearest;
import tieline.model.dataset.Source;
import tieline.model.dataset.Subject;

/// From what was typed to what it means, or a [Refusal] that says what would be right.
public final class Input {
  private Input() {}

  /// Reads a dataset.
  ///
  /// @param file null for the shipped dataset
  public static Document document(@Nullable Path file) {
    var opening = Opening.of(file);
    return opening.document().orElseThrow(() -> Refusal.of(opening.problems()));
  }

  /// Refuses a file that is not there before anything slow begins.
  static void checkExists(@Nullable Path file, Collection<String> commands) {
    if (file != null && !Files.exists(file)) {
      var guess =
          Nearest.to(file.toString(), commands)
              .map(near -> " (did you mean the command " + near + "?)")
              .orElse("");
      throw Refusal.of("there is no file '" + file + "'" + guess);
    }
  }

  /// The subject with this id, or else with this name or alias, in whatever case.
  public static Subject subject(Index index, String text) {
    return Subjects.find(index.subjects(), text)
        .orElseThrow(() ->
            Refusal.of("nothing is named '" + text + "'" + Subjects.guess(index.subjects(), text)));
  }

  /// The lens that hears these sources.
  ///
  /// @param sources ids in whatever case; empty for all
  static Lens lens(Dataset dataset, List<String> sources) {
    var all = Lens.all(dataset);
    if (sources.isEmpty()) {
      return all;
    }
    var heard = new LinkedHashSet<String>();
    sources.forEach(text -> heard.add(source(dataset, text)));
    return all.accordingTo(heard);
  }

  private static String source(Dataset dataset, String text) {
    var ids = dataset.sources().stream().map(Source::id).toList();
    return ids.stream()
        .filter(text::equals)
        .findFirst()
        .or(() -> ids.stream().filter(text::equalsIgnoreCase).findFirst())
        .orElseThrow(() ->
            Refusal.of(
                "there is no source '%s'; the sources are %s"
                    .formatted(text, String.join(", ", ids))));
  }

  /// The one of some words that was typed, in whatever case.
  static <T> T word(String text, Iterable<T> choices, Function<T, String> name) {
    var names = new ArrayList<String>();
    for (var choice : choices) {
      if (name.apply(choice).equalsIgnoreCase(text)) {
        return choice;
      }
      names.add(name.apply(choice));
    }
    var guess =
        Nearest.to(text.toLowerCase(Locale.ROOT), names)
            .map(near -> " (did you mean " + near + "?)")
            .orElse("");
    throw new IllegalArgumentException(
        "'" + text + "' is none of " + String.join(", ", names) + guess);
  }
}
