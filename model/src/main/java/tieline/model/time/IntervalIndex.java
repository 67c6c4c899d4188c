package tieline.model.time;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Finds the spans that intersect a given one: an interval tree, augmented with the latest end of
/// each subtree (Cormen et al., Introduction to Algorithms, 14.3) and kept in flat arrays, where
/// the middle of a range is the root of the rest.
///
/// Built in O(n log n); k of n spans are found in O(min(n, (k + 1) log n)).
public final class IntervalIndex {
  private final int[] items;
  private final long[] starts;
  private final long[] ends;

  /// The latest end in the subtree whose root is here.
  private final long[] latest;

  private IntervalIndex(int[] items, List<TimeSpan> spans) {
    this.items = items;
    starts = IntStream.of(items).mapToLong(item -> spans.get(item).start()).toArray();
    ends = IntStream.of(items).mapToLong(item -> spans.get(item).end()).toArray();
    latest = new long[items.length];
    augment(0, items.length);
  }

  /// Indexes spans by their place in a list.
  public static IntervalIndex of(List<TimeSpan> spans) {
    var starts = spans.stream().mapToLong(TimeSpan::start).toArray();
    var order = Order.of(starts.length, (a, b) -> Long.compare(starts[a], starts[b]));
    return new IntervalIndex(order, spans);
  }

  private long augment(int from, int to) {
    if (from == to) {
      return TimeSpan.BEGINNING;
    }
    var root = (from + to) >>> 1;
    var below = Math.max(augment(from, root), augment(root + 1, to));
    latest[root] = Math.max(ends[root], below);
    return latest[root];
  }

  /// Hands the places of all spans that intersect `span` to `found`, by start, and in the order of
  /// the list where starts are equal.
  public void forEach(TimeSpan span, IntConsumer found) {
    visit(0, items.length, span, found);
  }

  private void visit(int from, int to, TimeSpan span, IntConsumer found) {
    if (from == to) {
      return;
    }
    var root = (from + to) >>> 1;
    if (latest[root] <= span.start()) {
      return;
    }
    visit(from, root, span, found);
    if (starts[root] < span.end()) {
      if (ends[root] > span.start()) {
        found.accept(items[root]);
      }
      visit(root + 1, to, span, found);
    }
  }

  /// The places of all spans that intersect `span`, in the same order.
  public int[] find(TimeSpan span) {
    var found = IntStream.builder();
    forEach(span, found);
    return found.build().toArray();
  }

  /// The number of spans.
  public int size() {
    return items.length;
  }
}
