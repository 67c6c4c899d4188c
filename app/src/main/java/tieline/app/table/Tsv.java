package tieline.app.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as tab-separated values, which every spreadsheet takes from the clipboard.
final class Tsv {
  private Tsv() {}

  /// A line of titles, then a line a row, each with a line feed at its end. A cell is a single line
  /// without tabs, so nothing needs quotes.
  static String of(Sheet sheet, List<Row> rows) {
    var titles = sheet.columns().stream().map(Column::title);
    return Stream.concat(
            Stream.of(line(titles)),
            rows.stream().map(row -> line(row.cells().stream().map(Cell::text))))
        .collect(Collectors.joining());
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining("\t", "", "\n"));
  }
}
