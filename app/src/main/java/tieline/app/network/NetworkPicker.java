package tieline.app.network;

import org.jspecify.annotations.Nullable;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;

/// Finds the mark under the pointer. A target is never smaller than 24 pixels across.
public final class NetworkPicker {
  private static final double REACH = 12;
  private static final double TIE_REACH = 7;

  private NetworkPicker() {}

  /// What can be picked.
  public sealed interface Picked {
    /// Id of the subject that it stands for.
    String subject();

    record OfVertex(VertexMark mark) implements Picked {
      @Override
      public String subject() {
        return mark.vertex().subject();
      }
    }

    record OfTie(TieMark mark) implements Picked {
      @Override
      public String subject() {
        return mark.tie().commitment().id();
      }
    }
  }

  /// The topmost mark at a point, vertices before pills before ties; null for the ground.
  public static @Nullable Picked at(Marks marks, double x, double y) {
    VertexMark nearest = null;
    double best = Double.MAX_VALUE;
    for (var v : marks.vertices()) {
      double out = Math.hypot(x - v.x(), y - v.y()) - Math.max(v.radius(), REACH);
      if (out <= 0 && out <= best) {
        best = out;
        nearest = v;
      }
    }
    if (nearest != null) {
      return new Picked.OfVertex(nearest);
    }
    for (var pill : marks.pills()) {
      if (pill.box().contains(x, y)) {
        return new Picked.OfTie(pill.of());
      }
    }
    return tieAt(marks, x, y);
  }

  private static @Nullable Picked tieAt(Marks marks, double x, double y) {
    TieMark nearest = null;
    double best = Double.MAX_VALUE;
    for (var t : marks.ties()) {
      double reach = Math.max(TIE_REACH, t.width() / 2 + 3);
      if (t.curve().hull().grown(reach).contains(x, y)) {
        double distance = t.curve().distance(x, y);
        if (distance <= reach && distance < best) {
          best = distance;
          nearest = t;
        }
      }
    }
    return nearest == null ? null : new Picked.OfTie(nearest);
  }
}
