package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.app.state.Attention;
import tieline.app.state.View;
import tieline.app.state.ViewState;

class NetworkSpeechTest {
  private static final View SHIPPED = Sample.shipped();

  private static String spoken(View view, Attention attention) {
    return NetworkSpeech.of(ViewState.opening(view, Theme.LIGHT).with(attention), Encoded.STATED);
  }

  @Test
  void aTieIsToldByItsEndsItsAmountItsDisputeAndItsSources() {
    var text = spoken(SHIPPED, Attention.NONE.hovering("openai-oracle"));
    assertThat(text).startsWith("OpenAI to Oracle, ").contains("$300 B", "withdrawn, disputed");
    assertThat(text).matches("(?s).*, [1-5] of 5 sources");
    var tie = SHIPPED.network().ties("openai-oracle").getFirst();
    assertThat(text).endsWith(tie.sources().size() + " of 5 sources");
  }

  @Test
  void aPartyIsToldByItsKindAndItsTies() {
    var openai = SHIPPED.network().vertex("openai");
    long ties =
        SHIPPED.network().ties().stream()
            .filter(t -> t.from().equals(openai) || t.to().equals(openai))
            .count();
    assertThat(spoken(SHIPPED, Attention.NONE.selecting("openai")))
        .isEqualTo("OpenAI, company, " + ties + " ties, selected");
  }

  @Test
  void aJointDealIsToldByWhatItComesToItsStateAndItsDispute() {
    assertThat(spoken(SHIPPED, Attention.NONE.selecting("stargate")))
        .startsWith("Stargate, venture, $500 B, announced, disputed, ");
  }

  @Test
  void aJointDealWithoutDisputeOrAmountIsToldWithoutThem() {
    var sample = new Sample().party("a", "A").party("b", "B").party("c", "C");
    var view = sample.venture("joint", "a", "b", "c").view();
    assertThat(spoken(view, Attention.NONE.hovering("joint")))
        .isEqualTo("Venture joint, venture, 3 ties");
  }

  @Test
  void nothingAttendedToTellsHowMuchThereIs() {
    assertThat(spoken(SHIPPED, Attention.NONE))
        .isEqualTo(
            "Network of 13 parties, 3 joint deals and %d ties"
                .formatted(SHIPPED.network().ties().size()));
    var pair = new Sample().party("a", "A").party("b", "B").contract("c", "a", "b", null).view();
    assertThat(spoken(pair, Attention.NONE))
        .isEqualTo("Network of 2 parties, 0 joint deals and 1 tie");
  }

  @Test
  void ofANameWithoutEndTheBeginningIsTold() {
    var view =
        new Sample()
            .party("a", "x".repeat(1_000_000))
            .party("b", "B")
            .contract("c", "a", "b", null);
    assertThat(spoken(view.view(), Attention.NONE.hovering("a")))
        .hasSizeLessThan(200)
        .contains("…, company");
    assertThat(spoken(view.view(), Attention.NONE.hovering("c"))).hasSizeLessThan(300);
  }

  @Test
  void ofManyTiesEightAreToldAndTheRestCounted() {
    var view = Sample.pair(40);
    var state = Sample.looking(view, Theme.LIGHT, new Zoom(0.4, 100, 300));
    var bundle = Sample.marks(state, Sample.PAIRED, 1000, 600).ties().getFirst();
    var text = NetworkSpeech.of(new NetworkPicker.Picked.OfTie(bundle), view);
    assertThat(text.lines()).hasSize(9);
    assertThat(text).endsWith("and 32 more");
  }
}
