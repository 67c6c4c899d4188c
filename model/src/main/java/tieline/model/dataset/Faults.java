package tieline.model.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tieline.model.dataset.Problem.Severity;
import tieline.model.json.Complaints;
import tieline.model.json.Json;
import tieline.model.json.Place;

/// Collects what is wrong with a file; holds a thousand errors and as many warnings, so that a
/// hopeless file cannot fill the memory.
final class Faults implements Complaints {
  private static final int MOST = 1_000;

  private record Fault(boolean novel, Place place, String pointer, String message, String hint) {}

  private final String file;
  private final List<Fault> errors = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();
  private int left;

  Faults(String file) {
    this.file = file;
  }

  @Override
  public void error(Place place, String pointer, String message, String hint) {
    add(errors, new Fault(false, place, pointer, message, hint));
  }

  void error(Json at, String message, String hint) {
    error(at.place(), at.pointer(), message, hint);
  }

  /// A word that this version does not know: an error, but in a file of a newer format a warning.
  void novelty(Json at, String message, String hint) {
    add(errors, new Fault(true, at.place(), at.pointer(), message, hint));
  }

  void warning(Json at, String message, String hint) {
    add(warnings, new Fault(false, at.place(), at.pointer(), message, hint));
  }

  void warning(Place place, String pointer, String message, String hint) {
    add(warnings, new Fault(false, place, pointer, message, hint));
  }

  /// Whether further errors are only counted, so that costly hints can be spared.
  boolean isFull() {
    return errors.size() == MOST;
  }

  /// All problems in file order.
  ///
  /// @param newerFormat whether what this version does not know is to be expected
  List<Problem> problems(boolean newerFormat) {
    var problems =
        new ArrayList<>(
            Stream.concat(
                    errors.stream()
                        .map(fault ->
                            problem(
                                newerFormat && fault.novel ? Severity.WARNING : Severity.ERROR,
                                fault)),
                    warnings.stream().map(fault -> problem(Severity.WARNING, fault)))
                .sorted(Comparator.comparing(Problem::place))
                .toList());
    if (left > 0) {
      var message = "there are " + left + " more problems";
      problems.add(
          new Problem(
              Severity.WARNING, file, 1, 1, "", message, "they show when these are mended"));
    }
    return problems;
  }

  private void add(List<Fault> faults, Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    } else {
      left++;
    }
  }

  private Problem problem(Severity severity, Fault fault) {
    return new Problem(
        severity,
        file,
        fault.place.line(),
        fault.place.column(),
        fault.pointer,
        fault.message,
        fault.hint);
  }
}
