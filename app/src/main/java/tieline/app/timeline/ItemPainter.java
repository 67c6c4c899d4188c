package tieline.app.timeline;

import tieline.app.draw.Box;
import tieline.app.draw.Fill;
import tieline.app.draw.Ink;
import tieline.app.draw.Layer;
import tieline.app.draw.Lettering;
import tieline.app.draw.Outline;
import tieline.app.draw.Palette;
import tieline.app.draw.Stroke;
import tieline.app.timeline.TimelineMarks.ItemMark;
import tieline.model.account.ChronicleItem;
import tieline.model.dataset.Modality;

/// Paints dated items. A bar is as solid as its dates are certain; what is disputed is hatched,
/// what is forecast hollow, what is only reported dotted.
record ItemPainter(Ink ink, Palette palette, Box plot) {
  private static final double RADIUS = 4;
  private static final double PALE = 0.16;

  void paint(ItemMark m) {
    ink.push(Layer.named(m.item().subject().name()));
    paintHalo(m);
    if (m.reach().dot()) {
      paintDot(m);
    } else {
      paintBar(m);
    }
    paintLabel(m);
    paintTails(m);
    ink.pop();
  }

  private int colour(ItemMark m) {
    return Tints.colour(palette, m.item(), m.light());
  }

  private void paintHalo(ItemMark m) {
    boolean selected = m.light() == Light.SELECTED;
    if (!selected && !m.hovered()) {
      return;
    }
    var box = m.bar().grown(3);
    ink.fill(Outline.rounded(box, RADIUS + 3), Fill.of(palette.get("accent-soft")));
    if (selected) {
      ink.stroke(Outline.rounded(box, RADIUS + 3), Stroke.solid(palette.get("accent"), 1.5));
    }
  }

  /// A side that nobody dates trails off over a length that stands for no time.
  private void paintTails(ItemMark m) {
    int colour = colour(m);
    int none = Palette.faded(colour, 0);
    double y = m.bar().bottom() - 1;
    if (m.reach().noEnd()) {
      tail(m.reach().x4(), m.reach().x4() + length(m, false), y, colour, none);
    }
    if (m.reach().noBegin()) {
      tail(m.reach().x1() - length(m, true), m.reach().x1(), y, none, colour);
    }
  }

  /// Long enough to underline a label that stands over the tail.
  private static double length(ItemMark m, boolean left) {
    var label = m.label();
    if (label == null || m.inside() || left != (label.x() < m.bar().x())) {
      return Stacking.TAIL;
    }
    return Math.max(Stacking.TAIL, label.width() + 2 * Stacking.GAP);
  }

  private void tail(double x1, double x2, double y, int from, int to) {
    var box = Box.between(x1, y, x2, y + 2);
    ink.fill(Outline.rectangle(box), new Fill.Fade(x1, from, x2, to));
  }

  private void paintDot(ItemMark m) {
    double x = m.bar().centreX();
    double y = m.bar().centreY();
    int colour = colour(m);
    if (isSolid(m.item())) {
      ink.disc(x, y, Reach.DOT / 2, colour);
    } else {
      ink.disc(x, y, Reach.DOT / 2, palette.get("paper"));
      ink.stroke(Outline.circle(x, y, Reach.DOT / 2 - 1), edge(m, colour, 2));
      if (m.item().isDisputed()) {
        ink.line(x - 2.5, y + 2.5, x + 2.5, y - 2.5, Stroke.solid(colour, 1.5));
      }
    }
  }

  private static boolean isSolid(ChronicleItem item) {
    return !item.isDisputed() && item.modality() == Modality.STATED;
  }

  /// Solid for what is stated or expected, dotted for what is only reported.
  private static Stroke edge(ItemMark m, int colour, double width) {
    var solid = Stroke.solid(colour, width);
    return m.item().modality() == Modality.REPORTED ? solid.rounded().dashed(0.1, 3) : solid;
  }

  private void paintBar(ItemMark m) {
    int colour = colour(m);
    boolean hollow = m.item().modality() == Modality.FORECAST;
    boolean solid = isFull(m);
    if (!hollow) {
      fade(
          m,
          m.bar(),
          solid ? ground(m, colour) : Palette.mixed(palette.get("paper"), colour, PALE));
    }
    if (m.item().isDisputed()) {
      hatch(m, Palette.faded(colour, 0.55));
    }
    if (!solid) {
      outline(m, colour);
    } else if (m.item().endModality() == Modality.FORECAST) {
      paintForecastEnd(m, colour);
    }
  }

