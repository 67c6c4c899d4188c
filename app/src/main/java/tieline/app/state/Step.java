package tieline.app.state;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import tieline.model.account.ChronicleItem;
import tieline.model.account.Property;

/// What a step of the playhead changes.
public final class Step {
  private Step() {}

  /// Ids of what changed last at an instant: the commitments and events whose dates begin latest
  /// without being after it, and the parties that take part in them. Empty before the first.
  ///
  /// @param at in the unit of [tieline.model.time.TimeSpan]
  public static Set<String> changed(View view, double at) {
    var begun = view.chronicle().sequence().stream().filter(item -> start(item) <= at).toList();
    if (begun.isEmpty()) {
      return Set.of();
    }
    long last = begun.stream().mapToLong(Step::start).max().orElseThrow();
    var changed = new HashSet<String>();
    begun.stream()
        .filter(item -> start(item) == last)
        .forEach(item -> {
          changed.add(item.id());
          view.account()
              .entry(item.id())
              .of(Property.PARTICIPANT)
              .forEach(part -> changed.add(part.aspect().key()));
        });
    return changed;
  }

  private static long start(ChronicleItem item) {
    return Objects.requireNonNull(item.course()).named().start();
  }
}
