package tieline.app.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.app.state.Attention.Focus;
import tieline.app.state.Filter;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.dataset.Commitment;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;
import tieline.model.time.TimeSpan;

/// What of a network is grey or not drawn, and why: nothing disappears without being counted.
///
/// @param hidden ids of the subjects that are hidden by hand
/// @param filtered ids of the subjects that the filter keeps out
/// @param outside ids of the subjects outside of the time window
/// @param within ids of the vertices of the focused neighbourhood; null for all
public record Omissions(
    Network network,
    Set<String> hidden,
    Set<String> filtered,
    Set<String> outside,
    @Nullable Set<String> within) {

  public static Omissions of(ViewState state) {
    var arrangement = state.arrangement();
    return of(
        state.view(),
        state.attention().focus(),
        arrangement.hidden(),
        arrangement.filter(),
        state.period().seen());
  }

  static Omissions of(
      View view,
      @Nullable Focus focus,
      Set<String> hidden,
      Filter filter,
      @Nullable TimeSpan seen) {
    var network = view.network();
    return new Omissions(
        network,
        hidden,
        filter.excluded(view),
        seen == null ? Set.of() : view.chronicle().outside(seen),
        focus == null ? null : network.neighbourhood(focus.vertex(), focus.degrees()));
  }

  /// Whether any of the commitments in view certainly lies outside of a time window. Found out
  /// without all that do.
  ///
  /// @param window null for all time
  static boolean isLeftOut(View view, @Nullable TimeSpan window) {
    return window != null
        && view.chronicle().dated().stream()
            .anyMatch(item -> {
              var course = item.course();
              return item.subject() instanceof Commitment
                  && course != null
                  && !course.possiblyOverlaps(window)
                  && view.network().ties(item.id()).stream().anyMatch(tie -> !tie.ghost());
            });
  }

  /// Whether a vertex is drawn, grey or not.
  boolean isDrawn(Vertex vertex) {
    return !hidden.contains(vertex.subject())
        && !filtered.contains(vertex.subject())
        && (within == null || within.contains(vertex.id()));
  }

  /// How many of each, with the reason; empty where everything is in view.
  public List<String> spoken() {
    var parts = new ArrayList<String>();
    add(parts, ghosts(), "not said by the sources in view");
    add(parts, outsiders(), "outside of the time window");
    add(parts, hidden.size(), "hidden");
    add(parts, filtered.size(), "filtered out");
    if (within != null) {
      add(parts, network.vertices().size() - within.size(), "outside of the focus");
    }
    return parts;
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private long ghosts() {
    return network.ties().stream()
        .collect(
            groupingBy(t -> t.commitment().id(), reducing(true, Tie::ghost, Boolean::logicalAnd)))
        .values()
        .stream()
        .filter(isGhost -> isGhost)
        .count();
  }

  private long outsiders() {
    return network.ties().stream()
        .filter(t -> !t.ghost())
        .map(t -> t.commitment().id())
        .distinct()
        .filter(outside::contains)
        .count();
  }
}