  /// The time in which it is only expected to end, hollow.
  private void paintForecastEnd(ItemMark m, int colour) {
    var fade = new Fill.Fade(m.reach().x3(), colour, m.reach().x4(), Palette.faded(colour, 0.4));
    for (double y : new double[] {m.bar().y(), m.bar().bottom() - 1.2}) {
      var line = new Box(m.bar().x(), y, m.bar().width(), 1.2);
      part(line, m.reach().x3(), m.reach().x4(), fade);
    }
  }

  /// Whether a bar has all of its colour; a moment within a long time fills none of it for sure.
  private static boolean isFull(ItemMark m) {
    return isSolid(m.item()) && !m.reach().moment() && m.light() != Light.GHOST;
  }

  private int ground(ItemMark m, int colour) {
    return m.light().compareTo(Light.DIM) > 0 ? Tints.under(palette.get("paper"), colour) : colour;
  }

  /// Fills a part of a bar's height, fading where it may not have begun or may be over. Two halves
  /// overlap a little where both have their full colour, so that no seam shows between them.
  private void fade(ItemMark m, Box within, int colour) {
    var r = m.reach();
    int none = Palette.faded(colour, 0);
    double middle = (r.x2() + r.x3()) / 2;
    if (isSharp(m)) {
      ink.fill(Outline.rounded(within, RADIUS), Fill.of(colour));
    } else if (r.x4() - r.x3() < 1) {
      part(within, r.x1(), r.x4(), new Fill.Fade(r.x1(), none, r.x2(), colour));
    } else if (r.x2() - r.x1() < 1) {
      part(within, r.x1(), r.x4(), new Fill.Fade(r.x3(), colour, r.x4(), none));
    } else {
      part(within, r.x1(), middle + 0.5, new Fill.Fade(r.x1(), none, r.x2(), colour));
      part(within, middle, r.x4(), new Fill.Fade(r.x3(), colour, r.x4(), none));
    }
  }

  private void part(Box within, double x1, double x2, Fill fill) {
    double left = Math.max(x1, within.x());
    double right = Math.min(x2, within.right());
    if (right > left) {
      ink.fill(Outline.rectangle(new Box(left, within.y(), right - left, within.height())), fill);
    }
  }

  /// Whether it begins and ends without a doubt as far as can be seen.
  private static boolean isSharp(ItemMark m) {
    var r = m.reach();
    return r.x2() - r.x1() < 1 && r.x4() - r.x3() < 1;
  }

  /// All round where both ends are sure, and else above and below, as far as it fades.
  private void outline(ItemMark m, int colour) {
    var bar = m.bar();
    if (isSharp(m)) {
      ink.stroke(Outline.rounded(bar.grown(-0.6), RADIUS), edge(m, colour, 1.2));
    } else {
      fade(m, new Box(bar.x(), bar.y(), bar.width(), 1.2), colour);
      fade(m, new Box(bar.x(), bar.bottom() - 1.2, bar.width(), 1.2), colour);
    }
  }

  private void hatch(ItemMark m, int colour) {
    var box = m.bar();
    ink.push(Layer.clipped(box));
    double h = box.height();
    for (double x = Math.floor(box.x() / 7) * 7 - h; x < box.right(); x += 7) {
      int faded = Palette.faded(colour, m.reach().certainty(x + h / 2));
      ink.line(x, box.bottom(), x + h, box.y(), Stroke.solid(faded, 1));
    }
    ink.pop();
  }

  private void paintLabel(ItemMark m) {
    var label = m.label();
    if (label == null) {
      return;
    }
    boolean onSolid = m.inside() && isFull(m);
    var lettering =
        Lettering.of(LabelText.SIZE, onSolid ? onSolid(m) : Tints.text(palette, m.light()));
    boolean needsHalo = !m.inside() || m.item().isDisputed();
    var weighed = m.light() == Light.GHOST ? lettering : lettering.semibold();
    ink.text(
        m.text(),
        label.x(),
        label.centreY() + 4,
        needsHalo ? weighed.haloed(palette.get("paper")) : weighed);
  }

  private int onSolid(ItemMark m) {
    return m.light() == Light.DIM
        ? Palette.mixed(palette.get("ink"), colour(m), 0.2)
        : palette.get("paper");
  }
}
