package tieline.model.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Conflict;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Statement;
import tieline.model.dataset.Subject;

/// The dataset as seen through a lens: what is then said of each subject. Immutable.
public final class Account {
  private final Index index;
  private final Lens lens;
  private final Map<String, Entry> entries;
  private final Map<String, List<Entry>> parts = new HashMap<>();

  private Account(Index index, Lens lens, Map<String, Entry> entries) {
    this.index = index;
    this.lens = lens;
    this.entries = entries;
    for (var entry : entries.values()) {
      entry
          .of(Property.PARTICIPANT)
          .forEach(part ->
              parts.computeIfAbsent(part.aspect().key(), k -> new ArrayList<>()).add(entry));
    }
  }

  /// What is said of one subject.
  ///
  /// @param findings by question, in the order of [Property], then of the dataset
  public record Entry(Subject subject, Map<Aspect, Finding> findings) {
    /// Whether no claim in view is about it.
    public boolean isUnsaid() {
      return findings.isEmpty();
    }

    public Stream<Finding> of(Property property) {
      return findings.values().stream().filter(f -> f.aspect().property() == property);
    }
  }

  public static Account of(Dataset dataset, Lens lens) {
    return of(Index.of(dataset), lens);
  }

  public static Account of(Index index, Lens lens) {
    var heard = new LinkedHashMap<String, Map<Aspect, List<Claim>>>();
    for (var claim : index.dataset().claims()) {
      if (lens.hears(claim)) {
        heard
            .computeIfAbsent(claim.about(), k -> new LinkedHashMap<>())
            .computeIfAbsent(Aspect.of(claim.says()), k -> new ArrayList<>())
            .add(claim);
      }
    }
    var entries = new LinkedHashMap<String, Entry>();
    for (var subject : index.subjects()) {
      var findings = new LinkedHashMap<Aspect, Finding>();
      heard.getOrDefault(subject.id(), Map.of()).entrySet().stream()
          .sorted(Comparator.comparing(e -> e.getKey().property()))
          .forEach(e ->
              findings.put(
                  e.getKey(), Judgement.of(subject.id(), e.getKey(), e.getValue(), index, lens)));
      entries.put(subject.id(), new Entry(subject, Collections.unmodifiableMap(findings)));
    }
    return new Account(index, lens, entries);
  }

  /// The account of all claims of the same dataset: itself if it hears all.
  public Account whole() {
    var all = Lens.all(dataset());
    return lens.equals(all) ? this : of(index, all);
  }

  public Index index() {
    return index;
  }

  public Dataset dataset() {
    return index.dataset();
  }

  public Lens lens() {
    return lens;
  }

  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /// The commitments and events that any claim in view gives a party a part in, or denies it one.
  public List<Entry> withPartOf(String party) {
    return Collections.unmodifiableList(parts.getOrDefault(party, List.of()));
  }

  /// What is said of a subject.
  ///
  /// @throws IllegalArgumentException for an id that the dataset does not have
  public Entry entry(String subject) {
    var entry = entries.get(subject);
    if (entry == null) {
      throw new IllegalArgumentException("no subject " + subject);
    }
    return entry;
  }

  public @Nullable Finding finding(String subject, Aspect aspect) {
    return entry(subject).findings().get(aspect);
  }

  /// The statement shown for a question, if any claim in view answers it.
  public Optional<Statement> shown(String subject, Aspect aspect) {
    var finding = finding(subject, aspect);
    return finding == null ? Optional.empty() : Optional.of(finding.shown().says());
  }

  /// The curated conflicts of which at least two sides are in view.
  public List<Conflict> conflicts() {
    return dataset().conflicts().stream().filter(c -> index.isOpen(c, lens)).toList();
  }
}
