package tieline.app.timeline;

import java.util.List;
import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Lettering;
import tieline.app.draw.Lettering.Weight;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Picture;
import tieline.app.draw.Stroke;
import tieline.app.draw.Typeface;
import tieline.app.timeline.TimelineMarks.ClusterMark;
import tieline.app.timeline.TimelineMarks.LaneMark;
import tieline.app.timeline.TimelineMarks.MoreMark;
import tieline.app.timeline.TimelineMarks.UndatedMark;
import tieline.model.dataset.Commitment;
import tieline.model.time.Tick;

/// Paints the timeline: lanes and ticks, then the items, then what lies over them.
public record TimelinePainter(TimelineScene scene, Palette palette, Typeface type)
    implements Picture {

  /// The marks of a scene in an area of this size; the picker takes the same.
  TimelineMarks marks(double width, double height) {
    var lanes = Stacking.of(scene, type).lanes();
    return new TimelineMarksBuilder(scene, type, TimelineFrame.of(width, height), lanes).build();
  }

  /// How many pixels of lanes do not fit into an area of this size.
  public double hidden(double width, double height) {
    return marks(width, height).mostScroll();
  }

  @Override
  public void paint(Ink ink, double width, double height) {
    paint(ink, marks(width, height), width, height);
  }

  /// Paints marks that are laid out for an area of this size.
  void paint(Ink ink, TimelineMarks marks, double width, double height) {
    ink.fill(Outline.rectangle(new Box(0, 0, width, height)), Fill.of(palette.get("paper")));
    paintHead(ink, marks);
    paintOutside(ink, marks);
    paintGround(ink, marks);
    ink.push(Layer.clipped(marks.frame().lanes()));
    marks.lanes().forEach(lane -> paint(ink, lane, marks));
    paintGutter(ink, marks);
    ink.pop();
    ink.push(Layer.clipped(marks.frame().plot()));
    var items = new ItemPainter(ink, palette, marks.frame().plot());
    marks.clusters().forEach(cluster -> paint(ink, cluster));
    marks.items().forEach(items::paint);
    ink.pop();
    paintScrollbar(ink, marks);
    paintPlayhead(ink, marks);
    new StripPainter(palette).paint(ink, scene, marks);
  }

  private Lettering small(String role) {
    return Lettering.of(11, palette.get(role));
  }

  private void paintHead(Ink ink, TimelineMarks marks) {
    var head = marks.frame().head();
    double y = head.y() + 22;
    ink.text("TIMELINE", 18, y, Lettering.of(10.5, palette.get("muted")).semibold());
    var seen =
        scene.isTimeless()
            ? "Nothing is dated"
            : Spoken.range(TimelineCamera.seen(scene.scale(), marks.frame().plot().width()));
    double x = marks.frame().plot().x();
    double right = head.right() - TimelineControls.ZOOM;
    var bold = Lettering.of(12.5, palette.get("ink")).semibold();
    var range = type.fitted(seen, bold.size(), bold.weight(), right - x);
    ink.text(range, x, y, bold);
    double after = x + type.width(range, bold.size(), bold.weight()) + 12;
    var beyond = Spoken.beyond(marks.earlier(), marks.later());
    var fitted = type.fitted(beyond, 11, Weight.REGULAR, right - after);
    ink.text(fitted, after, y, small("muted"));
  }

  private void paintGround(Ink ink, TimelineMarks marks) {
    var frame = marks.frame();
    ink.fill(Outline.rounded(frame.gutter(), 5), Fill.of(palette.get("gutter")));
    ink.text("Undated", frame.gutter().x() + 8, frame.axis().y() + 15, small("muted"));
    if (!scene.isTimeless()) {
      paintTime(ink, marks);
    }
  }

  private void paintTime(Ink ink, TimelineMarks marks) {
    var frame = marks.frame();
    ink.push(
        Layer.clipped(
            Box.between(
                frame.axis().x(), frame.axis().y(), frame.axis().right(), frame.plot().bottom())));
    var line = Stroke.solid(palette.get("line"), 1);
    for (var tick : marks.ticks().minor()) {
      double x = x(frame.axis(), tick);
      ink.line(x, frame.axis().bottom() - 5, x, frame.axis().bottom(), line);
    }
    for (var tick : marks.ticks().major()) {
      double x = x(frame.axis(), tick);
      ink.line(x, frame.axis().y() + 4, x, frame.plot().bottom(), line);
      double width = type.width(tick.label(), 11, Lettering.Weight.REGULAR);
      var label = new Box(x + 5, frame.axis().y() + 4, width, 15);
      if (frame.axis().encloses(label) && !isCovered(label, marks)) {
        ink.text(tick.label(), label.x(), frame.axis().y() + 15, small("muted"));
      }
    }
    ink.pop();
  }

  private static boolean isCovered(Box label, TimelineMarks marks) {
    return marks.playhead() != null && marks.playhead().flag().intersects(label);
  }

  private static double x(Box axis, Tick tick) {
    return Math.round(axis.x() + tick.x()) + 0.5;
  }

  private void paint(Ink ink, LaneMark lane, TimelineMarks marks) {
    double y = Math.round(lane.box().y()) - 0.5;
    ink.line(18, y, lane.box().right(), y, Stroke.solid(palette.get("line"), 1));
    var name = Lettering.of(12.5, palette.get(lane.lit() ? "accent" : "ink")).semibold();
    double top = Math.max(lane.box().y(), marks.frame().plot().y());
    ink.text(lane.name(), 18, top + marks.row() / 2 + 4.5, name);
  }

  private void paintGutter(Ink ink, TimelineMarks marks) {
    marks.undated().forEach(undated -> paint(ink, undated));
    marks.more().forEach(more -> paint(ink, more));
  }

  private void paint(Ink ink, UndatedMark u) {
    ink.push(Layer.named(u.item().subject().name() + ", undated"));
    if (u.light() == Light.SELECTED || u.hovered()) {
      var shape = Outline.rounded(u.box().grown(-2), 4);
      ink.fill(shape, Fill.of(palette.get("accent-soft")));
    }
    double x = u.box().x() + 13;
    double y = u.box().centreY();
    var diamond = Outline.polygon(x, y - 5, x + 5, y, x, y + 5, x - 5, y);
    int colour = Tints.colour(palette, u.item(), u.light());
    if (u.item().subject() instanceof Commitment) {
      ink.fill(diamond, Fill.of(colour));
    } else {
      ink.stroke(diamond, Stroke.solid(colour, 1.6));
    }
    ink.text(
        u.text(),
        u.box().x() + 24,
        y + 4,
        Lettering.of(LabelText.SIZE, Tints.text(palette, u.light())));
    ink.pop();
  }

  private void paint(Ink ink, MoreMark m) {
    ink.text(
        "+" + m.count(),
        m.box().right() - 8,
        m.box().centreY() + 4,
        Lettering.of(11, palette.get("accent")).semibold().rightAligned());
  }

  private void paint(Ink ink, ClusterMark c) {
    var shape = Outline.rounded(c.box(), c.box().height() / 2);
    boolean lit = c.hovered() || c.light() == Light.SELECTED;
    ink.fill(shape, Fill.of(palette.get(lit ? "accent-soft" : "well")));
    int edge = palette.get(lit ? "accent" : c.light() == Light.DIM ? "line" : "faint");
    ink.stroke(shape, Stroke.solid(edge, 1));
    double middle =
        (Math.max(c.box().x(), 0) + Math.max(c.box().x() + Stacking.CLUSTER, c.box().right())) / 2;
    ink.text(
        Integer.toString(c.items().size()),
        middle,
        c.box().centreY() + 4,
        Lettering.of(11, Tints.text(palette, c.light())).semibold().centred());
  }

  /// The ground outside of the window.
  private void paintOutside(Ink ink, TimelineMarks marks) {
    var window = scene.period().window();
    if (window == null) {
      return;
    }
    var plot = marks.frame().plot();
    double start = Math.clamp(scene.scale().apply(window.start()), 0, plot.width());
    double end = Math.clamp(scene.scale().apply(window.end()), 0, plot.width());
    var shade = Fill.of(palette.get("gutter"));
    for (var box :
        List.of(
            new Box(plot.x(), plot.y(), start, plot.height()),
            new Box(plot.x() + end, plot.y(), plot.width() - end, plot.height()))) {
      ink.fill(Outline.rectangle(box), shade);
    }
  }

  private void paintScrollbar(Ink ink, TimelineMarks marks) {
    if (marks.mostScroll() > 0) {
      var plot = marks.frame().plot();
      double share = plot.height() / marks.content();
      double y = plot.y() + Math.clamp(scene.scroll(), 0, marks.mostScroll()) * share;
      var thumb = new Box(marks.frame().gutter().right() + 5, y, 5, plot.height() * share);
      ink.fill(Outline.rounded(thumb, 2.5), Fill.of(palette.get("chip-off")));
    }
  }

  private void paintPlayhead(Ink ink, TimelineMarks marks) {
    var head = marks.playhead();
    if (head == null) {
      return;
    }
    var line = Stroke.solid(palette.get("ink"), 1.5);
    ink.line(head.x(), head.flag().centreY(), head.x(), marks.frame().plot().bottom(), line);
    ink.fill(Outline.rounded(head.flag(), 9), Fill.of(palette.get("chip")));
    ink.text(
        head.text(),
        head.flag().centreX(),
        head.flag().centreY() + 4,
        Lettering.of(11, palette.get("on-chip")).semibold().centred());
  }
}
