package tieline.app.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.model.graph.Tie;
import tieline.model.graph.Vertex;

/// The network as it lies on the screen: what the painter draws and the picker picks from. All in
/// pixels. Immutable.
///
/// @param vertices in drawing order, the last on top
/// @param ties in drawing order
/// @param labels those that found room
/// @param pills those that found room
/// @param legend where the legend stands; null for none
public record Marks(
    List<VertexMark> vertices,
    List<TieMark> ties,
    List<Label> labels,
    List<Pill> pills,
    @Nullable Box legend) {
  public Marks {
    vertices = List.copyOf(vertices);
    ties = List.copyOf(ties);
    labels = List.copyOf(labels);
    pills = List.copyOf(pills);
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
  /// @param pinned whether it was put where it is by hand
  /// @param hovered whether the pointer is over it
  public record VertexMark(
      Vertex vertex,
      double x,
      double y,
      double radius,
      boolean peripheral,
      boolean pinned,
      boolean hovered,
      Light light) {

    public Box box() {
      return Box.around(x, y, 2 * radius, 2 * radius);
    }
  }

  /// A tie.
  ///
  /// @param curve from rim to rim
  /// @param width in pixels
  public record TieMark(Tie tie, Curve curve, double width, boolean hovered, Light light) {}

  /// A vertex's name.
  ///
  /// @param lines one or more: the name, then what stands below it in small letters
  /// @param names how many of the lines are the name
  /// @param size of the name's font
  public record Label(
      VertexMark of, List<String> lines, int names, double size, double x, double y, Box box) {
    public Label {
      lines = List.copyOf(lines);
    }
  }

  /// What a tie's pill says.
  public record Pill(TieMark of, String text, Box box) {}
}
