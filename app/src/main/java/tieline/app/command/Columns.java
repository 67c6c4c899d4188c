package tieline.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import tieline.app.draw.OneLine;

/// Plain text in columns, each as wide as its widest cell. A title stands between rows and widens
/// no column.
final class Columns {
  private static final String GAP = "  ";

  /// In code points; what is longer is cut, for one long text would push all others aside.
  private static final int WIDEST = 120;

  /// The same for what pushes nothing aside.
  private static final int LONGEST = 600;

  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  private sealed interface Line {
    record Title(String text) implements Line {}

    record Row(List<String> cells) implements Line {}
  }

  void title(String text) {
    lines.add(new Line.Title(OneLine.cut(text, LONGEST)));
  }

  /// A row of as many cells as wanted.
  void row(String... texts) {
    var cells = new ArrayList<String>();
    for (var text : texts) {
      boolean isLast = cells.size() == texts.length - 1;
      var cell = OneLine.cut(text, isLast ? LONGEST : WIDEST);
      if (cells.size() == widths.size()) {
        widths.add(0);
      }
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
}
