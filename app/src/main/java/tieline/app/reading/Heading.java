package tieline.app.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.app.state.View;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.Finding;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.Event;
import tieline.model.dataset.Party;
import tieline.model.dataset.Subject;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// What stands above a dossier.
///
/// @param eyebrow what sort of subject it is, in capitals
/// @param title its name, or of a commitment between two parties their names
/// @param arrow what stands between two names
/// @param subtitle the commitment's own name under those of its parties; else null
/// @param disputed whether any finding is
/// @param heard how many sources in view speak of it
/// @param all how many sources the dataset has
record Heading(
    String eyebrow,
    List<Name> title,
    String arrow,
    @Nullable String subtitle,
    boolean disputed,
    int heard,
    int all) {

  /// A name in a title.
  ///
  /// @param subject id of the party that it leads to; null where it is the subject's own
  record Name(String text, @Nullable String subject) {}

  static Heading of(View view, Account.Entry entry) {
    var subject = entry.subject();
    var line = line(view, subject);
    return new Heading(
        eyebrow(subject),
        line == null
            ? List.of(new Name(Cap.name(subject.name()), null))
            : List.of(name(line.from()), name(line.to())),
        line == null ? "" : line.directed() ? "→" : "–",
        line == null ? null : Cap.name(subject.name()),
        entry.findings().values().stream().anyMatch(Finding::isDisputed),
        sources(view.account(), entry).size(),
        view.account().dataset().sources().size());
  }

  /// Whether no source in view speaks of it.
  boolean isGhost() {
    return heard == 0;
  }

  String spokenTitle() {
    return String.join(" " + arrow + " ", title.stream().map(Name::text).toList());
  }

  /// Ids of the sources in view that speak of a subject, or give it a part in something.
  private static Set<String> sources(Account account, Account.Entry entry) {
    var part = Aspect.participant(entry.subject().id());
    return Stream.concat(
            entry.findings().values().stream(),
            account.withPartOf(entry.subject().id()).stream()
                .map(e -> Objects.requireNonNull(e.findings().get(part))))
        .flatMap(finding -> finding.sources().stream())
        .collect(Collectors.toSet());
  }

  private static @Nullable Tie line(View view, Subject subject) {
    var ties = view.network().ties(subject.id());
    return ties.size() == 1
            && ties.getFirst().from() instanceof Vertex.Actor
            && ties.getFirst().to() instanceof Vertex.Actor
        ? ties.getFirst()
        : null;
  }

  private static Name name(Vertex vertex) {
    return new Name(Cap.name(vertex.name()), vertex.subject());
  }

  private static String eyebrow(Subject subject) {
    var kind = subject.kind().spoken();
    var text =
        switch (subject) {
          case Party p -> kind;
          case Commitment c -> "commitment · " + kind;
          case Event e -> "event · " + kind;
        };
    return text.toUpperCase(Locale.ROOT);
  }
}
