package tieline.model.check;

import java.util.Collection;
import java.util.List;
import tieline.model.account.Account;
import tieline.model.account.Finding;
import tieline.model.account.Lens;
import tieline.model.account.Value;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Section;

/// Claims that contradict each other should be named as the sides of a conflict.
final class DisputeCheck {
  private DisputeCheck() {}

  static void run(Report report) {
    var dataset = report.dataset();
    var account = Account.of(dataset, Lens.all(dataset));
    account.entries().stream()
        .flatMap(entry -> entry.findings().values().stream())
        .forEach(finding -> judge(report, finding));
  }

  private static void judge(Report report, Finding finding) {
    var values = finding.values();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (values.get(i).contradicts(values.get(j))
            && !isNamed(finding, values.get(i), values.get(j))
            && !isOmitted(report, values.get(i), values.get(j))) {
          warn(report, finding, values.get(i), values.get(j));
        }
      }
    }
  }

  private static boolean isNamed(Finding finding, Value one, Value other) {
    return finding.conflicts().stream()
        .anyMatch(conflict -> areOpposed(conflict.sides(), one, other));
  }

  /// Whether a conflict names both, and has a fault of its own.
  private static boolean isOmitted(Report report, Value one, Value other) {
    return report.omitted(Section.CONFLICTS).stream()
        .anyMatch(claims -> names(claims, one) && names(claims, other));
  }

  private static boolean areOpposed(List<List<String>> sides, Value one, Value other) {
    for (int i = 0; i < sides.size(); i++) {
      for (int j = 0; j < sides.size(); j++) {
        if (i != j && names(sides.get(i), one) && names(sides.get(j), other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean names(Collection<String> side, Value value) {
    return value.claims().stream().map(Claim::id).anyMatch(side::contains);
  }

  private static void warn(Report report, Finding finding, Value one, Value other) {
    var first = one.claims().getFirst();
    var second = other.claims().getFirst();
    report.warning(
        report.pointer(second) + "/says",
        "the %s of `%s` differs between %s and %s, and no conflict says so"
            .formatted(
                finding.aspect().property().spoken(), finding.subject(), first.id(), second.id()),
        "add a conflict with these claims on two of its sides");
  }
}
