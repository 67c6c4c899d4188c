package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Theme;
import tieline.app.network.Marks.Label;
import tieline.app.state.View;
import tieline.model.account.Lens;
import tieline.model.graph.Vertex;

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
    var marks = Sample.marks(Sample.looking(view, Theme.LIGHT, null), positions, 1150, 640);
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

  @Test
  void whatHasNoAmountSaysWhatKindItIs() {
    assertThat(label(ALL, "power-supply").lines().getLast()).isEqualTo("supply");
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
