package tieline.app.network;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// A mark and how important it is.
record Ranked<T>(T mark, double importance) {

  /// The most important of some marks, the foremost first; of equals the first is before the next.
  /// Only those are sorted, for of tens of thousands of marks few find room.
  ///
  /// @param most how many at most, 1 or more
  static <T> List<T> foremost(
      List<T> marks, Predicate<T> sought, ToDoubleFunction<T> importance, int most) {
    var ranked = new ArrayList<Ranked<T>>();
    for (var mark : marks) {
      if (sought.test(mark)) {
        ranked.add(new Ranked<>(mark, importance.applyAsDouble(mark)));
      }
    }
    double least = least(ranked, most);
    return ranked.stream()
        .filter(r -> r.importance >= least)
        .sorted(comparingDouble((Ranked<T> r) -> r.importance).reversed())
        .limit(most)
        .map(Ranked::mark)
        .toList();
  }

  /// The importance of the last that is among so many.
  private static <T> double least(List<Ranked<T>> ranked, int most) {
    if (ranked.size() <= most) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] all = ranked.stream().mapToDouble(Ranked::importance).sorted().toArray();
    return all[all.length - most];
  }
}
