package tieline.model.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Source;
import tieline.model.dataset.Subject;

/// A dataset with its ids looked up once. Independent of any lens.
public final class Index {
  private final Dataset dataset;
  private final Map<String, Subject> subjects = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, List<Claim>> about = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();
  private final Map<String, List<Conflict>> conflicts = new HashMap<>();

  private Index(Dataset dataset) {
    this.dataset = dataset;
    Stream.of(dataset.parties(), dataset.commitments(), dataset.events())
        .flatMap(List::stream)
        .forEach(s -> subjects.put(s.id(), s));
    for (var claim : dataset.claims()) {
      claims.put(claim.id(), claim);
      counts.merge(claim.source(), 1L, Long::sum);
      about.computeIfAbsent(claim.about(), k -> new ArrayList<>()).add(claim);
    }
    dataset.sources().forEach(s -> sources.put(s.id(), s));
    for (var conflict : dataset.conflicts()) {
      conflict.sides().stream()
          .flatMap(List::stream)
          .distinct()
          .forEach(id -> conflicts.computeIfAbsent(id, k -> new ArrayList<>()).add(conflict));
    }
  }

  public static Index of(Dataset dataset) {
    return new Index(dataset);
  }

  public Dataset dataset() {
    return dataset;
  }

  /// Parties, commitments, then events, each in dataset order.
  public Collection<Subject> subjects() {
    return Collections.unmodifiableCollection(subjects.values());
  }

  public @Nullable Subject subject(String id) {
    return subjects.get(id);
  }

  public @Nullable Claim claim(String id) {
    return claims.get(id);
  }

  /// The claims about a subject, in the order of the dataset.
  public List<Claim> claimsAbout(String subject) {
    return Collections.unmodifiableList(about.getOrDefault(subject, List.of()));
  }

  /// How many claims a source makes.
  public long claimsBy(String source) {
    return counts.getOrDefault(source, 0L);
  }

  public @Nullable Source source(String id) {
    return sources.get(id);
  }

  /// A subject's name, or its id where the dataset has no such subject.
  public String name(String id) {
    var subject = subjects.get(id);
    return subject == null ? id : subject.name();
  }

  /// The conflicts that a claim stands in.
  public List<Conflict> conflictsOf(Claim claim) {
    return Collections.unmodifiableList(conflicts.getOrDefault(claim.id(), List.of()));
  }

  /// Whether at least two sides of a conflict have a claim that the lens hears.
  public boolean isOpen(Conflict conflict, Lens lens) {
    return conflict.sides().stream().filter(side -> hears(side, lens)).count() >= 2;
  }

  /// How many sides of a conflict have a claim about a subject that the lens hears.
  long sidesAbout(Conflict conflict, String subject, Lens lens) {
    return conflict.sides().stream().filter(side -> hears(side, subject, lens)).count();
  }

  private boolean hears(List<String> side, String subject, Lens lens) {
    return side.stream()
        .map(claims::get)
        .anyMatch(c -> c != null && c.about().equals(subject) && lens.hears(c));
  }

  private boolean hears(List<String> side, Lens lens) {
    return side.stream().map(claims::get).anyMatch(claim -> claim != null && lens.hears(claim));
  }
}
