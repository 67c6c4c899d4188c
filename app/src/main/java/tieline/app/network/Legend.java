package tieline.app.network;

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
import tieline.model.dataset.CommitmentKind;
import tieline.model.graph.Communities.Community;

/// What the colours, patterns, shapes and sizes mean, and what of it is computed.
record Legend(Palette palette, Typeface type, LegendPlan plan) {
  private static final double PADDING = 13;

  /// Where the second column of patterns and shapes begins.
  private static final double SECOND = 92;

  private static final double LINE = LegendPlan.LINE;
  private static final double CLOSE = LegendPlan.CLOSE;
  private static final double SPACE = 4;
  private static final double SYMBOL = 4.6;

  /// Paints it over a picture, in a frame.
  void paint(Ink ink) {
    ink.push(Layer.named("Legend"));
    var shape = Outline.rounded(plan.box(), 6);
    ink.fill(shape, Fill.of(Palette.faded(palette.get("card"), 0.94)));
    ink.stroke(shape, Stroke.solid(palette.get("line"), 1));
    paintLines(ink);
    ink.pop();
  }

  /// Paints it as a picture of its own.
  void paintAlone(Ink ink) {
    ink.fill(Outline.rectangle(plan.box()), Fill.of(palette.get("card")));
    paintLines(ink);
  }

  private void paintLines(Ink ink) {
    double x = plan.box().x() + PADDING;
    double y = plan.box().y() + 20;
    ink.text("COMMITMENT", x, y, heading());
    y = paintKinds(ink, x, y);
    y = paintPatterns(ink, x, y + 3);
    if (plan.hasShapes()) {
      y = paintShapes(ink, x, y + LegendPlan.GAP);
    }
    if (plan.communities() > 0) {
      y = paintCommunities(ink, x, y + LegendPlan.GAP);
    }
    paintSizes(ink, x, y + LINE);
  }

  private double paintKinds(Ink ink, double x, double top) {
    double y = top;
    for (var kind : plan.kinds().commitments()) {
      y += LINE;
      ink.line(x, y - 4, x + 24, y - 4, Stroke.solid(palette.get(kind.word()), 4));
      ink.text(name(kind), x + 32, y, text());
    }
    return y;
  }

  static String name(CommitmentKind kind) {
    return switch (kind) {
      case COMPUTE -> "Compute contract";
      case EQUITY -> "Equity";
      case VENTURE -> "Joint venture";
      case SUPPLY -> "Supply";
      case LICENCE -> "Rights";
      case TOTAL -> "Total";
    };
  }

  private double paintPatterns(Ink ink, double x, double top) {
    int stroke = palette.get("ink");
    double y = top + LINE;
    sample(ink, x, y, Stroke.solid(stroke, 1.8), "stated");
    sample(ink, x + SECOND, y, Stroke.solid(stroke, 1.8).dashed(5, 3), "disputed ≠");
    y += LINE;
    sample(ink, x, y, Stroke.solid(stroke, 1.8).rounded().dashed(0.1, 4.4), "indirect");
    sample(ink, x + SECOND, y, Stroke.solid(palette.get("ghost"), 1.5), "not in view");
    y += LINE;
    var sign = new StateSign(palette.get("card"), stroke, 1.8);
    sample(ink, x, y, Stroke.solid(stroke, 1.8), "ended");
    sign.paintOver(ink, x + 11, y - 4, 1);
    sample(ink, x + SECOND, y, Stroke.solid(stroke, 1.8), "not yet firm");
    sign.paintAhead(ink, x + SECOND + 11, y - 4, 1);
    return y;
  }

  private double paintShapes(Ink ink, double x, double top) {
    double y = top + LINE;
    ink.text("PARTY, DEAL OR PLACE", x, y, heading());
    int count = 0;
    for (var shape : plan.kinds().shapes()) {
      boolean isFirst = count++ % 2 == 0;
      double left = isFirst ? x : x + SECOND;
      y += isFirst ? LINE : 0;
      int colour = palette.get(shape == Shape.SQUARE ? "site" : "actor");
      VertexPainter.paint(ink, shape, left + 11, y - 4, SYMBOL, colour, palette.get("card"));
      ink.text(shape.spoken(), left + 28, y, Lettering.of(11, palette.get("muted")));
    }
    return y;
  }

  private Lettering text() {
    return Lettering.of(11.5, palette.get("ink"));
  }

  private Lettering heading() {
    return Lettering.of(10, palette.get("muted")).semibold();
  }

  private void sample(Ink ink, double x, double y, Stroke stroke, String name) {
    ink.line(x, y - 4, x + 22, y - 4, stroke);
    ink.text(name, x + 28, y, Lettering.of(11, palette.get("muted")));
  }

  private void paintSizes(Ink ink, double x, double top) {
    var encoded = plan.encoded();
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
  private double paintCommunities(Ink ink, double x, double top) {
    var all = plan.encoded().communities().all();
    double y = top + LINE;
    ink.text("COMMUNITY", x, y, heading());
    int rows = plan.communities();
    int told = all.size() > rows ? rows - 1 : all.size();
    for (var community : all.subList(0, told)) {
      y += LINE;
      paint(ink, community, x, y, plan.box().right() - PADDING);
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
