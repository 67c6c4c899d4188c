package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;
import tieline.app.network.NetworkPicker.Picked;
import tieline.app.state.View;

/// The picker looks only at what is near, and finds what a search of all marks finds.
class NetworkPickerTest {
  private static final double WIDTH = 1400;
  private static final double HEIGHT = 900;

  private static @Nullable Object picked(NetworkPicker picker, double x, double y) {
    return switch (picker.at(x, y)) {
      case null -> null;
      case Picked.OfVertex v -> v.mark();
      case Picked.OfTie t -> t.mark();
    };
  }

  private static @Nullable Object searched(Marks marks, double x, double y) {
    VertexMark vertex = null;
    double least = 0;
    for (var v : marks.vertices()) {
      double out = Math.hypot(x - v.x(), y - v.y()) - Math.max(v.reach(), 12);
      if (out <= least) {
        least = out;
        vertex = v;
      }
    }
    if (vertex != null) {
      return vertex;
    }
    for (var pill : marks.pills()) {
      if (target(pill.box()).contains(x, y)) {
        return pill.of();
      }
    }
    TieMark tie = null;
    double nearest = Double.MAX_VALUE;
    for (var t : marks.ties()) {
      double far = t.curve().distance(x, y);
      if (t.opacity() >= 0.5 && far <= Math.max(12, t.width() / 2 + 3) && far < nearest) {
        nearest = far;
        tie = t;
      }
    }
    return tie;
  }

  private static Box target(Box box) {
    return Box.around(
        box.centreX(), box.centreY(), Math.max(box.width(), 24), Math.max(box.height(), 24));
  }

  private static void checkAgreement(Marks marks) {
    var random = new Random(11);
    var picker = NetworkPicker.of(marks);
    int found = 0;
    for (int i = 0; i < 1_000; i++) {
      double x = random.nextDouble() * WIDTH;
      double y = random.nextDouble() * HEIGHT;
      var expected = searched(marks, x, y);
      found += expected == null ? 0 : 1;
      assertThat(picked(picker, x, y)).as("at %s, %s", x, y).isEqualTo(expected);
    }
    assertThat(found).isGreaterThan(50);
  }

  private static Marks of(View view, @Nullable Zoom zoom) {
    var positions = NetworkLayout.settled(view.network(), view.saved());
    return Sample.marks(Sample.looking(view, Theme.LIGHT, zoom), positions, WIDTH, HEIGHT);
  }

  @Test
  void itAgreesWithASearchOfAllMarks() {
    checkAgreement(of(Sample.shipped(), null));
    checkAgreement(of(Sample.shipped(), new Zoom(2, 500, 400)));
  }

  @Test
  void itAgreesAmongFortyParallelTies() {
    for (double scale : new double[] {0.7, 1, 2, 6}) {
      var zoom = new Zoom(scale, WIDTH / 2 - 400 * scale, HEIGHT / 2);
      var state = Sample.looking(Sample.pair(40), Theme.LIGHT, zoom);
      checkAgreement(Sample.marks(state, Sample.PAIRED, WIDTH, HEIGHT));
    }
  }

  @Test
  void everyPointOfATieIsAPointOfIt() {
    var zoom = new Zoom(4, WIDTH / 2 - 1600, HEIGHT / 2);
    var state = Sample.looking(Sample.pair(12), Theme.LIGHT, zoom);
    var marks = Sample.marks(state, Sample.PAIRED, WIDTH, HEIGHT);
    var picker = NetworkPicker.of(marks);
    for (var tie : marks.ties()) {
      for (double t = 0.02; t < 1; t += 0.02) {
        assertThat(picker.at(tie.curve().x(t), tie.curve().y(t)))
            .as("%s at %s", tie, t)
            .isNotNull();
      }
    }
  }

  @Test
  void noTargetIsSmallerThanTwentyFourPixels() {
    var view = new Sample().party("a", "A").party("b", "B").contract("c", "a", "b", null).view();
    var state = Sample.looking(view, Theme.LIGHT, new Zoom(0.2, 100, 300));
    var marks = Sample.marks(state, Sample.PAIRED, WIDTH, HEIGHT);
    var picker = NetworkPicker.of(marks);
    var vertex = marks.vertices().getFirst();
    assertThat(vertex.radius()).isLessThan(5);
    assertThat(picked(picker, vertex.x() - 11, vertex.y())).isEqualTo(vertex);
    var tie = marks.ties().getFirst();
    assertThat(tie.width()).isLessThan(2);
    double x = tie.curve().x(0.2);
    double y = tie.curve().y(0.2);
    assertThat(picked(picker, x, y - 11)).isEqualTo(tie);
    assertThat(picked(picker, x, y + 11)).isEqualTo(tie);
    var pill = marks.pills().getFirst();
    assertThat(target(pill.box()).height()).isEqualTo(24);
    assertThat(picked(picker, pill.box().x() + 1, pill.box().centreY() + 11.9)).isEqualTo(tie);
  }
}
