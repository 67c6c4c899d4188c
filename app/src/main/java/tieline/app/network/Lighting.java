package tieline.app.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tieline.app.network.Marks.Light;
import tieline.app.state.Emphasis;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// How each mark of a network is lit, by number: all that changes when something is selected,
/// hidden, filtered or played, and not when the picture is moved.
final class Lighting {
  final Light[] vertices;
  final Light[] ties;

  /// What is drawn at all.
  final boolean[] shownVertices;

  final boolean[] shownTies;

  /// What changed at the step that the playhead is at.
  final boolean[] changedVertices;

  final boolean[] changedTies;

  /// So many ties next to what is selected can be looked at one by one.
  private static final int FEW = 150;

  private final Topology topology;
  private final Shown shown;
  private int litTies;
  private final boolean[] touched;

  /// What decides how marks are lit.
  ///
  /// @param emphasis what is selected and what belongs to it; its hover is not looked at
  /// @param outside ids of the subjects that lie outside of the time window
  /// @param hidden ids of the subjects that are not drawn
  /// @param within ids of the vertices that are shown alone; null for all
  /// @param changed ids of the subjects that changed at the step that the playhead is at
  record Shown(
      Emphasis emphasis,
      Set<String> outside,
      Set<String> hidden,
      @Nullable Set<String> within,
      Set<String> changed) {}

  private Lighting(Topology topology, Shown shown) {
    this.topology = topology;
    this.shown = shown;
    int n = topology.vertices.size();
    int m = topology.ties.size();
    vertices = new Light[n];
    ties = new Light[m];
    shownVertices = new boolean[n];
    shownTies = new boolean[m];
    changedVertices = new boolean[n];
    changedTies = new boolean[m];
    touched = new boolean[n];
  }

  static Lighting of(Topology topology, Shown shown) {
    var lighting = new Lighting(topology, shown);
    lighting.show();
    lighting.touch();
    lighting.light();
    return lighting;
  }

  /// Whether so few ties are lit that each can have its arrow and both its names.
  boolean isFew() {
    return litTies <= FEW;
  }

  /// How strong a lit tie is drawn: fainter where there are many, or they would be one blot.
  double strength() {
    return Math.sqrt(Math.min(1, (double) FEW / Math.max(1, litTies)));
  }

  private void show() {
    for (int i = 0; i < vertices.length; i++) {
      shownVertices[i] = isShown(i);
    }
    for (int j = 0; j < ties.length; j++) {
      shownTies[j] =
          shownVertices[topology.from[j]]
              && shownVertices[topology.to[j]]
              && !shown.hidden.contains(topology.ties.get(j).commitment().id());
    }
  }

  private boolean isShown(int i) {
    var vertex = topology.vertices.get(i);
    return !shown.hidden.contains(vertex.subject())
        && (shown.within == null || shown.within.contains(vertex.id()));
  }

  /// Both ends of a tie that is lit are lit with it.
  private void touch() {
    for (int j = 0; j < ties.length; j++) {
      if (isLit(j)) {
        touched[topology.from[j]] = true;
        touched[topology.to[j]] = true;
      }
    }
  }

  private void light() {
    for (int i = 0; i < vertices.length; i++) {
      vertices[i] = light(i, topology.vertices.get(i));
      changedVertices[i] = shown.changed.contains(topology.vertices.get(i).id());
    }
    for (int j = 0; j < ties.length; j++) {
      ties[j] = light(j, topology.ties.get(j));
      litTies += ties[j] == Light.LIT ? 1 : 0;
      changedTies[j] = shown.changed.contains(topology.ties.get(j).commitment().id());
    }
  }

  private Light light(int i, Vertex vertex) {
    if (shown.emphasis.selected().contains(vertex.subject()) && !(vertex instanceof Vertex.Site)) {
      return Light.SELECTED;
    }
    if (vertex.ghost() || shown.outside.contains(vertex.subject())) {
      return Light.GHOST;
    }
    if (touched[i] || shown.emphasis.related().contains(vertex.id())) {
      return Light.LIT;
    }
    return shown.emphasis.isActive() ? Light.DIM : Light.PLAIN;
  }

  private Light light(int j, Tie tie) {
    if (shown.emphasis.selected().contains(tie.commitment().id())) {
      return tie.ghost() ? Light.GHOST : Light.SELECTED;
    }
    if (tie.ghost() || shown.outside.contains(tie.commitment().id())) {
      return Light.GHOST;
    }
    if (isLit(j)) {
      return Light.LIT;
    }
    return shown.emphasis.isActive() ? Light.DIM : Light.PLAIN;
  }

  private boolean isLit(int j) {
    var tie = topology.ties.get(j);
    var selected = shown.emphasis.selected();
    return selected.contains(tie.commitment().id())
        || selected.contains(tie.from().id())
        || selected.contains(tie.to().id());
  }
}
