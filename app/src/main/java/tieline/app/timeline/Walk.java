package tieline.app.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.state.ViewState;
import tieline.model.account.ChronicleItem;
import tieline.model.time.TimeSpan;

/// Walks from one dated item to the next.
final class Walk {
  private Walk() {}

  /// The item after or before the selected one; where none is selected, after or before the
  /// playhead, and where there is none, the first or the last. Null where there is no more.
  static @Nullable ChronicleItem from(ViewState state, boolean onward) {
    var items = state.view().chronicle().sequence();
    int at = selected(items, state.attention().primary());
    int next = at >= 0 ? at + (onward ? 1 : -1) : beside(items, state, onward);
    return next < 0 || next >= items.size() ? null : items.get(next);
  }

  /// The next item of those that the playhead has not passed. Of several that begin together it
  /// takes one after the other.
  static @Nullable ChronicleItem afterPlayhead(ViewState state) {
    var items = state.view().chronicle().sequence();
    var head = state.period().playhead();
    int at = selected(items, state.attention().primary());
    if (head != null && at >= 0 && Math.abs(time(items.get(at)) - head.at()) <= 1) {
      return at + 1 < items.size() ? items.get(at + 1) : null;
    }
    double now = head != null ? head.at() : start(state.period().window());
    return items.stream().filter(item -> time(item) > now).findFirst().orElse(null);
  }

  /// When a reader who steps through the items comes to one, in seconds.
  static long time(ChronicleItem item) {
    return Stacking.course(item).named().start();
  }

  private static double start(@Nullable TimeSpan window) {
    return window == null ? Double.NEGATIVE_INFINITY : window.start();
  }

  private static int selected(List<ChronicleItem> items, @Nullable String subject) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(subject)) {
        return i;
      }
    }
    return -1;
  }

  private static int beside(List<ChronicleItem> items, ViewState state, boolean onward) {
    var head = state.period().playhead();
    if (head == null) {
      return onward ? 0 : items.size() - 1;
    }
    int passed = (int) items.stream().filter(item -> time(item) <= head.at()).count();
    return onward ? passed : passed - 1;
  }
}
