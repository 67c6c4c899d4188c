package tieline.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Plain text in columns, each as wide as its widest cell. A title stands between rows and widens
/// no column.
final class Columns {
  private static final String GAP = "  ";

  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  private sealed interface Line {
    record Title(String text) implements Line {}

    record Row(List<String> cells) implements Line {}
  }

  void title(String text) {
    lines.add(new Line.Title(oneLine(text)));
  }

  /// A row of as many cells as wanted.
  void row(String... texts) {
    var cells = new ArrayList<String>();
    for (var text : texts) {
      var cell = oneLine(text);
      if (cells.size() == widths.size()) {
        widths.add(0);
      }
      boolean isLast = cells.size() == texts.length - 1;
      int width = isLast ? 0 : width(cell);
      widths.set(cells.size(), Math.max(widths.get(cells.size()), width));
      cells.add(cell);
    }
    lines.add(new Line.Row(cells));
  }

  void print(PrintWriter out) {
    for (var line : lines) {
      out.print(
          switch (line) {
            case Line.Title title -> title.text;
            case Line.Row row -> aligned(row.cells);
          });
      out.print('\n');
    }
  }

  private String aligned(List<String> cells) {
    var text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      text.append(i == 0 ? "" : GAP).append(cell);
      text.repeat(' ', Math.max(0, widths.get(i) - width(cell)));
    }
    return text.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /// A dataset's texts must neither break lines nor steer a terminal.
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
