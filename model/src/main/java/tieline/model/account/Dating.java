package tieline.model.account;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Modality;
import tieline.model.dataset.Statement;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

/// What an account says of when one subject is.
///
/// A begin and an end that are said win over a date; a term gives the side that is not said. Where
/// nobody says when a commitment begins or ends, its first dated state begins it, and the state in
/// which it is over ends it.
///
/// @param phases its dated states, in their order
record Dating(Account.Entry entry, List<Phase> phases) {

  /// One side of a course, and how it is said.
  private record Side(TimeSpan span, Modality modality) {}

  static Dating of(Account.Entry entry) {
    return new Dating(entry, phases(entry));
  }

  /// When it is; null where nobody says.
  @Nullable Course course() {
    var begin = begin().map(Side::span).orElse(null);
    var end = end().map(Side::span).orElse(null);
    if (begin == null && end == null) {
      return date().map(date -> Course.dated(when(date))).orElse(null);
    }
    if (end == null) {
      return Course.between(begin, begin == null ? null : moved(begin, true));
    }
    return Course.between(begin == null ? moved(end, false) : begin, end);
  }

  /// How its begin is said, or where it has none, its end; where it has neither, stated.
  Modality modality() {
    return begin()
        .map(Side::modality)
        .or(() -> date().map(Value::modality))
        .or(() -> end().map(Side::modality))
        .orElse(Modality.STATED);
  }

  /// How its end is said, or where it has none, its begin.
  Modality endModality() {
    return end().map(Side::modality).orElseGet(this::modality);
  }

  private Optional<Side> begin() {
    var alone = shown(Aspect.ENDS).isPresent() ? date() : Optional.<Value>empty();
    return shown(Aspect.STARTS)
        .or(() -> alone)
        .map(value -> new Side(when(value).extent(), value.modality()))
        .or(() -> date().isPresent() ? Optional.empty() : phase(false));
  }

  private Optional<Side> end() {
    return shown(Aspect.ENDS)
        .map(value -> new Side(when(value).extent(), value.modality()))
        .or(() -> phase(true));
  }

  private Optional<Value> date() {
    return shown(Aspect.DATE);
  }

  private Optional<Side> phase(boolean over) {
    return phases.stream()
        .filter(phase -> phase.state().isOver() == over)
        .findFirst()
        .map(phase -> new Side(phase.on(), phase.claim().modality()));
  }

  /// A side moved by the term, forward or back; null where nobody says how long it runs.
  private @Nullable TimeSpan moved(TimeSpan side, boolean forward) {
    var term =
        shown(Aspect.TERM)
            .map(Value::says)
            .map(says -> says instanceof Statement.Term t ? t.duration() : null);
    if (term.isEmpty() || !side.isBounded()) {
      return null;
    }
    try {
      return new TimeSpan(
          moved(side.start(), term.get(), forward), moved(side.end(), term.get(), forward));
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException beyond) {
      return null;
    }
  }

  private static long moved(long time, TemporalAmount by, boolean forward) {
    var from = LocalDateTime.ofEpochSecond(time, 0, ZoneOffset.UTC);
    return (forward ? from.plus(by) : from.minus(by)).toEpochSecond(ZoneOffset.UTC);
  }

  /// What else is said of its dates than what is shown.
  List<TimeSpan> rivals() {
    return Stream.of(Aspect.DATE, Aspect.STARTS, Aspect.ENDS)
        .flatMap(aspect -> said(aspect).skip(1))
        .map(value -> when(value).extent())
        .filter(TimeSpan::isBounded)
        .distinct()
        .toList();
  }

  private static List<Phase> phases(Account.Entry entry) {
    var status = entry.findings().get(Aspect.STATUS);
    if (status == null) {
      return List.of();
    }
    var phases = new ArrayList<Phase>();
    for (var value : status.values()) {
      if (!value.denied() && value.says() instanceof Statement.Status s && s.on() != null) {
        var on = s.on().extent();
        if (on.isBounded()) {
          phases.add(new Phase(s.state(), on, null, value.claims().getFirst()));
        }
      }
    }
    phases.sort(
        comparing((Phase phase) -> phase.on().start(), naturalOrder()).thenComparing(Phase::state));
    for (int i = 0; i + 1 < phases.size(); i++) {
      var phase = phases.get(i);
      phases.set(i, new Phase(phase.state(), phase.on(), phases.get(i + 1).on(), phase.claim()));
    }
    return List.copyOf(phases);
  }

  private Optional<Value> shown(Aspect aspect) {
    return said(aspect).findFirst();
  }

  private Stream<Value> said(Aspect aspect) {
    var finding = entry.findings().get(aspect);
    return finding == null
        ? Stream.empty()
        : finding.values().stream().filter(value -> !value.denied());
  }

  private static When when(Value value) {
    return Objects.requireNonNull(whenOrNull(value.says()), "a date");
  }

  /// The date that a statement gives, or null.
  static @Nullable When whenOrNull(Statement says) {
    return switch (says) {
      case Statement.Date d -> d.when();
      case Statement.Starts s -> s.when();
      case Statement.Ends e -> e.when();
      case Statement.Status s -> s.on();
      default -> null;
    };
  }
}
