package tieline.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSizeTest {
  @Test
  void aSizeReadsAsItIsWritten() {
    assertThat(FigureSize.parse("1600x1000")).isEqualTo(new FigureSize(1600, 1000));
    assertThat(FigureSize.parse("640X480")).hasToString("640x480");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1600",
        "1600x",
        "-5x10",
        "1e3x900",
        "99x100",
        "16001x100",
        "9999999999x100"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> FigureSize.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
