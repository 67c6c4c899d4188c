package tieline.model.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Prints JSON in one canonical form, which reads well in a diff: two spaces of indentation, an
/// object or list on one line if that line has at most 100 columns, else one member a line; only
/// characters that must be escaped are.
public final class JsonPrinter {
  /// The most columns, in code points, of a line that holds a whole object or list.
  public static final int COLUMNS = 100;

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  /// The text of a value, ended by a line feed.
  ///
  /// @param value a `Map` with names as keys, a `List`, a `String`, `Number`, `Boolean` or null
  public static String print(@Nullable Object value) {
    var printer = new JsonPrinter();
    printer.append(value, 0, 0, 0);
    return printer.out.append('\n').toString();
  }

  /// @param depth levels of indentation of the line that the value starts on
  /// @param column where the value starts, from 0
  /// @param after how many columns follow it on its last line: 1 for a comma
  private void append(@Nullable Object value, int depth, int column, int after) {
    switch (value) {
      case Map<?, ?> map when !map.isEmpty() -> {
        if (!appendInline(value, COLUMNS - column - after)) {
          appendMembers(map, depth);
        }
      }
      case List<?> list when !list.isEmpty() -> {
        if (!appendInline(value, COLUMNS - column - after)) {
          appendItems(list, depth);
        }
      }
      case null, default -> inline(out, value, Integer.MAX_VALUE);
    }
  }

  private boolean appendInline(@Nullable Object value, int columns) {
    var line = new StringBuilder();
    if (!inline(line, value, columns) || line.codePointCount(0, line.length()) > columns) {
      return false;
    }
    out.append(line);
    return true;
  }

  private void appendMembers(Map<?, ?> map, int depth) {
    out.append('{');
    int left = map.size();
    for (var entry : map.entrySet()) {
      newLine(depth + 1);
      int start = out.length();
      appendString(out, String.valueOf(entry.getKey()));
      out.append(": ");
      int column = 2 * (depth + 1) + out.codePointCount(start, out.length());
      append(entry.getValue(), depth + 1, column, --left > 0 ? 1 : 0);
      if (left > 0) {
        out.append(',');
      }
    }
    newLine(depth);
    out.append('}');
  }

  private void appendItems(List<?> list, int depth) {
    out.append('[');
    int left = list.size();
    for (var item : list) {
      newLine(depth + 1);
      append(item, depth + 1, 2 * (depth + 1), --left > 0 ? 1 : 0);
      if (left > 0) {
        out.append(',');
      }
    }
    newLine(depth);
    out.append(']');
  }

  private void newLine(int depth) {
    out.append('\n').repeat("  ", depth);
  }

  /// Appends a value on one line, and gives up as soon as the line is surely too long.
  private static boolean inline(StringBuilder line, @Nullable Object value, int columns) {
    switch (value) {
      case Map<?, ?> map -> {
        var separator = "{ ";
        for (var entry : map.entrySet()) {
          line.append(separator);
          appendString(line, String.valueOf(entry.getKey()));
          line.append(": ");
          if (!inline(line, entry.getValue(), columns)) {
            return false;
          }
          separator = ", ";
        }
        line.append(map.isEmpty() ? "{}" : " }");
      }
      case List<?> list -> {
        var separator = "[";
        for (var item : list) {
          line.append(separator);
          if (!inline(line, item, columns)) {
            return false;
          }
          separator = ", ";
        }
        line.append(list.isEmpty() ? "[]" : "]");
      }
      case String text -> appendString(line, text);
      case null, default -> line.append(value);
    }
    return line.length() / 2 <= columns;
  }

  private static void appendString(StringBuilder line, String text) {
    line.append('"');
    text.codePoints().forEach(point -> appendCharacter(line, point));
    line.append('"');
  }

  private static void appendCharacter(StringBuilder line, int point) {
    switch (point) {
      case '"' -> line.append("\\\"");
      case '\\' -> line.append("\\\\");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      case '\b' -> line.append("\\b");
      case '\f' -> line.append("\\f");
      default -> {
        // Half a surrogate pair has no form in UTF-8.
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (point < ' ' || half) {
          line.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
          line.appendCodePoint(point);
        }
      }
    }
  }
}
