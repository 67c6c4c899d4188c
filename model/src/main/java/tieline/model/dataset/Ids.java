package tieline.model.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tieline.model.json.Json;

/// The ids that a file declares and those it refers to. References are checked when all is read, so
/// the order of the sections does not matter.
final class Ids {
  static final Set<Section> SUBJECTS =
      EnumSet.of(Section.PARTIES, Section.COMMITMENTS, Section.EVENTS);

  private static final Pattern ID = Pattern.compile("[^\\s,\\p{Cntrl}]+");

  private record Reference(Set<Section> allowed, Json.Text at) {}

  private final Map<Section, Map<String, Json.Text>> declared = new EnumMap<>(Section.class);
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> unsound = new HashSet<>();
  private final Set<Section> lost = EnumSet.noneOf(Section.class);
  private final Faults faults;

  Ids(Faults faults) {
    this.faults = faults;
    for (var section : Section.values()) {
      declared.put(section, new HashMap<>());
    }
  }

  /// Takes note of an entity's id; ids of parties, commitments and events are one set.
  ///
  /// @return whether the id is sound and new
  boolean declare(Section section, Json.Text at) {
    var id = at.value();
    if (!ID.matcher(id).matches()) {
      unsound.add(id);
      var message = id.isEmpty() ? "the id is empty" : "`" + id + "` is not an id";
      faults.error(at, message, "an id has no spaces and no commas, such as `openai-oracle`");
      return false;
    }
    for (var rival : SUBJECTS.contains(section) ? SUBJECTS : EnumSet.of(section)) {
      var first = all(rival).get(id);
      if (first != null) {
        var where = "line " + first.place().line() + " has it first";
        faults.error(at, "the id `" + id + "` is used twice", where);
        return false;
      }
    }
    all(section).put(id, at);
    return true;
  }

  void refer(Set<Section> allowed, Json.Text at) {
    references.add(new Reference(allowed, at));
  }

  /// Takes note of a section that cannot be read: what refers to it is not to blame.
  void lose(Section section) {
    lost.add(section);
  }

  /// How many references there are so far.
  int count() {
    return references.size();
  }

  /// The ids that some of the references mention, counted from 0, and for those that lead nowhere,
  /// what they were meant to be.
  Set<String> mentioned(int from, int to) {
    var mentioned = new HashSet<String>();
    for (var reference : references.subList(from, to)) {
      var id = reference.at.value();
      mentioned.add(id);
      if (!leadsSomewhere(reference) && !faults.isFull()) {
        Nearest.to(id, candidates(reference.allowed)).ifPresent(mentioned::add);
      }
    }
    return mentioned;
  }

  /// Reports every reference that leads nowhere, but for those whose end has a fault of its own.
  void check() {
    for (var reference : references) {
      boolean isExcused =
          unsound.contains(reference.at.value())
              || reference.allowed.stream().anyMatch(lost::contains);
      if (!isExcused && !leadsSomewhere(reference)) {
        report(reference, reference.at.value());
      }
    }
  }

  private boolean leadsSomewhere(Reference reference) {
    return reference.allowed.stream()
        .anyMatch(section -> all(section).containsKey(reference.at.value()));
  }

  private void report(Reference reference, String id) {
    var wanted =
        reference.allowed.stream().sorted().map(Section::noun).collect(Collectors.joining(" or "));
    for (var section : Section.values()) {
      if (all(section).containsKey(id)) {
        var message = "`" + id + "` is the id of " + section.one();
        faults.error(reference.at, message, "a " + wanted + " belongs here");
        return;
      }
    }
    faults.error(
        reference.at, "there is no " + wanted + " `" + id + "`", meant(reference.allowed, id));
  }

  private String meant(Set<Section> allowed, String id) {
    if (faults.isFull()) {
      return "";
    }
    return Nearest.to(id, candidates(allowed))
        .map(near -> "did you mean `" + near + "`?")
        .orElse("declare it, or correct the id");
  }

  private List<String> candidates(Set<Section> allowed) {
    return allowed.stream().flatMap(section -> all(section).keySet().stream()).toList();
  }

  private Map<String, Json.Text> all(Section section) {
    return declared.getOrDefault(section, Map.of());
  }
}
