package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tieline.app.network.Marks;
import tieline.app.state.Encoding;
import tieline.model.dataset.CommitmentKind;
import tieline.model.dataset.Spot;

/// How a reader moves, hides, filters and measures the marks of the network.
@ExtendWith(ApplicationExtension.class)
class ArrangingStoryTest {
  private Reader reader;

  @Start
  void start(Stage stage) {
    reader = new Reader(stage);
  }

  @Test
  void layingOutAnewKeepsWhatWasFarApartFarApartAndWhatIsPinnedInItsPlace() {
    reader.drags("SoftBank", -60, 40);
    var pinned = spot(reader.state().arrangement().pins(), "softbank");
    var before = reader.network().places();
    reader.menus().laysOut("Lay out by distances");
    var places = reader.network().places();
    assertThat(places).hasSize(reader.state().view().network().vertices().size());
    assertThat(spot(places, "softbank").x()).isCloseTo(pinned.x(), within(0.2));
    assertThat(spot(places, "softbank").y()).isCloseTo(pinned.y(), within(0.2));
    var pairs = pairs(List.copyOf(before.keySet()));
    var far = pairs.stream().filter(p -> p.apart(before) > 1.5 * mean(pairs, before)).toList();
    assertThat(mean(far, places)).isGreaterThan(1.2 * mean(pairs, places));
    assertThat(mean(pairs, places)).isNotCloseTo(mean(pairs, before), withinPercentage(5));
    checkThatNoneCoversAnother(reader.marks().vertices());
  }

  private record Pair(String one, String other) {
    double apart(Map<String, Spot> places) {
      var from = spot(places, one);
      var to = spot(places, other);
      return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
  }

  private static List<Pair> pairs(List<String> ids) {
    return ids.stream()
        .flatMap(one -> ids.stream().map(other -> new Pair(one, other)))
        .filter(pair -> pair.one.compareTo(pair.other) < 0)
        .toList();
  }

  private static double mean(List<Pair> pairs, Map<String, Spot> places) {
    return pairs.stream().mapToDouble(p -> p.apart(places)).average().orElseThrow();
  }

  private static void checkThatNoneCoversAnother(List<Marks.VertexMark> vertices) {
    for (int i = 0; i < vertices.size(); i++) {
      var one = vertices.get(i);
      assertThat(vertices.subList(i + 1, vertices.size()))
          .as("beside %s", one.vertex().name())
          .allMatch(v -> Math.hypot(v.x() - one.x(), v.y() - one.y()) > v.radius() + one.radius());
    }
  }

  @Test
  void aFilterSaysHowManyItLeavesAndIsUndone() {
    reader.menus().filters("Equity");
    assertThat(reader.sees("1 filtered out")).isTrue();
    assertThat(reader.marks().ties())
        .noneMatch(t -> t.tie().commitment().kind() == CommitmentKind.EQUITY);
    reader.presses(KeyCode.ESCAPE).presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(reader.sees("filtered out")).isFalse();
  }

  private Marks.VertexMark mark(String name) {
    return reader.marks().vertices().stream()
        .filter(v -> v.vertex().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sizesByNumberOfCommitmentsAndColoursByCommunityAreSeenSaidAndUndone() {
    var stated = reader.marks();
    double byAmount = mark("SoftBank").radius();
    reader.menus().encodes("Size by number of commitments");
    assertThat(mark("SoftBank").radius()).isLessThan(byAmount);
    assertThat(mark("OpenAI").radius()).isGreaterThan(mark("Microsoft").radius());
    assertThat(reader.menus().seesThatItIsComputed()).isTrue();
    assertThat(mark("OpenAI").community()).isZero();

    reader.menus().encodes("Colour by community");
    assertThat(mark("OpenAI").community()).isPositive();
    var legend = Objects.requireNonNull(reader.marks().legend()).box();
    assertThat(legend.height())
        .isGreaterThan(Objects.requireNonNull(stated.legend()).box().height());
    assertThat(reader.marks().labels()).noneMatch(label -> label.box().intersects(legend));
    assertThat(reader.marks().pills()).noneMatch(pill -> pill.box().intersects(legend));
    reader.pointsAt("OpenAI");
    assertThat(reader.network().getAccessibleText())
        .contains("computed: ", "commitments, community 2 of 4");

    reader.presses(KeyCode.CONTROL, KeyCode.Z).presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(mark("SoftBank").radius()).isEqualTo(byAmount);
    assertThat(reader.menus().seesThatItIsComputed()).isFalse();
  }

  @Test
  void theButtonForSizesAndColoursSaysWhatTheyStandForNow() {
    assertThat(reader.isToldBy("#encoding-menu")).isEqualTo("Size by amount, colour by kind");
    reader.menus().encodes("Colour by community");
    assertThat(reader.isToldBy("#encoding-menu"))
        .isEqualTo("Size by amount, colour by community\nComputed; no source states it");
  }

  @Test
  void oneChoiceBringsAmountsAndKindsBack() {
    reader
        .menus()
        .encodes("Colour by community")
        .menus()
        .encodes("Size by shortest ways through it");
    reader.menus().encodes("Back to amounts and kinds");
    assertThat(reader.state().arrangement().encoding()).isEqualTo(Encoding.STATED);
    assertThat(mark("OpenAI").community()).isZero();
  }

  @Test
  void hidingIsCountedAndUndone() {
    reader.menus().choosesFor("Broadcom", "Hide");
    assertThat(reader.sees("1 hidden")).isTrue();
    assertThat(reader.marks().vertices()).noneMatch(v -> v.vertex().name().equals("Broadcom"));
    reader.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(reader.marks().vertices()).anyMatch(v -> v.vertex().name().equals("Broadcom"));
    reader.presses(KeyCode.CONTROL, KeyCode.Y);
    assertThat(reader.sees("1 hidden")).isTrue();
  }

  @Test
  void spreadingMovesEveryMarkAwayFromTheMiddle() {
    var before = reader.network().places();
    reader.menus().laysOut("Spread");
    var after = reader.network().places();
    double was = spot(before, "oracle").x() - spot(before, "microsoft").x();
    assertThat(spot(after, "oracle").x() - spot(after, "microsoft").x())
        .isCloseTo(was * 1.25, within(Math.abs(was) * 0.01));
  }

  private static Spot spot(Map<String, Spot> places, String id) {
    return Objects.requireNonNull(places.get(id));
  }

  @Test
  void draggingANodeMovesItAndPinsIt() {
    var from = reader.place("SoftBank");
    reader.drags("SoftBank", -60, 40);
    var to = reader.place("SoftBank");
    assertThat(to.getX()).isCloseTo(from.getX() - 60, within(2.0));
    assertThat(to.getY()).isCloseTo(from.getY() + 40, within(2.0));
    assertThat(reader.state().arrangement().pins()).containsKey("softbank");
    reader.clicksOn("SoftBank").presses(KeyCode.P);
    assertThat(reader.state().arrangement().pins()).isEmpty();
  }
}
