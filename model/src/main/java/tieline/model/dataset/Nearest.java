package tieline.model.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what a misspelt word was meant to be.
public final class Nearest {
  private Nearest() {}

  /// The candidate with the fewest edits from `word`, if they are few enough to be a slip: at most
  /// a third of its length, and at least two. Capitals and small letters are the same here.
  public static Optional<String> to(String word, Collection<String> candidates) {
    int most = Math.max(2, word.length() / 3);
    var lower = word.toLowerCase(Locale.ROOT);
    record Near(String candidate, int edits) {}
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
        .map(candidate -> new Near(candidate, edits(lower, candidate.toLowerCase(Locale.ROOT))))
        .filter(near -> near.edits <= most && near.edits < near.candidate.length())
        .min(Comparator.comparingInt(Near::edits).thenComparing(Near::candidate))
        .map(Near::candidate);
  }

  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of
  /// neighbours.
  static int edits(String from, String to) {
    var rows = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, rows, i, j);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int cheapest(String from, String to, int[][] rows, int i, int j) {
    int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
