package tieline.app.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.model.dataset.State;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// The network as it lies on the screen: what the painter draws and the picker picks from. All in
/// pixels. Immutable.
///
/// @param vertices in drawing order, the last on top
/// @param ties in drawing order
/// @param labels those that found room
/// @param pills those that found room
/// @param legend what the legend says, and where it stands; null for none
/// @param map a small map of the whole; null where the whole is in sight
/// @param placements where names and pills stand, for the next picture
/// @param encoded what sizes and colours of vertices stand for
/// @param status what is not shown, in words
public record Marks(
    List<VertexMark> vertices,
    List<TieMark> ties,
    List<Label> labels,
    List<Pill> pills,
    @Nullable LegendPlan legend,
    @Nullable OverviewMap map,
    Placements placements,
    Encoded encoded,
    String status) {
  public Marks {
    vertices = List.copyOf(vertices);
    ties = List.copyOf(ties);
    labels = List.copyOf(labels);
    pills = List.copyOf(pills);
  }

  /// Ids of the subjects whose marks lie in an area: of commitments first, so that a party is what
  /// is selected last. A hub stands for the ties that meet at it.
  SequencedSet<String> inside(Enclosure area) {
    var inside = new LinkedHashSet<String>();
    for (var tie : ties) {
      if (tie.isSeen() && !tie.isSpoke() && area.contains(tie.curve)) {
        tie.ties.forEach(each -> inside.add(each.commitment().id()));
      }
    }
    for (var vertex : vertices) {
      if (area.contains(vertex.x, vertex.y)) {
        inside.add(vertex.vertex.subject());
      }
    }
    return inside;
  }

  /// How much a mark stands out.
  public enum Light {
    /// Not in view: outside of the lens or the time window.
    GHOST(0),
    /// In view, but something else is attended to.
    DIM(1000),
    PLAIN(2000),
    /// Next to what is selected.
    LIT(3000),
    SELECTED(4000);

    private final double importance;

    Light(double importance) {
      this.importance = importance;
    }

    /// How early a mark's name is placed; far more than sizes in pixels differ.
    double importance() {
      return importance;
    }
  }

  /// A vertex.
  ///
  /// @param radius of the disc of its area
  /// @param largest whether no party has a larger disc
  /// @param community the number of its community; 0 for none, or where communities are not shown
  /// @param pinned whether it was put where it is by hand
  /// @param hovered whether the pointer is over it
  /// @param changed whether it changed at the step that the playhead is at
  public record VertexMark(
      Vertex vertex,
      double x,
      double y,
      double radius,
      boolean peripheral,
      boolean largest,
      int community,
      boolean pinned,
      boolean hovered,
      boolean changed,
      Light light) {
    /// In pixels, for digits of a size that can be read.
    private static final double LEAST_NUMBERED = 7;

    private static final double DOT = 3;

    public Box box() {
      return Box.around(x, y, 2 * reach(), 2 * reach());
    }

    /// Its box with the ring that it has where it is selected.
    Box ringed() {
      return light == Light.SELECTED ? box().grown(NetworkPainter.RING) : box();
    }

    /// The state of the commitment that it stands for; null where none is told.
    @Nullable State state() {
      return vertex instanceof Vertex.Hub hub ? hub.state() : null;
    }

    Shape shape() {
      return Shape.of(vertex);
    }

    /// How far its corners are from its middle, in pixels.
    double reach() {
      return radius * shape().reach();
    }

    /// Whether it is so small that the foremost names may cover it.
    boolean isDot() {
      return radius < DOT;
    }

    /// Whether its name is in small letters.
    boolean isMinor() {
      return peripheral
          || vertex instanceof Vertex.Site
          || (isDot() && light != Light.SELECTED && !hovered);
    }

    /// Whether the number of its community has room on it; else it stands beside the name.
    boolean holdsNumber() {
      return radius >= LEAST_NUMBERED && state() == null;
    }
  }

  /// A line: one tie, or all ties of a pair that are too close together to be told apart.
  ///
  /// @param ties one, or those that the line stands for
  /// @param curve from rim to rim
  /// @param width in pixels
  /// @param changed whether one of them changed at the step that the playhead is at
  /// @param opacity from 0 to 1, as one line becomes many
  public record TieMark(
      List<Tie> ties,
      Curve curve,
      double width,
      boolean hovered,
      boolean changed,
      Light light,
      double opacity) {
    public TieMark {
      ties = List.copyOf(ties);
    }

    /// The tie, or of many the first.
    public Tie tie() {
      return ties.getFirst();
    }

    /// Whether it is more than half there, as one line becomes many.
    boolean isSeen() {
      return opacity >= 0.5;
    }

    /// Whether it leads to a hub, or from one to a place.
    boolean isSpoke() {
      return tie().from() instanceof Vertex.Hub || tie().to() instanceof Vertex.Hub;
    }

    public boolean isBundle() {
      return ties.size() > 1;
    }

    boolean isDisputed() {
      for (var tie : ties) {
        if (tie.isDisputed()) {
          return true;
        }
      }
      return false;
    }
  }

  /// A vertex's name.
  ///
  /// @param lines one or more: the name, then what stands below it in small letters
  /// @param names how many of the lines are the name
  /// @param size of the name's font
  /// @param led whether it stands so far off that a line leads to it
  public record Label(
      VertexMark of,
      List<String> lines,
      int names,
      double size,
      double x,
      double y,
      Box box,
      boolean led) {
    public Label {
      lines = List.copyOf(lines);
    }
  }

  /// What a line's pill says.
  ///
  /// @param details a second line in small letters, empty for none
  /// @param opacity of the second line, or of words without a frame, from 0 to 1
  /// @param framed whether it is an amount in a frame, or only words on the line
  public record Pill(
      TieMark of, String text, String details, double opacity, boolean framed, Box box) {}
}
