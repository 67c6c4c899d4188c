package tieline.app.network;

import java.util.ArrayList;
import java.util.List;
import tieline.app.draw.Lettering.Weight;
import tieline.app.draw.Typeface;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.VertexMark;
import tieline.model.account.Phrase;
import tieline.model.dataset.Modality;
import tieline.model.graph.Vertex;

/// What stands at a vertex: its name, in one line or two, the number of its community where that
/// has no room on its disc, and below it how much a hub comes to, or of what kind it is.
///
/// @param names how many of the lines are the name
/// @param size of the name's font in pixels
record LabelText(List<String> lines, int names, double size) {
  /// The second line's font is smaller.
  static final double SMALL = 0.85;

  private static final double WIDEST = 150;

  /// How much larger than at zoom 1 marks are where names may say more.
  private static final double NEAR = 1.22;

  static LabelText of(VertexMark v, Typeface type, double zoomed) {
    double size = size(v) * Math.clamp(zoomed, 0.85, 1.25);
    var lines = new ArrayList<>(wrapped(v.vertex().name(), type, size));
    int names = lines.size();
    if (v.community() > 0 && !v.holdsNumber() && v.light() != Light.GHOST) {
      lines.set(names - 1, lines.getLast() + " · " + v.community());
    }
    if (v.vertex() instanceof Vertex.Hub hub) {
      lines.add(hub(hub, zoomed >= NEAR));
    }
    return new LabelText(List.copyOf(lines), names, size);
  }

  /// How much it comes to as a whole, how that is said where it is less than stated, `≠` where it
  /// is disputed, and its kind where there is room or no amount.
  private static String hub(Vertex.Hub hub, boolean near) {
    var money = hub.money();
    var kind = hub.commitment().kind().spoken();
    var said =
        money == null ? kind : (near ? kind + " · " : "") + Phrase.of(money) + indirectly(hub);
    return hub.isDisputed() ? said + " ≠" : said;
  }

  private static String indirectly(Vertex.Hub hub) {
    var amount = hub.amount();
    return amount == null || amount.shown().modality() == Modality.STATED
        ? ""
        : ", " + amount.shown().modality().spoken();
  }

  private static double size(VertexMark v) {
    boolean small = v.isMinor() || v.light() == Light.GHOST;
    return small ? 11 : v.radius() > 24 ? 14 : 13;
  }

  /// A name in one line if it fits, else in two: as many words as fit, then the rest, cut if need
  /// be.
  private static List<String> wrapped(String name, Typeface type, double size) {
    if (name.length() > 200 || type.width(name, size, Weight.SEMIBOLD) <= WIDEST) {
      return List.of(type.fitted(name, size, Weight.SEMIBOLD, WIDEST));
    }
    int end = -1;
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      if (type.width(name.substring(0, at), size, Weight.SEMIBOLD) > WIDEST) {
        break;
      }
      end = at;
    }
    return end <= 0
        ? List.of(type.fitted(name, size, Weight.SEMIBOLD, WIDEST))
        : List.of(
            name.substring(0, end),
            type.fitted(name.substring(end + 1), size, Weight.SEMIBOLD, WIDEST));
  }

  double width(Typeface type) {
    double width = 0;
    for (int i = 0; i < lines.size(); i++) {
      double lineSize = i < names ? size : size * SMALL;
      width = Math.max(width, type.width(lines.get(i), lineSize, Weight.SEMIBOLD));
    }
    return width + 4;
  }

  double height(double leading) {
    return lines.size() * size * leading;
  }
}
