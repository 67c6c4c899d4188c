package tieline.app.table;

import java.util.Comparator;
import java.util.List;

/// Sorts rows by columns, the first one first. What a column has no value for comes last, whichever
/// way it is sorted, and rows that are alike keep their order.
record Order(List<By> columns) implements Comparator<Row> {

  /// A column to sort by, counted from 0.
  record By(int column, boolean descending) {}

  Order {
    columns = List.copyOf(columns);
  }

  @Override
  public int compare(Row a, Row b) {
    for (var by : columns) {
      int order = compare(a.cells().get(by.column), b.cells().get(by.column), by.descending);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(Cell a, Cell b, boolean descending) {
    if (a.isLast() || b.isLast()) {
      return Boolean.compare(a.isLast(), b.isLast());
    }
    int order =
        a.number() != null && b.number() != null
            ? a.number().compareTo(b.number())
            : a.words().compareTo(b.words());
    return descending ? -order : order;
  }
}
