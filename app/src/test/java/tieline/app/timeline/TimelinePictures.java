package tieline.app.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import tieline.app.draw.Palette;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.state.Attention;
import tieline.app.state.Document;
import tieline.app.state.Emphasis;
import tieline.app.state.Period;
import tieline.app.state.View;
import tieline.model.account.Index;
import tieline.model.account.Lens;
import tieline.model.dataset.DatasetReader;
import tieline.model.time.TimeScale;
import tieline.model.time.TimeSpan;
import tieline.model.time.When;

/// The small chronicle of `marks.json`, with each kind of mark.
final class TimelinePictures {
  static final double WIDTH = 1000;
  static final double HEIGHT = 420;
  static final SkiaType TYPE = new SkiaType();

  private TimelinePictures() {}

  static View view() throws IOException {
    try (var in = TimelinePictures.class.getResourceAsStream("marks.json")) {
      var dataset = DatasetReader.read(in, "marks.json").dataset().orElseThrow();
      return View.of(new Document(null, Index.of(dataset), List.of(), false));
    }
  }

  static View accordingTo(String source) throws IOException {
    var view = view();
    return View.of(
        view.document(), Lens.all(view.document().index().dataset()).accordingTo(Set.of(source)));
  }

  static TimeSpan span(String edtf) {
    return When.parse(edtf).extent();
  }

  static double plotWidth() {
    return TimelineFrame.of(WIDTH, HEIGHT).plot().width();
  }

  static TimelinePainter painter(View view, Theme theme) {
    var scale = TimelineCamera.opening(view.chronicle(), plotWidth());
    return painter(view, scale, Attention.NONE, Period.ALL, theme);
  }

  static TimelinePainter painter(
      View view, TimeScale scale, Attention attention, Period period, Theme theme) {
    var scene =
        new TimelineScene(
            view.chronicle(), scale, 0, Emphasis.of(view, attention), period, Set.of());
    return new TimelinePainter(scene, Palette.of(theme), TYPE);
  }
}
