package tieline.app.table;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tieline.app.state.Encoding;

/// Rows as tab-separated values, which every spreadsheet takes from the clipboard.
final class Tsv {
  private Tsv() {}

  /// A line of titles, then a line a row, each with a line feed at its end. A cell is a single line
  /// without tabs, so nothing needs quotes.
  ///
  /// @param by what sizes and colours of the picture stand for; that has columns too
  static String of(Sheet sheet, Encoding by, List<Row> rows) {
    int[] shown =
        IntStream.range(0, sheet.columns().size())
            .filter(i -> sheet.columns().get(i).isShown(by))
            .toArray();
    return Stream.concat(
            Stream.of(line(shown, i -> sheet.columns().get(i).title())),
            rows.stream().map(row -> line(shown, i -> row.cells().get(i).text())))
        .collect(Collectors.joining());
  }

  private static String line(int[] columns, IntFunction<String> text) {
    return IntStream.of(columns).mapToObj(text).collect(Collectors.joining("\t", "", "\n"));
  }
}
