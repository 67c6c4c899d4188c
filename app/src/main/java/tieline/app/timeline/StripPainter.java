package tieline.app.timeline;

import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Lettering;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.timeline.TimelineMarks.StripMarks;

/// Paints the overview.
record StripPainter(Palette palette) {

  void paint(Ink ink, TimelineScene scene, TimelineMarks marks) {
    var strip = marks.strip();
    var box = marks.frame().strip();
    ink.fill(Outline.rounded(box, 5), Fill.of(palette.get("well")));
    if (!scene.isTimeless()) {
      paintTime(ink, strip, box);
    }
    var window = scene.period().window();
    if (window != null) {
      ink.text(
          Spoken.range(window),
          marks.frame().gutter().x() + 4,
          box.centreY() + 4,
          Lettering.of(11.5, palette.get("accent")).semibold());
    }
  }

  private void paintTime(Ink ink, StripMarks strip, Box box) {
    for (var bar : strip.bars()) {
      ink.fill(Outline.rectangle(bar), Fill.of(palette.get("faint")));
    }
    var extent = strip.scale().visible(box.width());
    var year = Lettering.of(10, palette.get("muted")).haloed(palette.get("well"));
    ink.text(Spoken.year(extent.start()), box.x() + 6, box.y() + 13, year);
    ink.text(Spoken.year(extent.end()), box.right() - 6, box.y() + 13, year.rightAligned());
    var seen = strip.seen();
    ink.line(
        seen.x(), box.y() + 1, seen.right(), box.y() + 1, Stroke.solid(palette.get("muted"), 2));
    if (strip.window() != null) {
      paintWindow(ink, strip.window());
    }
  }

  private void paintWindow(Ink ink, Box window) {
    ink.fill(Outline.rectangle(window), Fill.of(palette.get("brush")));
    for (double x : new double[] {window.x(), window.right()}) {
      var handle = Box.around(x, window.centreY(), 6, window.height() - 8);
      ink.fill(Outline.rounded(handle, 2), Fill.of(palette.get("accent")));
    }
  }
}
