package tieline.app.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Lettering;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.draw.Typeface;
import tieline.app.state.Encoding;
import tieline.app.state.Encoding.Size;
import tieline.model.graph.Communities.Community;

/// What the colours, patterns and sizes mean, and what of it is computed.
record Legend(Palette palette, Typeface type, Encoded encoded) {
  private static final double WIDTH = 196;
  private static final double HEIGHT = 176;
  static final double MARGIN = 18;

  /// Panes of less height have no room for a column of controls below a long legend.
  private static final double LOW = 560;

  private static final double PADDING = 13;
  private static final double LINE = 18;

  /// Lines that go on from the one above.
  private static final double CLOSE = 14;

  private static final double SPACE = 4;

  /// Between the patterns of ties and the communities.
  private static final double GAP = 8;

  private record Kind(String role, String name) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("compute", "Compute contract"),
          new Kind("equity", "Equity"),
          new Kind("venture", "Joint venture"),
          new Kind("supply", "Supply"),
          new Kind("licence", "Rights"));

  /// Where the legend stands, or null where the picture is too small to spare the room. It grows
  /// with what there is to say, down to the controls.
  ///
  /// @param controls room below it for the controls, in pixels; 0 where there are none
  static @Nullable Box box(Encoded encoded, double width, double height, double controls) {
    double room = height - MARGIN - Math.max(MARGIN, controls) - HEIGHT - extra(encoded);
    int rows = encoded.isTinted() ? rows(encoded, room) : 0;
    double list = encoded.isTinted() ? GAP + LINE * (1 + rows) : 0;
    boolean isTold = encoded.by().equals(Encoding.STATED) ? height >= 420 : list <= room;
    return width < 640 || !isTold
        ? null
        : new Box(MARGIN, MARGIN, WIDTH, HEIGHT + extra(encoded) + list);
  }

  /// How high the controls stand below it: in a low pane in two columns, else in one.
  static double controls(double height) {
    return isLow(height) ? 116 : 218;
  }

  /// Whether controls have to stand in two columns.
  static boolean isLow(double height) {
    return height < LOW;
  }

  /// Room for what is said of sizes and of what is computed.
  private static double extra(Encoded encoded) {
    return (encoded.by().size() == Size.AMOUNT ? 0 : CLOSE)
        + (encoded.by().equals(Encoding.STATED) ? 0 : 2 * CLOSE + 4);
  }

  /// How many lines the communities take.
  private static int rows(Encoded encoded, double room) {
    int wanted = Math.min(encoded.communities().all().size(), Encoded.HUES + 1);
    return Math.clamp((long) ((room - GAP) / LINE - 1), 1, Math.max(1, wanted));
  }

  void paint(Ink ink, Box box) {
    ink.push(Layer.named("Legend"));
    var shape = Outline.rounded(box, 6);
    ink.fill(shape, Fill.of(Palette.faded(palette.get("card"), 0.94)));
    ink.stroke(shape, Stroke.solid(palette.get("line"), 1));
    double x = box.x() + PADDING;
    double y = box.y() + 20;
    ink.text("COMMITMENT", x, y, heading());
    var text = Lettering.of(11.5, palette.get("ink"));
    for (var kind : KINDS) {
      y += LINE;
      ink.line(x, y - 4, x + 24, y - 4, Stroke.solid(palette.get(kind.role), 4));
      ink.text(kind.name, x + 32, y, text);
    }
    y += LINE + 3;
    int stroke = palette.get("ink");
    sample(ink, x, y, Stroke.solid(stroke, 1.8), "stated");
    sample(ink, x + 88, y, Stroke.solid(stroke, 1.8).dashed(5, 3), "disputed ≠");
    y += LINE;
    sample(ink, x, y, Stroke.solid(stroke, 1.8).rounded().dashed(0.1, 4.4), "reported");
    sample(ink, x + 88, y, Stroke.solid(palette.get("ghost"), 1.5), "not in view");
    if (encoded.isTinted()) {
      y = paintCommunities(ink, box, y + GAP);
    }
    paintSizes(ink, x, y + LINE);
    ink.pop();
  }

  private Lettering heading() {
    return Lettering.of(10, palette.get("muted")).semibold();
  }

  private void sample(Ink ink, double x, double y, Stroke stroke, String name) {
    ink.line(x, y - 4, x + 22, y - 4, stroke);
    ink.text(name, x + 28, y, Lettering.of(11, palette.get("muted")));
  }

  private void paintSizes(Ink ink, double x, double top) {
    var text = Lettering.of(11, palette.get("muted"));
    double y = top;
    if (encoded.by().size() == Size.AMOUNT) {
      ink.text("width and area = amount" + encoded.currency().spoken(), x, y, text);
    } else {
      ink.text("width = amount" + encoded.currency().spoken(), x, y, text);
      y += CLOSE;
      var equals = encoded.centrality().sampled() > 0 ? "area ≈ " : "area = ";
      ink.text(equals + encoded.by().size().spoken(), x, y, text);
    }
    if (!encoded.by().equals(Encoding.STATED)) {
      boolean isSized = encoded.by().size() != Size.AMOUNT;
      var what = !encoded.isTinted() ? "Areas" : isSized ? "Both" : "Communities";
      y += CLOSE + 4;
      ink.text(what + " computed from ties", x, y, text);
      ink.text("in view; no source states them.", x, y + CLOSE, text);
    }
  }

  /// One line each, as far as there is room, and of the rest how many they are.
  ///
  /// @return where the last line stands
  private double paintCommunities(Ink ink, Box box, double top) {
    var all = encoded.communities().all();
    double x = box.x() + PADDING;
    double y = top + LINE;
    ink.text("COMMUNITY", x, y, heading());
    int rows = (int) Math.round((box.height() - HEIGHT - extra(encoded) - GAP) / LINE) - 1;
    int told = all.size() > rows ? rows - 1 : rows;
    for (var community : all.subList(0, told)) {
      y += LINE;
      paint(ink, community, x, y, box.right() - PADDING);
    }
    if (told < rows) {
      y += LINE;
      int rest = all.size() - told;
      var more = rest == 0 ? "none" : (told == 0 ? "" : "and ") + rest + " more";
      ink.text(more, x + 24, y, Lettering.of(11.5, palette.get("muted")));
    }
    return y;
  }

  /// Such as `1 OpenAI + 4`: the number, the party with the most ties, and how many others.
  private void paint(Ink ink, Community community, double x, double y, double right) {
    int others = community.members().size() - 1;
    var more = "+ " + others;
    var lettering = Lettering.of(11.5, palette.get("ink"));
    double left = x + 24;
    double room = right - left - SPACE - type.width(more, 11, Lettering.Weight.REGULAR);
    var name = type.fitted(community.chief().name(), 11.5, lettering.weight(), room);
    ink.disc(x + 8, y - 4, 7.5, palette.get(Encoded.role(community.number())));
    var number = Lettering.of(10, palette.get("paper")).semibold().centred();
    ink.text(Integer.toString(community.number()), x + 8, y - 0.4, number);
    ink.text(name, left, y, lettering);
    double end = left + SPACE + type.width(name, 11.5, lettering.weight());
    ink.text(more, end, y, Lettering.of(11, palette.get("muted")));
  }
}
