package tieline.app.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.OneLine;
import tieline.app.state.Folding;

/// One line of text, and what it is sorted by: a number where it has one, else folded words, and
/// where it has neither, it comes last however the column is sorted.
///
/// @param number what is meant, in the unit of its column; null for none
/// @param words empty for none
/// @param absent whether the text tells that something is not known
record Cell(String text, @Nullable BigDecimal number, String words, boolean absent) {
  Cell {
    text = OneLine.of(text);
  }

  static Cell words(String text) {
    return new Cell(text, null, Folding.of(text), false);
  }

  /// @param number null for a text that has none, and so comes last
  static Cell figure(String text, @Nullable BigDecimal number) {
    return new Cell(text, number, "", false);
  }

  static Cell figure(String text, long number) {
    return figure(text, BigDecimal.valueOf(number));
  }

  /// What is not known, in words that say so.
  static Cell absent(String text) {
    return new Cell(text, null, "", true);
  }

  /// Whether there is nothing to sort it by.
  boolean isLast() {
    return number == null && words.isEmpty();
  }
}
