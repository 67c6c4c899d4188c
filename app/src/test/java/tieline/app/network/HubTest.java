package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.network.Marks.Label;
import tieline.app.state.View;
import tieline.model.account.Lens;
import tieline.model.dataset.State;
import tieline.model.graph.Vertex;
import tieline.model.layout.Positions;

/// What a commitment of several parties shows of itself: how much it comes to as a whole, whoever
/// puts it in, and whether that is disputed.
class HubTest {
  private static final View ALL = Sample.shipped();

  private static View accordingTo(String source) {
    var dataset = ALL.document().index().dataset();
    return View.of(ALL.document(), Lens.all(dataset).accordingTo(Set.of(source)));
  }

  private static Vertex vertex(View view, String id) {
    return Objects.requireNonNull(view.network().vertex(id));
  }

  private static Label label(View view, String id) {
    var positions = NetworkLayout.settled(view.network(), view.saved());
    return label(Sample.marks(Sample.looking(view, Theme.LIGHT, null), positions, 1150, 640), id);
  }

  private static Label label(Marks marks, String id) {
    return marks.labels().stream()
        .filter(l -> l.of().vertex().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAmountOfAVentureStandsBelowItsNameWithADisputeAboutIt() {
    assertThat(label(ALL, "stargate").lines()).isEqualTo(List.of("Stargate", "$500 B ≠"));
  }

  @Test
  void anotherSourceMayGiveAnotherAmount() {
    assertThat(label(accordingTo("C"), "stargate").lines().getLast()).contains("> $100 B");
  }

  private static Sample deal() {
    var parties = new Sample().party("a", "A").party("b", "B").party("c", "C");
    return parties.contract("deal", "a", "b", null).partner("deal", "c");
  }

  @Test
  void anAmountThatIsLessThanStatedSaysHowItIsSaid() {
    assertThat(label(deal().forecast("deal", 7_000_000_000L).view(), "deal").lines().getLast())
        .endsWith("$7 B, forecast");
    assertThat(label(deal().amount("deal", 7_000_000_000L, "USD").view(), "deal").lines().getLast())
        .endsWith("$7 B");
  }

  @Test
  void whatHasNoAmountSaysWhatKindItIs() {
    assertThat(label(ALL, "power-supply").lines().getLast()).isEqualTo("supply");
  }

  /// Three parties with a venture.
  private static Sample venture() {
    return new Sample()
        .party("a", "A")
        .party("b", "B")
        .party("c", "C")
        .venture("joint", "a", "b", "c");
  }

  private static Sample ofFiveBillion() {
    return venture().amount("joint", 5_000_000_000L, "USD").state("joint", State.ANNOUNCED);
  }

  /// What stands below its name.
  private static String below(Sample sample, double scale) {
    var places = Positions.of(new double[] {100, 500, 300, 300}, new double[] {100, 100, 500, 250});
    var state = Sample.looking(sample.view(), Theme.LIGHT, new Zoom(scale, 0, 0));
    return label(Sample.marks(state, places, 1200, 1200), "joint").lines().getLast();
  }

  @Test
  void itIsDisputedWhereItsAmountOrItsStateIs() {
    var otherState = ofFiveBillion().notState("joint", State.ANNOUNCED);
    var otherAmount = ofFiveBillion().amount("joint", 7_000_000_000L, "USD");
    assertThat(below(ofFiveBillion(), 1)).isEqualTo("$5 B");
    assertThat(below(otherState, 1)).isEqualTo("$5 B ≠");
    assertThat(below(otherAmount, 1)).endsWith(" B ≠");
  }

  @Test
  void anAmountThatIsOnlyDeniedIsNotItsAmount() {
    assertThat(below(venture().notAmount("joint", 5_000_000_000L), 1)).isEqualTo("venture");
  }

  @Test
  void closeUpItsKindStandsBesideItsAmount() {
    assertThat(below(ofFiveBillion(), 2)).isEqualTo("venture · $5 B");
  }

  @Test
  void itsAreaIsOnTheScaleOfTheAreasOfParties() {
    var sizes = Sizes.of(ALL.network());
    var softbank = vertex(ALL, "softbank");
    var stargate = vertex(ALL, "stargate");
    assertThat(ALL.network().volume(stargate)).isEqualTo(ALL.network().volume(softbank));
    assertThat(sizes.radius(stargate)).isCloseTo(sizes.radius(softbank), within(1e-9));
    assertThat(sizes.radius(vertex(ALL, "power-supply"))).isLessThan(sizes.radius(stargate) / 2);
  }

  @Test
  void accordingToASourceOfALesserAmountItIsSmaller() {
    var c = accordingTo("C");
    assertThat(c.network().volume(vertex(c, "stargate")))
        .isLessThan(ALL.network().volume(vertex(ALL, "stargate")));
  }
}
