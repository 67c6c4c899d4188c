package tieline.model.check;

import java.nio.file.Path;
import java.util.List;
import tieline.model.dataset.Problem;
import tieline.model.dataset.Reading;

/// Everything that a program can tell about a dataset beyond its reading. Errors break the promise
/// that every mark has a claim and every claim its words; warnings are hints to the curator, which
/// may be left as they are with a good reason.
public final class DatasetCheck {
  private DatasetCheck() {}

  /// The problems of the reading and of its content, in file order.
  public static List<Problem> of(Reading reading) {
    return checked(reading).problems();
  }

  /// The same, and every quote held against its text.
  ///
  /// @param folder where the texts are that the sources name
  public static List<Problem> of(Reading reading, Path folder) {
    var report = checked(reading);
    if (reading.complete()) {
      QuoteCheck.run(report, SourceFolder.read(reading.salvaged(), folder), folder);
    }
    return report.problems();
  }

  private static Report checked(Reading reading) {
    var report = new Report(reading);
    if (reading.complete()) {
      SubjectCheck.run(report);
      SpanCheck.run(report);
      NumberCheck.run(report);
      DisputeCheck.run(report);
      LayoutCheck.run(report);
    }
    return report;
  }
}
