package tieline.app.network;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;

/// Finds the mark under the pointer. A target is never smaller than 24 pixels across.
///
/// The marks lie in a grid, so that a question looks only at what is near: with a hundred thousand
/// marks it is answered in some microseconds. Immutable.
public final class NetworkPicker {
  /// Half the least size of a target, in pixels.
  private static final double REACH = 12;

  private final Marks marks;
  private final CompletableFuture<Grids> grids;

  private record Grids(MarkGrid vertices, MarkGrid ties) {}

  /// What can be picked.
  public sealed interface Picked {
    /// Ids of the subjects that it stands for.
    List<String> subjects();

    record OfVertex(VertexMark mark) implements Picked {
      @Override
      public List<String> subjects() {
        return List.of(mark.vertex().subject());
      }
    }

    record OfTie(TieMark mark) implements Picked {
      @Override
      public List<String> subjects() {
        return mark.ties().stream().map(tie -> tie.commitment().id()).distinct().toList();
      }
    }
  }

  private NetworkPicker(Marks marks) {
    this.marks = marks;
    this.grids = CompletableFuture.supplyAsync(() -> grids(marks));
  }

  /// A picker of these marks, which gets ready beside the thread that asks for it: while that goes
  /// on to paint them.
  public static NetworkPicker of(Marks marks) {
    return new NetworkPicker(marks);
  }

  private static Grids grids(Marks marks) {
    var vertices = new MarkGrid(marks.vertices().size());
    for (int i = 0; i < marks.vertices().size(); i++) {
      var v = marks.vertices().get(i);
      double r = Math.max(v.reach(), REACH);
      vertices.add(i, v.x() - r, v.y() - r, v.x() + r, v.y() + r);
    }
    var ties = new MarkGrid(marks.ties().size());
    for (int i = 0; i < marks.ties().size(); i++) {
      var t = marks.ties().get(i);
      ties.add(i, t.curve(), reach(t));
    }
    return new Grids(vertices, ties);
  }

  /// What it picks from.
  Marks marks() {
    return marks;
  }

  private static double reach(TieMark t) {
    return Math.max(REACH, t.width() / 2 + 3);
  }

  /// The topmost mark at a point, vertices before pills before ties; null for the ground.
  public @Nullable Picked at(double x, double y) {
    VertexMark nearest = null;
    double best = 0;
    for (int i : grids.join().vertices.near(x, y)) {
      var v = marks.vertices().get(i);
      double out = Math.hypot(x - v.x(), y - v.y()) - Math.max(v.reach(), REACH);
      if (out <= 0 && (nearest == null || out < best)) {
        best = out;
        nearest = v;
      }
    }
    if (nearest != null) {
      return new Picked.OfVertex(nearest);
    }
    for (var pill : marks.pills()) {
      if (target(pill.box()).contains(x, y)) {
        return new Picked.OfTie(pill.of());
      }
    }
    return tieAt(x, y);
  }

  private static Box target(Box box) {
    return Box.around(
        box.centreX(),
        box.centreY(),
        Math.max(box.width(), 2 * REACH),
        Math.max(box.height(), 2 * REACH));
  }

  /// The mark of a subject: of a vertex, by its id or that of the subject, else of a tie.
  @Nullable Picked of(String subject) {
    for (var v : marks.vertices()) {
      if (v.vertex().id().equals(subject) || v.vertex().subject().equals(subject)) {
        return new Picked.OfVertex(v);
      }
    }
    for (var t : marks.ties()) {
      if (t.ties().stream().anyMatch(tie -> tie.commitment().id().equals(subject))) {
        return new Picked.OfTie(t);
      }
    }
    return null;
  }

  private @Nullable Picked tieAt(double x, double y) {
    TieMark nearest = null;
    double best = Double.MAX_VALUE;
    for (int i : grids.join().ties.near(x, y)) {
      var t = marks.ties().get(i);
      double distance = t.isSeen() ? t.curve().distance(x, y) : Double.MAX_VALUE;
      if (distance <= reach(t) && distance <= best) {
        best = distance;
        nearest = t;
      }
    }
    return nearest == null ? null : new Picked.OfTie(nearest);
  }
}
