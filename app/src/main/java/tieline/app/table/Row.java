package tieline.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tieline.app.state.Folding;

/// What the picture shows of one subject, in words.
///
/// @param subject its id
/// @param cells one for each column of its sheet
/// @param muted whether the picture shows it faintly or not at all; a cell says why
/// @param sought all that a filter finds it by, folded
record Row(String subject, List<Cell> cells, boolean muted, String sought) {
  Row {
    cells = List.copyOf(cells);
  }

  /// A row that is found by what stands in it and by other names.
  static Row of(String subject, List<Cell> cells, boolean muted, List<String> aliases) {
    var texts = Stream.concat(cells.stream().map(Cell::text), aliases.stream());
    return new Row(subject, cells, muted, Folding.of(texts.collect(Collectors.joining("\n"))));
  }

  /// The row for those who hear it: its name, then each cell after its column's title.
  String spoken(Sheet sheet) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      var text = cells.get(i).text();
      if (!text.isEmpty()) {
        parts.add(i == 0 ? text : sheet.columns().get(i).title() + ": " + text);
      }
    }
    return String.join(", ", parts);
  }
}
