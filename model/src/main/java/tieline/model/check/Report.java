package tieline.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Dataset;
import tieline.model.dataset.Omission;
import tieline.model.dataset.Problem;
import tieline.model.dataset.Problem.Severity;
import tieline.model.dataset.Reading;
import tieline.model.dataset.Section;

/// What the checks find, each thing with its place in the file.
final class Report {
  private final Reading reading;
  private final List<Problem> problems;

  Report(Reading reading) {
    this.reading = reading;
    this.problems = new ArrayList<>(reading.problems());
  }

  Dataset dataset() {
    return reading.salvaged();
  }

  void error(String pointer, String message, String hint) {
    add(Severity.ERROR, pointer, message, hint);
  }

  void warning(String pointer, String message, String hint) {
    add(Severity.WARNING, pointer, message, hint);
  }

  String pointer(Section section, String id) {
    return reading.places().pointer(section, id);
  }

  String pointer(Claim claim) {
    return pointer(Section.CLAIMS, claim.id());
  }

  /// The pointer of one of a claim's excerpts, which stands alone or in a list.
  String excerpt(Claim claim, int index) {
    var excerpt = pointer(claim) + "/excerpt";
    return reading.places().has(excerpt + "/quote") ? excerpt : excerpt + "/" + index;
  }

  /// What the entries of a section mention that are left out because of a fault.
  List<Set<String>> omitted(Section section) {
    return reading.omissions().stream()
        .filter(omission -> omission.section() == section)
        .map(Omission::mentions)
        .toList();
  }

  /// Whether a section as a whole cannot be read, so that nothing is known of what is in it.
  boolean isLost(Section section) {
    var pointer = "/" + section.key();
    return reading.problems().stream().anyMatch(p -> p.isError() && p.pointer().equals(pointer));
  }

  /// Whether the file has an entity with this id, however faulty.
  boolean has(Section section, String id) {
    return reading.places().has(section, id);
  }

  boolean has(String pointer) {
    return reading.places().has(pointer);
  }

  /// All problems, those of the reading among them, in file order.
  List<Problem> problems() {
    problems.sort(Comparator.comparing(Problem::place));
    return List.copyOf(problems);
  }

  private void add(Severity severity, String pointer, String message, String hint) {
    var place = reading.places().of(pointer);
    problems.add(
        new Problem(
            severity, reading.file(), place.line(), place.column(), pointer, message, hint));
  }
}
