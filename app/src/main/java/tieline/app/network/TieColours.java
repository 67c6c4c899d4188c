package tieline.app.network;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import tieline.app.draw.Palette;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.model.dataset.CommitmentKind;
import tieline.model.graph.Vertex;

/// The colours of the ties of one picture, as 0xAARRGGBB. What is the same for all ties is looked
/// up once, for there may be tens of thousands.
final class TieColours {
  private static final double DIM = 0.3;

  private final Map<CommitmentKind, Integer> kinds = new EnumMap<>(CommitmentKind.class);
  private final int ofManyKinds;
  private final int ghost;
  private final int site;
  private final int dimSite;
  private final double crowded;
  private final double lit;

  TieColours(NetworkScene scene, Palette palette) {
    for (var kind : CommitmentKind.values()) {
      kinds.put(kind, palette.get(kind.word()));
    }
    ofManyKinds = Palette.mixed(palette.get("paper"), palette.get("ink"), 0.85);
    ghost = palette.get("ghost");
    site = Palette.faded(palette.get("site"), 0.9);
    dimSite = Palette.faded(palette.get("site"), 0.4);
    crowded = scene.density().strength(scene.zoom().scale());
    lit = Math.max(crowded, scene.lighting().strength());
  }

  /// The colour of the kind, or for ties of many kinds none of them.
  int ofKind(TieMark t) {
    var kind = t.tie().commitment().kind();
    for (var tie : t.ties()) {
      if (tie.commitment().kind() != kind) {
        return ofManyKinds;
      }
    }
    return Objects.requireNonNull(kinds.get(kind));
  }

  /// The colour of a line.
  int of(TieMark t) {
    if (t.light() == Light.GHOST) {
      return ghost;
    }
    if (t.tie().to() instanceof Vertex.Site) {
      return t.light() == Light.DIM ? dimSite : site;
    }
    double opacity = t.opacity() * (t.light() == Light.DIM ? DIM : 1) * strength(t);
    return opacity < 1 ? Palette.faded(ofKind(t), opacity) : ofKind(t);
  }

  /// Crowded lines are faint, but for those that stand out.
  private double strength(TieMark t) {
    if (t.hovered() || t.light() == Light.SELECTED) {
      return 1;
    }
    return t.light() == Light.LIT ? lit : crowded;
  }
}
