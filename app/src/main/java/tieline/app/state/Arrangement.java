package tieline.app.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tieline.model.dataset.Spot;

/// What a reader has moved or hidden by hand.
///
/// @param pins places of the vertices that stay where they were put
/// @param hidden ids of the subjects that are not drawn
/// @param filter which commitments are drawn
public record Arrangement(Map<String, Spot> pins, Set<String> hidden, Filter filter) {
  public Arrangement {
    pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
  }

  /// Nothing pinned, nothing hidden, nothing filtered.
  public static final Arrangement NONE = new Arrangement(Map.of(), Set.of(), Filter.NONE);

  public Arrangement pinned(Map<String, Spot> vertices) {
    var next = new LinkedHashMap<>(pins);
    next.putAll(vertices);
    return new Arrangement(next, hidden, filter);
  }

  public Arrangement unpinned(Collection<String> vertices) {
    var next = new LinkedHashMap<>(pins);
    vertices.forEach(next::remove);
    return new Arrangement(next, hidden, filter);
  }

  public Arrangement hiding(Collection<String> subjects) {
    var next = new LinkedHashSet<>(hidden);
    next.addAll(subjects);
    return new Arrangement(pins, next, filter);
  }

  /// Without what was hidden, and without a filter.
  public Arrangement showingAll() {
    return new Arrangement(pins, Set.of(), Filter.NONE);
  }

  public Arrangement filtered(Filter next) {
    return new Arrangement(pins, hidden, next);
  }
}
