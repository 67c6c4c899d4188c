package tieline.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Theme;
import tieline.app.draw.Zoom;
import tieline.model.layout.Positions;

/// A dispute is on the line that it is about, and the pill says what it is about.
class PillTextTest {
  private static List<String> texts(Sample sample) {
    var looking = Sample.looking(sample.view(), Theme.LIGHT, new Zoom(1, 70, 200));
    var positions = Positions.of(new double[] {0, 400}, new double[2]);
    var tie = Sample.marks(looking, positions, 600, 400).ties().getFirst();
    return new PillText(sample.view().account()).of(tie).texts();
  }

  private static Sample contract() {
    return new Sample()
        .party("a", "First")
        .party("b", "Second")
        .contract("deal", "a", "b", BigDecimal.valueOf(7_000_000_000L));
  }

  @Test
  void whatIsUndisputedHasItsAmountAlone() {
    assertThat(texts(contract().years("deal", 5))).containsExactly("$7 B");
  }

  @Test
  void aDisputedTermIsNamed() {
    assertThat(texts(contract().years("deal", 5).years("deal", 10)))
        .containsExactly("$7 B · term ≠", "$7 B");
  }

  @Test
  void aDisputedDateIsNamed() {
    assertThat(texts(contract().term("deal", "2025", "2030").term("deal", "2027", "2030")))
        .containsExactly("$7 B · date ≠", "$7 B");
  }

  @Test
  void aPartThatIsSaidAndDeniedIsNamed() {
    assertThat(texts(contract().notPart("deal", "b"))).containsExactly("$7 B · part ≠", "$7 B");
  }
}
