package tieline.model.check;

import java.util.stream.Stream;
import tieline.model.dataset.Claim;
import tieline.model.dataset.Statement;

/// By one source, nothing ends before it starts.
final class SpanCheck {
  private SpanCheck() {}

  static void run(Report report) {
    report.dataset().claims().stream()
        .filter(claim -> claim.says() instanceof Statement.Starts && !claim.denies())
        .forEach(start -> ends(report, start).forEach(end -> judge(report, start, end)));
  }

  private static Stream<Claim> ends(Report report, Claim start) {
    return report.dataset().claims().stream()
        .filter(claim -> claim.says() instanceof Statement.Ends && !claim.denies())
        .filter(claim -> claim.about().equals(start.about()))
        .filter(claim -> claim.source().equals(start.source()));
  }

  private static void judge(Report report, Claim start, Claim end) {
    if (start.says() instanceof Statement.Starts starts
        && end.says() instanceof Statement.Ends ends
        && starts.when().begin().start() >= ends.when().end().end()) {
      report.error(
          report.pointer(end) + "/says/ends",
          "`%s` ends (%s) before it starts (%s in %s)"
              .formatted(end.about(), ends.when().text(), starts.when().text(), start.id()),
          "read both again, or make a conflict of it");
    }
  }
}
