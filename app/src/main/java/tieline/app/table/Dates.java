package tieline.app.table;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Account;
import tieline.model.account.Aspect;
import tieline.model.account.ChronicleItem;
import tieline.model.account.Course;
import tieline.model.account.Value;
import tieline.model.dataset.Statement;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

/// When something is, in the words of the sources; what follows from its term alone is said to, and
/// gets no date.
record Dates(Account.Entry entry, @Nullable ChronicleItem item) {
  private static final String BY_TERM = "by its term";

  private @Nullable Course course() {
    return item == null || item.ghost() ? null : item.course();
  }

  /// When it begins.
  Cell from() {
    var course = course();
    var said =
        Stream.of(said(Aspect.STARTS), said(Aspect.DATE), phases(false)).flatMap(dates -> dates);
    return side(said.findFirst().orElse(null), course == null ? null : course.begin());
  }

  /// When it ends.
  Cell to() {
    var course = course();
    boolean isDateAlone = said(Aspect.STARTS).findAny().isEmpty();
    Stream<When> date = isDateAlone ? said(Aspect.DATE) : none();
    var said = Stream.of(said(Aspect.ENDS), phases(true), date).flatMap(dates -> dates);
    return side(said.findFirst().orElse(null), course == null ? null : course.end());
  }

  /// When it is, in one cell: a date, or from when until when.
  Cell whole() {
    var course = course();
    if (course == null) {
      return missing("undated");
    }
    var starts = said(Aspect.STARTS).findFirst().map(When::spelled).orElse(null);
    var ends = said(Aspect.ENDS).findFirst().map(When::spelled).orElse(null);
    var date = said(Aspect.DATE).findFirst().map(When::spelled);
    var words =
        starts != null && ends != null
            ? starts + " to " + ends
            : starts != null
                ? "from " + starts
                : ends != null ? "until " + ends : date.orElse(BY_TERM);
    return Cell.figure(words, course.named().start());
  }

  private Cell side(@Nullable When said, @Nullable TimeSpan span) {
    if (said != null) {
      return Cell.figure(said.spelled(), said.extent().start());
    }
    if (span != null) {
      return Cell.figure(BY_TERM, span.start());
    }
    return missing(course() == null ? "undated" : Basis.NOT_SAID);
  }

  private Cell missing(String text) {
    return Cell.absent(entry.isUnsaid() ? Basis.NOT_SAID : text);
  }

  private Stream<When> said(Aspect aspect) {
    var finding = entry.findings().get(aspect);
    return finding == null
        ? none()
        : finding.values().stream().filter(value -> !value.denied()).flatMap(Dates::when);
  }

  private static Stream<When> when(Value value) {
    return switch (value.says()) {
      case Statement.Date d -> Stream.of(d.when());
      case Statement.Starts s -> Stream.of(s.when());
      case Statement.Ends e -> Stream.of(e.when());
      default -> Dates.<When>none();
    };
  }

  /// The dates of its states, or of those in which it is over.
  private Stream<When> phases(boolean over) {
    return item == null || item.ghost()
        ? none()
        : item.phases().stream()
            .filter(phase -> phase.state().isOver() == over)
            .map(phase -> phase.claim().says())
            .flatMap(
                says -> says instanceof Statement.Status s ? Stream.ofNullable(s.on()) : none());
  }

  private static <T> Stream<T> none() {
    return Stream.empty();
  }
}
