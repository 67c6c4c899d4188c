package tieline.app.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.model.dataset.Spot;
import tieline.model.layout.Positions;

/// How a reader has arranged the network: what was moved or hidden by hand, and what sizes and
/// colours stand for.
///
/// @param pins places of the vertices that stay where they were put
/// @param hidden ids of the subjects that are not drawn
/// @param filter which commitments are drawn
/// @param encoding what sizes and colours of vertices stand for
/// @param placing where all vertices were put at once
public record Arrangement(
    Map<String, Spot> pins, Set<String> hidden, Filter filter, Encoding encoding, Placing placing) {
  public Arrangement {
    pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
  }

  /// Nothing pinned, nothing hidden, nothing filtered, and vertices look as sources state.
  public static final Arrangement NONE =
      new Arrangement(Map.of(), Set.of(), Filter.NONE, Encoding.STATED, Placing.OPENED);

  public Arrangement pinned(Map<String, Spot> vertices) {
    var next = new LinkedHashMap<>(pins);
    next.putAll(vertices);
    return new Arrangement(next, hidden, filter, encoding, placing);
  }

  public Arrangement unpinned(Collection<String> vertices) {
    var next = new LinkedHashMap<>(pins);
    vertices.forEach(next::remove);
    return new Arrangement(next, hidden, filter, encoding, placing);
  }

  public Arrangement hiding(Collection<String> subjects) {
    var next = new LinkedHashSet<>(hidden);
    next.addAll(subjects);
    return new Arrangement(pins, next, filter, encoding, placing);
  }

  /// Without what was hidden, and without a filter.
  public Arrangement showingAll() {
    return new Arrangement(pins, Set.of(), Filter.NONE, encoding, placing);
  }

  public Arrangement filtered(Filter next) {
    return new Arrangement(pins, hidden, next, encoding, placing);
  }

  public Arrangement encoded(Encoding next) {
    return new Arrangement(pins, hidden, filter, next, placing);
  }

  /// Takes down where the vertices are, so that undoing the next move leads back there; a change
  /// that nobody sees.
  public Arrangement found(Positions now) {
    return new Arrangement(pins, hidden, filter, encoding, placing.found(now));
  }

  /// One move further.
  ///
  /// @param next where the vertices go; null where the layout finds that
  public Arrangement moved(@Nullable Positions next) {
    return new Arrangement(pins, hidden, filter, encoding, placing.moved(next));
  }
}
