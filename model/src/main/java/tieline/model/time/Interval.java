package tieline.model.time;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// From one date to another; one of the two may be open or unknown, not both.
record Interval(String text, Limit from, Limit to) implements When {
  @Override
  public Edge startEdge() {
    return from.edge();
  }

  @Override
  public Edge endEdge() {
    return to.edge();
  }

  // No begin lies after the last end, and no end before the first begin: of 2025/2025-01 the begin
  // lies in January too.

  @Override
  public TimeSpan begin() {
    var begin = possible(from, TimeSpan.BEGINNING);
    return new TimeSpan(begin.start(), Math.min(begin.end(), possible(to, TimeSpan.END - 1).end()));
  }

  @Override
  public TimeSpan end() {
    var end = possible(to, TimeSpan.END - 1);
    return new TimeSpan(
        Math.max(end.start(), possible(from, TimeSpan.BEGINNING).start()), end.end());
  }

  /// @param never the second at which an open side stands
  private static TimeSpan possible(Limit limit, long never) {
    return switch (limit) {
      case Dated date -> date.begin();
      case Undated side ->
          side.edge() == Edge.OPEN ? new TimeSpan(never, never + 1) : TimeSpan.ALWAYS;
    };
  }

  @Override
  public Precision precision() {
    return dates().map(Dated::precision).min(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public boolean isApproximate() {
    return any(Dated::isApproximate);
  }

  @Override
  public boolean isUncertain() {
    return any(Dated::isUncertain);
  }

  private boolean any(Predicate<Dated> test) {
    return dates().anyMatch(test);
  }

  private Stream<Dated> dates() {
    return Stream.of(from, to).filter(Dated.class::isInstance).map(Dated.class::cast);
  }

  @Override
  public String spelled() {
    if (from instanceof Dated first && to instanceof Dated last) {
      return join(first.spelled(), last.spelled());
    }
    var date = dates().findFirst().orElseThrow().spelled();
    if (from instanceof Dated) {
      return endEdge() == Edge.OPEN ? "since " + date : "from " + date + ", end unknown";
    }
    return "until " + date + (startEdge() == Edge.OPEN ? "" : ", start unknown");
  }

  private static String join(String first, String last) {
    var dash = (first + last).contains(" ") ? " – " : "–";
    return first + dash + last;
  }

  @Override
  public String toString() {
    return text;
  }
}
