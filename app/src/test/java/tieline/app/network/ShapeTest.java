package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tieline.model.dataset.Party;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Vertex;

/// Shapes say what kind a vertex is, and their areas can be compared.
class ShapeTest {
  private static final int DIRECTIONS = 7_200;

  /// The area inside of the rim, by the sectors of a fine fan.
  @ParameterizedTest
  @EnumSource
  void everyShapeHasTheAreaOfItsDisc(Shape shape) {
    double area = 0;
    double step = 2 * Math.PI / DIRECTIONS;
    for (int i = 0; i < DIRECTIONS; i++) {
      double rim = shape.rim(i * step);
      area += rim * rim * step / 2;
    }
    assertThat(area).isCloseTo(Math.PI, within(0.01));
  }

  @ParameterizedTest
  @EnumSource
  void noRimIsFartherThanTheCorners(Shape shape) {
    double farthest = 0;
    for (double angle = -10; angle < 10; angle += 0.001) {
      farthest = Math.max(farthest, shape.rim(angle));
    }
    assertThat(farthest).isCloseTo(shape.reach(), within(0.001));
  }

  @Test
  void everyKindOfPartyHasAShapeOfItsOwn() {
    var shapes =
        Arrays.stream(PartyKind.values())
            .map(kind -> new Vertex.Actor(new Party("p", "P", kind), List.of(), false))
            .map(Shape::of)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shape.class)));
    assertThat(shapes).hasSameSizeAs(PartyKind.values());
  }
}
