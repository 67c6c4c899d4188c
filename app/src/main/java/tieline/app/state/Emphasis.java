package tieline.app.state;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.model.account.Property;
import tieline.model.dataset.Statement;

/// What is lit in every view at once: the one answer to "what belongs to the selection?".
///
/// @param selected ids of the selected subjects
/// @param related ids of the subjects that belong to them: a party's commitments and events, a
///   commitment's parties, an event's parties, and what a picked claim speaks of
/// @param hover id of the subject that is pointed at; null for none
public record Emphasis(Set<String> selected, Set<String> related, @Nullable String hover) {
  public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), null);

  public Emphasis {
    selected = Set.copyOf(selected);
    related = Set.copyOf(related);
  }

  public static Emphasis of(View view, Attention attention) {
    var selected = new LinkedHashSet<>(attention.selection());
    var related = new LinkedHashSet<String>();
    addRelated(view, selected, related);
    addPicked(view, attention.claim(), related);
    related.removeAll(selected);
    return new Emphasis(selected, related, attention.hover());
  }

  /// Whether anything is selected, so that the rest steps back.
  public boolean isActive() {
    return !selected.isEmpty();
  }

  public boolean isLit(String subject) {
    return selected.contains(subject) || related.contains(subject);
  }

  /// In one pass over what is said of parts, for a selection may be thousands of rows long.
  private static void addRelated(View view, Set<String> selected, Set<String> related) {
    if (selected.isEmpty()) {
      return;
    }
    for (var entry : view.account().entries()) {
      var whole = entry.subject().id();
      for (var aspect : entry.findings().keySet()) {
        if (aspect.property() != Property.PARTICIPANT) {
          break;
        }
        if (selected.contains(aspect.key())) {
          related.add(whole);
        }
        if (selected.contains(whole)) {
          related.add(aspect.key());
        }
      }
    }
  }

  private static void addPicked(View view, @Nullable String claim, Set<String> related) {
    var picked = claim == null ? null : view.document().index().claim(claim);
    if (picked != null) {
      related.add(picked.about());
      if (picked.says() instanceof Statement.Participant p) {
        related.add(p.party());
      }
    }
  }
}
