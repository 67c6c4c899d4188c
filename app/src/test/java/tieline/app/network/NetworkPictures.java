package tieline.app.network;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tieline.app.draw.Palette;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.draw.Typeface;
import tieline.app.draw.Zoom;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention;
import tieline.app.state.Cameras;
import tieline.app.state.Document;
import tieline.app.state.View;
import tieline.app.state.ViewState;
import tieline.model.account.Index;
import tieline.model.account.Lens;
import tieline.model.dataset.DatasetReader;
import tieline.model.dataset.Spot;
import tieline.model.layout.Positions;

/// The small network of `marks.json`, with each kind of mark at a place of its own.
final class NetworkPictures {
  static final double WIDTH = 1000;
  static final double HEIGHT = 640;

  private static final Map<String, Spot> PLACES =
      Map.ofEntries(
          Map.entry("big", new Spot(520, 200)),
          Map.entry("left", new Spot(270, 330)),
          Map.entry("right", new Spot(800, 240)),
          Map.entry("under", new Spot(520, 480)),
          Map.entry("group", new Spot(930, 520)),
          Map.entry("alone", new Spot(300, 560)),
          Map.entry("ghost", new Spot(120, 470)),
          Map.entry("venture", new Spot(780, 450)),
          Map.entry("venture@Texas", new Spot(690, 560)),
          Map.entry("fund", new Spot(930, 90)),
          Map.entry("ministry", new Spot(600, 60)),
          Map.entry("founder", new Spot(330, 100)),
          Map.entry("joint", new Spot(300, 190)));

  private NetworkPictures() {}

  static View view() throws IOException {
    try (var in = NetworkPictures.class.getResourceAsStream("marks.json")) {
      var dataset = DatasetReader.read(in, "marks.json").dataset().orElseThrow();
      return View.of(new Document(null, Index.of(dataset), List.of(), false));
    }
  }

  static View accordingTo(String source) throws IOException {
    var view = view();
    return View.of(
        view.document(), Lens.all(view.document().index().dataset()).accordingTo(Set.of(source)));
  }

  static NetworkPainter painter(View view, Attention attention, Theme theme) {
    return painter(view, attention, Arrangement.NONE, theme, new SkiaType());
  }

  static NetworkPainter painter(
      View view, Attention attention, Arrangement arrangement, Theme theme, Typeface type) {
    var state =
        ViewState.opening(view, theme)
            .with(attention)
            .with(arrangement)
            .with(Cameras.UNSET.with(Zoom.IDENTITY));
    var scene = NetworkScene.of(state, positions(view), WIDTH, HEIGHT);
    return new NetworkPainter(scene, Palette.of(theme), type);
  }

  static Positions positions(View view) {
    var vertices = view.network().vertices();
    return Positions.of(
        vertices.stream().mapToDouble(v -> place(v.id()).x()).toArray(),
        vertices.stream().mapToDouble(v -> place(v.id()).y()).toArray());
  }

  private static Spot place(String id) {
    return Objects.requireNonNull(PLACES.get(id), id);
  }
}
