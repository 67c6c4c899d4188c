package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tieline.app.state.View;
import tieline.model.account.Lens;
import tieline.model.graph.Network;
import tieline.model.graph.Tie;

/// Nothing disappears without being counted.
class StatusTextTest {
  private final Network network = Sample.shipped().network();

  private String text(Set<String> hidden, Set<String> filtered, Set<String> outside) {
    return StatusText.of(new Omissions(network, hidden, filtered, outside, null));
  }

  @Test
  void whereEverythingIsInViewItSaysSo() {
    assertThat(text(Set.of(), Set.of(), Set.of())).startsWith("All ties are in view");
  }

  @Test
  void eachThingThatIsNotShownIsCountedWithItsReason() {
    assertThat(text(Set.of("aws", "nvidia"), Set.of("stargate"), Set.of("openai-oracle", "fair")))
        .isEqualTo("1 outside of the time window · 2 hidden · 1 filtered out");
  }

  @Test
  void aVentureOfWhichOneSpokeIsNotSaidIsStillSaid() {
    var view = Sample.shipped();
    var lens = Lens.all(view.document().index().dataset()).accordingTo(Set.of("E"));
    var network = View.of(view.document(), lens).network();
    var ghosts = network.ties().stream().filter(Tie::ghost).toList();
    assertThat(ghosts).anyMatch(tie -> tie.commitment().id().equals("stargate"));
    assertThat(StatusText.of(new Omissions(network, Set.of(), Set.of(), Set.of(), null)))
        .isEqualTo("3 not said by the sources in view");
  }

  @Test
  void whatLiesOutsideOfTheFocusIsCounted() {
    var within = network.neighbourhood("softbank", 1);
    int out = network.vertices().size() - within.size();
    assertThat(StatusText.of(new Omissions(network, Set.of(), Set.of(), Set.of(), within)))
        .isEqualTo(out + " outside of the focus (Esc returns)");
  }

  @Test
  void whatNoSourceInViewSaysIsCountedByCommitments() throws IOException {
    var view = NetworkPictures.accordingTo("A");
    assertThat(StatusText.of(new Omissions(view.network(), Set.of(), Set.of(), Set.of(), null)))
        .isEqualTo("1 not said by the sources in view");
  }

  @Test
  void aVentureOutsideOfTheTimeWindowIsOneHoweverManyTakePart() {
    assertThat(network.ties("stargate")).hasSizeGreaterThan(2);
    assertThat(text(Set.of(), Set.of(), Set.of("stargate")))
        .isEqualTo("1 outside of the time window");
  }

  @Test
  void whatNoSourceInViewSaysIsNotCountedAgainAsOutsideOfTheTimeWindow() throws IOException {
    var heard = NetworkPictures.accordingTo("A").network();
    var unsaid = heard.ties().stream().filter(Tie::ghost).map(t -> t.commitment().id()).findFirst();
    var omissions = new Omissions(heard, Set.of(), Set.of(), Set.of(unsaid.orElseThrow()), null);
    assertThat(StatusText.of(omissions)).isEqualTo("1 not said by the sources in view");
  }
}
