package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.draw.Golden;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.state.Arrangement;
import tieline.app.state.Attention;
import tieline.app.state.Encoding;
import tieline.model.dataset.Spot;

class NetworkPainterTest {
  private static void check(String name, NetworkPainter painter) throws IOException {
    Golden.check(name, painter, NetworkPictures.WIDTH, NetworkPictures.HEIGHT);
  }

  @Test
  void eachKindOfMarkHasALookOfItsOwn() throws IOException {
    var view = NetworkPictures.accordingTo("A");
    check("network/marks-light", NetworkPictures.painter(view, Attention.NONE, Theme.LIGHT));
    check("network/marks-dark", NetworkPictures.painter(view, Attention.NONE, Theme.DARK));
  }

  @Test
  void selectionHoverAndPinsEachHaveALookOfTheirOwn() throws IOException {
    var attention = Attention.NONE.selecting("right").hovering("left");
    var arrangement = Arrangement.NONE.pinned(Map.of("under", new Spot(520, 480)));
    check(
        "network/attention",
        NetworkPictures.painter(
            NetworkPictures.view(), attention, arrangement, Theme.LIGHT, new SkiaType()));
  }

  @Test
  void communitiesAreToldByNumberAndByColourAndListedInTheLegend() throws IOException {
    var encoded = new Encoding(Encoding.Size.BETWEENNESS, Encoding.Tint.COMMUNITY);
    var painter =
        NetworkPictures.painter(
            NetworkPictures.accordingTo("A"),
            Attention.NONE.selecting("right"),
            Arrangement.NONE.encoded(encoded),
            Theme.LIGHT,
            new SkiaType());
    check("network/communities", painter);
  }

  private static Marks marks() throws IOException {
    return NetworkPictures.painter(NetworkPictures.view(), Attention.NONE, Theme.LIGHT)
        .marks(NetworkPictures.WIDTH, NetworkPictures.HEIGHT);
  }

  @Test
  void parallelTiesNeverCoincide() throws IOException {
    var parallel =
        marks().ties().stream()
            .filter(t -> t.tie().from().id().equals("big") || t.tie().to().id().equals("big"))
            .filter(t -> t.tie().from().id().equals("left") || t.tie().to().id().equals("left"))
            .map(Marks.TieMark::curve)
            .toList();
    assertThat(parallel).hasSize(2);
    var middle = parallel.getFirst();
    assertThat(parallel.getLast().distance(middle.x(0.5), middle.y(0.5))).isGreaterThan(20);
  }

  @Test
  void namesAndPillsCoverNeitherEachOtherNorAVertexNorTheBorder() throws IOException {
    var marks = marks();
    var texts = new java.util.ArrayList<>(marks.labels().stream().map(Marks.Label::box).toList());
    texts.addAll(marks.pills().stream().map(Marks.Pill::box).toList());
    var border = new Box(0, 0, NetworkPictures.WIDTH, NetworkPictures.HEIGHT);
    for (int i = 0; i < texts.size(); i++) {
      var text = texts.get(i);
      assertThat(border.encloses(text)).isTrue();
      assertThat(texts.subList(i + 1, texts.size())).noneMatch(text::intersects);
      assertThat(marks.vertices()).noneMatch(v -> v.box().intersects(text));
    }
    assertThat(marks.labels()).hasSameSizeAs(marks.vertices());
  }

  @Test
  void aTieIsPickedOnItsCurveAndOnItsPillAndAVertexBeforeBoth() throws IOException {
    var marks = marks();
    var stated =
        marks.ties().stream()
            .filter(t -> t.tie().commitment().id().equals("stated"))
            .findFirst()
            .orElseThrow();
    double x = stated.curve().x(0.3);
    double y = stated.curve().y(0.3);
    assertThat(subject(marks, x, y)).isEqualTo("stated");
    assertThat(subject(marks, x + 200, y - 190)).isNull();
    var pill = marks.pills().getFirst();
    assertThat(subject(marks, pill.box().centreX(), pill.box().centreY()))
        .isEqualTo(pill.of().tie().commitment().id());
    assertThat(subject(marks, 520, 200)).isEqualTo("big");
  }

  @Test
  void noTargetIsSmallerThanTwentyFourPixels() throws IOException {
    assertThat(subject(marks(), 690 + 11, 560)).isEqualTo("venture");
  }

  private static @org.jspecify.annotations.Nullable String subject(
      Marks marks, double x, double y) {
    var picked = NetworkPicker.of(marks).at(x, y);
    return picked == null ? null : picked.subjects().getFirst();
  }
}
