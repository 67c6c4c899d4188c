package tieline.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Lettering;
import tieline.app.draw.MovedInk;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Picture;
import tieline.app.draw.Stroke;
import tieline.app.draw.Typeface;
import tieline.app.network.NetworkPainter;
import tieline.app.network.NetworkScene;
import tieline.app.network.Omissions;
import tieline.app.state.ViewState;
import tieline.app.timeline.Spoken;
import tieline.app.timeline.TimelinePainter;
import tieline.app.timeline.TimelineScene;
import tieline.model.layout.Positions;

/// A picture to keep and to cite: a title, the network over the timeline, and a caption that says
/// whose account it shows. It is painted by the same painters as the window.
///
/// @param state what is shown, and in which theme
/// @param positions of the network's vertices, in their order
/// @param rows where both are shown, the network's share of the height
public record Figure(
    String title, ViewState state, Positions positions, FigureView show, double rows, Typeface type)
    implements Picture {
  private static final double MOST_ROWS = 0.66;
  private static final double LEAST_ROWS = 0.42;

  private static final double MARGIN = 24;
  private static final double TITLE_SIZE = 19;
  private static final double CAPTION_SIZE = 11.5;
  private static final double CAPTION_LINE = 16;
  private static final double HEADER = 52;

  /// The same figure with as much height for the timeline as its lanes need, within reason: what a
  /// figure cuts off cannot be scrolled to.
  public Figure balanced(FigureSize size) {
    double body = size.height() - border(size.width());
    double least = (1 - MOST_ROWS) * body;
    var scene = TimelineScene.of(state, size.width(), least);
    var painter = new TimelinePainter(scene, Palette.of(state.theme()), type);
    double wanted = 1 - (least + painter.hidden(size.width(), least)) / body;
    double share = Math.clamp(wanted, LEAST_ROWS, MOST_ROWS);
    return new Figure(title, state, positions, show, share, type);
  }

  @Override
  public void paint(Ink ink, double width, double height) {
    var palette = Palette.of(state.theme());
    ink.fill(Outline.rectangle(new Box(0, 0, width, height)), Fill.of(palette.get("paper")));
    var caption = wrapped(caption(), width - 2 * MARGIN);
    double footer = footer(caption);
    paintTitle(ink, palette, width);
    paintBody(ink, palette, Box.between(0, HEADER, width, Math.max(HEADER, height - footer)));
    paintCaption(ink, palette, caption, width, height - footer);
  }

  private static double footer(List<String> caption) {
    return caption.size() * CAPTION_LINE + 22;
  }

  /// How much of the height title and caption take, in pixels.
  public double border(double width) {
    return HEADER + footer(wrapped(caption(), width - 2 * MARGIN));
  }

  private void paintTitle(Ink ink, Palette palette, double width) {
    var lettering = Lettering.of(TITLE_SIZE, palette.get("ink")).semibold();
    var text = type.fitted(title, TITLE_SIZE, lettering.weight(), width - 2 * MARGIN);
    ink.text(text, MARGIN, 33, lettering);
    ink.line(0, HEADER - 0.5, width, HEADER - 0.5, Stroke.solid(palette.get("line"), 1));
  }

  private void paintBody(Ink ink, Palette palette, Box body) {
    double share =
        switch (show) {
          case NETWORK -> 1;
          case TIMELINE -> 0;
          case BOTH -> rows;
        };
    double split = body.y() + Math.round(body.height() * share);
    if (share > 0) {
      var box = Box.between(body.x(), body.y(), body.right(), split);
      var scene = NetworkScene.of(state, positions, box.width(), box.height());
      place(ink, new NetworkPainter(scene, palette, type), box);
    }
    if (share < 1) {
      var box = Box.between(body.x(), split, body.right(), body.bottom());
      var scene = TimelineScene.of(state, box.width(), box.height());
      place(ink, new TimelinePainter(scene, palette, type), box);
    }
    if (show == FigureView.BOTH) {
      ink.line(0, split - 0.5, body.right(), split - 0.5, Stroke.solid(palette.get("line"), 1));
    }
  }

  private static void place(Ink ink, Picture picture, Box box) {
    ink.push(Layer.clipped(box));
    picture.paint(new MovedInk(ink, box.x(), box.y()), box.width(), box.height());
    ink.pop();
  }

  private void paintCaption(
      Ink ink, Palette palette, List<String> lines, double width, double top) {
    ink.line(0, top + 0.5, width, top + 0.5, Stroke.solid(palette.get("line"), 1));
    var lettering = Lettering.of(CAPTION_SIZE, palette.get("muted"));
    double y = top + 22;
    for (var line : lines) {
      ink.text(line, MARGIN, y, lettering);
      y += CAPTION_LINE;
    }
  }

  /// Whose account it is, of which dataset, of what time, what of the network is grey or left out,
  /// and what of the picture is computed.
  String caption() {
    var view = state.view();
    var sources =
        view.document().index().dataset().sources().stream()
            .filter(source -> view.lens().sources().contains(source.id()))
            .map(source -> source.id() + " " + source.label())
            .collect(Collectors.joining(", "));
    var whose = sources.isEmpty() ? "According to no source" : "According to " + sources;
    var dataset = view.document().title();
    return (dataset.equals(title) ? whose : whose + " · " + dataset)
        + period()
        + omitted()
        + computed();
  }

  /// The time that the rest is grey or left out of.
  private String period() {
    var seen = state.period().seen();
    return seen == null ? "" : " · Time window " + Spoken.range(seen);
  }

  /// What of the network is grey or not drawn.
  private String omitted() {
    var omitted = show == FigureView.TIMELINE ? List.<String>of() : Omissions.of(state).spoken();
    return omitted.isEmpty() ? "" : " · Of the network, " + String.join(", ", omitted);
  }

  /// What of the network no source states.
  private String computed() {
    var computed = state.arrangement().encoding().computed();
    return show == FigureView.TIMELINE || computed.isEmpty()
        ? ""
        : " · Computed from the ties in view, stated by no source: " + String.join(", ", computed);
  }

  /// A text in lines that fit, broken between words; a citation is never cut.
  private List<String> wrapped(String text, double room) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : text.split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && type.width(longer, CAPTION_SIZE, Lettering.Weight.REGULAR) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
