package tieline.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tieline.model.dataset.Statement;

class EmphasisTest {
  private final View view = View.of(Opening.of(null).document().orElseThrow());

  private Emphasis of(Attention attention) {
    return Emphasis.of(view, attention);
  }

  @Test
  void nothingSelectedLightsNothing() {
    assertThat(of(Attention.NONE)).isEqualTo(Emphasis.NONE);
    assertThat(of(Attention.NONE).isActive()).isFalse();
  }

  @Test
  void aPartyLightsItsCommitmentsAndEvents() {
    var emphasis = of(Attention.NONE.selecting("oracle"));
    assertThat(emphasis.isActive()).isTrue();
    assertThat(emphasis.selected()).containsExactly("oracle");
    assertThat(emphasis.related()).contains("openai-oracle", "stargate", "oracle-withdrawal");
    assertThat(emphasis.related()).doesNotContain("openai-broadcom", "broadcom", "openai");
  }

  @Test
  void aCommitmentLightsItsParties() {
    var emphasis = of(Attention.NONE.selecting("openai-oracle"));
    assertThat(emphasis.related()).contains("openai", "oracle").doesNotContain("microsoft");
  }

  @Test
  void whatIsSelectedIsNotRelatedAsWell() {
    var emphasis = of(Attention.NONE.selecting("oracle", "openai-oracle"));
    assertThat(emphasis.related()).doesNotContain("oracle", "openai-oracle").contains("openai");
    assertThat(emphasis.isLit("oracle")).isTrue();
    assertThat(emphasis.isLit("broadcom")).isFalse();
  }

  @Test
  void pointingLightsNothing() {
    var emphasis = of(Attention.NONE.hovering("oracle"));
    assertThat(emphasis.hover()).isEqualTo("oracle");
    assertThat(emphasis.isLit("oracle")).isFalse();
    assertThat(emphasis.related()).isEmpty();
  }

  @Test
  void aPickedClaimLightsWhatItSpeaksOf() {
    var claim =
        view.document().index().dataset().claims().stream()
            .filter(c -> c.says() instanceof Statement.Participant)
            .findFirst()
            .orElseThrow();
    var emphasis = of(Attention.NONE.picking(claim.id()));
    assertThat(emphasis.related())
        .containsExactlyInAnyOrder(claim.about(), ((Statement.Participant) claim.says()).party());
  }

  @Test
  void unknownSelectionsAndClaimsAreHarmless() {
    var emphasis = of(Attention.NONE.selecting("nobody").picking("no claim"));
    assertThat(emphasis.related()).isEmpty();
  }
}
