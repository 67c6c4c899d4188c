package tieline.app.search;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Folding;
import tieline.model.account.Index;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Event;
import tieline.model.dataset.Party;
import tieline.model.dataset.Subject;

/// All that can be searched in a dataset: names, aliases, quotes and notes, folded to lower case
/// without accents. Immutable, so it may be asked from any thread.
public final class SearchIndex {
  private final List<Entry> entries = new ArrayList<>();

  /// Something found.
  ///
  /// @param subject id of the subject to select
  /// @param claim id of the claim to pick; null where the subject itself was found
  /// @param title its name, or the quote
  /// @param detail what it is
  public record Hit(String subject, @Nullable String claim, String title, String detail) {}

  private record Entry(String folded, int rank, Hit hit) {}

  private record Match(Entry entry, int score) {}

  public SearchIndex(Index index) {
    var dataset = index.dataset();
    Stream.of(dataset.parties(), dataset.commitments(), dataset.events())
        .flatMap(List::stream)
        .forEach(this::add);
    for (var claim : dataset.claims()) {
      for (var excerpt : claim.excerpts()) {
        var detail = claim.source() + " on " + index.name(claim.about());
        var hit = new Hit(claim.about(), claim.id(), "“" + excerpt.quote() + "”", detail);
        var note = claim.note() == null ? "" : " " + claim.note();
        entries.add(new Entry(Folding.of(excerpt.quote() + note), 3, hit));
      }
    }
  }

  private void add(Subject subject) {
    var hit = new Hit(subject.id(), null, subject.name(), subject.kind().spoken());
    int rank =
        switch (subject) {
          case Party p -> 0;
          case Commitment c -> 1;
          case Event e -> 2;
        };
    entries.add(new Entry(Folding.of(subject.name()), rank, hit));
    for (var alias : aliases(subject)) {
      entries.add(new Entry(Folding.of(alias), rank, hit));
    }
  }

  private static List<String> aliases(Subject subject) {
    return switch (subject) {
      case Party p -> p.aliases();
      case Commitment c -> c.aliases();
      case Event e -> e.aliases();
    };
  }

  /// The best hits first: those that begin with the words, then those with a word that does, then
  /// those that contain them; parties before commitments, events and quotes. Each subject and each
  /// claim once.
  public List<Hit> find(String words, int most) {
    var folded = Folding.of(words).strip();
    if (folded.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .map(e -> new Match(e, score(e.folded, folded)))
        .filter(m -> m.score >= 0)
        .sorted(comparingInt((Match m) -> m.score * 4 + m.entry.rank))
        .map(m -> m.entry.hit)
        .distinct()
        .limit(most)
        .toList();
  }

  private static int score(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      return -1;
    }
    if (at == 0) {
      return 0;
    }
    return text.contains(" " + words) ? 1 : 2;
  }
}
