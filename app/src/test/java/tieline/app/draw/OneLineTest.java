package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void breaksTabsAndControlsAreSpaces() {
    assertThat(OneLine.of("Two\r\nlines\tand\u0001\u0085\u2028more"))
        .isEqualTo("Two lines and more");
  }

  @Test
  void whatTurnsADirectionIsDroppedAndWhatJoinsLettersStays() {
    assertThat(OneLine.of("\u202Eabc\u202C \u2067d\u2069")).isEqualTo("abc d");
    assertThat(OneLine.of("👩\u200d👧")).isEqualTo("👩\u200d👧");
  }

  @Test
  void aLongNameEndsInAnEllipsisAndBreaksNoCharacter() {
    assertThat(OneLine.name("Bell Laboratories")).isEqualTo("Bell Laboratories");
    assertThat(OneLine.cut("👩👩👩👩", 4)).isEqualTo("👩👩👩👩");
    assertThat(OneLine.cut("👩👩👩👩", 3)).isEqualTo("👩👩…");
    assertThat(OneLine.name("x".repeat(1_000_000))).hasSizeLessThan(200).endsWith("…");
  }

  @Test
  void aNameIsMeasuredAsItIsDrawn() {
    var type = new SkiaType();
    var weight = Lettering.Weight.REGULAR;
    assertThat(type.width("a\tb\u202Ec", 12, weight)).isEqualTo(type.width("a bc", 12, weight));
  }

  @Test
  void aPictureSaysEveryNameInOneLine() {
    var wild = "Ti\ttle\u202E";
    var ink = new SvgInk(100, 100, wild);
    ink.push(Layer.named(wild));
    ink.text(wild, 0, 0, Lettering.of(12, 0xff000000));
    ink.pop();
    assertThat(ink.document())
        .contains("<title>Ti tle</title>", ">Ti tle</text>")
        .doesNotContain("\t", "\u202E");
  }
}
