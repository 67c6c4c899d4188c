package tieline.app.table;

import java.util.LinkedHashSet;
import java.util.List;

/// The selection that follows from marking rows: what stays selected keeps its place, and what is
/// new comes after it, so that the dossier is of the row marked last.
final class Marked {
  private Marked() {}

  /// @param before ids selected so far, in the order of selecting
  /// @param marked ids of the rows that are marked now, in the order of the table
  static List<String> after(List<String> before, List<String> marked) {
    var next = new LinkedHashSet<>(before);
    next.retainAll(new LinkedHashSet<>(marked));
    next.addAll(marked);
    return List.copyOf(next);
  }
}
