package tieline.app.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader attends to.
///
/// @param selection ids of the selected subjects, in the order of selecting
/// @param claim id of the claim that was picked from a dossier, whose marks are lit; null for none
/// @param hover id of the subject under the pointer, a preview that never changes the selection;
///   null for none
/// @param focus the neighbourhood that is shown alone; null for the whole
public record Attention(
    List<String> selection, @Nullable String claim, @Nullable String hover, @Nullable Focus focus) {
  public static final Attention NONE = new Attention(List.of(), null, null, null);

  public Attention {
    selection = List.copyOf(selection);
  }

  /// A neighbourhood.
  ///
  /// @param vertex id of its centre
  /// @param degrees how many ties away its vertices may be, from 1 to 9
  public record Focus(String vertex, int degrees) {
    public Focus {
      degrees = Math.clamp(degrees, 1, 9);
    }
  }

  public Attention selecting(String... subjects) {
    return new Attention(List.of(subjects), null, hover, focus);
  }

  /// Adds subjects to the selection, after those that it has.
  public Attention adding(Collection<String> subjects) {
    var next = new LinkedHashSet<>(selection);
    next.addAll(subjects);
    return new Attention(List.copyOf(next), null, hover, focus);
  }

  /// Adds a subject to the selection, or takes it out.
  public Attention toggling(String subject) {
    var next = new LinkedHashSet<>(selection);
    if (!next.remove(subject)) {
      next.add(subject);
    }
    return new Attention(List.copyOf(next), null, hover, focus);
  }

  /// Nothing selected.
  public Attention cleared() {
    return selecting();
  }

  public Attention picking(@Nullable String nextClaim) {
    return new Attention(selection, nextClaim, hover, focus);
  }

  public Attention hovering(@Nullable String subject) {
    return new Attention(selection, claim, subject, focus);
  }

  public Attention focusing(@Nullable Focus next) {
    return new Attention(selection, claim, hover, next);
  }

  /// The subject that the dossier is of: the one selected last, or null.
  public @Nullable String primary() {
    return selection.isEmpty() ? null : selection.getLast();
  }

  public boolean isSelected(String subject) {
    return selection.contains(subject);
  }
}
