package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tieline.app.draw.Fill;
import tieline.app.draw.SvgInk;
import tieline.model.dataset.Commitment;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Party;
import tieline.model.dataset.PartyKind;
import tieline.model.graph.Vertex;

/// Shapes say what kind a vertex is, and their areas can be compared.
class ShapeTest {
  private static final int DIRECTIONS = 7_200;

  private static final Pattern PATH = Pattern.compile(" d=\"[^\"]*\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

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

  @ParameterizedTest
  @CsvSource({
    "COMPANY, company",
    "INVESTOR, investor",
    "GROUP, group",
    "PUBLIC_BODY, public body",
    "PERSON, person",
    "VENTURE, venture"
  })
  void theShapeOfAPartyIsTheOneNamedAfterItsKind(PartyKind kind, String name) {
    var actor = new Vertex.Actor(new Party("p", "P", kind), List.of(), false);
    assertThat(Shape.of(actor).spoken()).isEqualTo(name);
  }

  @Test
  void aJointDealIsADiamondAndItsPlacesAreSquares() {
    var venture = new Commitment("v", "Venture", CommitmentKind.VENTURE);
    assertThat(Shape.of(new Vertex.Hub(venture, null, null, false, false)))
        .isEqualTo(Shape.DIAMOND);
    assertThat(Shape.of(new Vertex.Site(venture, "Texas", false))).isEqualTo(Shape.SQUARE);
  }

  /// The corners of what is drawn, in turns of x and y.
  private static double[] corners(Shape shape, double radius) {
    var ink = new SvgInk(400, 400, "shape");
    ink.fill(shape.outline(0, 0, radius), Fill.of(0xff000000));
    var path = PATH.matcher(ink.document());
    assertThat(path.find()).isTrue();
    return NUMBER
        .matcher(path.group())
        .results()
        .mapToDouble(number -> Double.parseDouble(number.group()))
        .toArray();
  }

  @ParameterizedTest
  @EnumSource(names = {"PENTAGON", "TRIANGLE", "HEXAGON", "DIAMOND", "SQUARE"})
  void whatIsDrawnHasItsCornersOnTheRimAndTheAreaOfTheDisc(Shape shape) {
    double[] at = corners(shape, 100);
    double area = 0;
    for (int i = 0; i < at.length; i += 2) {
      int next = (i + 2) % at.length;
      area += (at[i] * at[next + 1] - at[next] * at[i + 1]) / 2;
      double rim = 100 * shape.rim(Math.atan2(at[i + 1], at[i]));
      assertThat(Math.hypot(at[i], at[i + 1])).isCloseTo(rim, within(0.1));
    }
    assertThat(area).isCloseTo(Math.PI * 100 * 100, within(10.0));
  }

  @Test
  void aHouseAndAPersonPointUpADiamondStandsOnItsTipAndASquareOnItsSide() {
    double up = -Math.PI / 2;
    for (var shape : List.of(Shape.PENTAGON, Shape.TRIANGLE, Shape.DIAMOND)) {
      assertThat(shape.rim(up)).isCloseTo(shape.reach(), within(1e-9));
    }
    assertThat(Shape.SQUARE.rim(up)).isCloseTo(Math.sqrt(Math.PI) / 2, within(1e-9));
  }

  @Test
  void noTwoShapesLookTheSameWithoutTheirColours() {
    var looks =
        Arrays.stream(Shape.values())
            .map(shape -> {
              var ink = new SvgInk(400, 400, "shape");
              VertexPainter.paint(ink, shape, 200, 200, 20, 0xff000000, 0xffffffff);
              return ink.document();
            })
            .toList();
    assertThat(looks).doesNotHaveDuplicates();
  }
}
