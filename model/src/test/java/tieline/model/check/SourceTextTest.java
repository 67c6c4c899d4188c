package tieline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tieline.model.dataset.Excerpt;

class SourceTextTest {
  @Test
  void placesCountCodePoints() {
    var text = SourceText.of("😀😀 a deal");

    assertThat(text.length()).isEqualTo(9);
    assertThat(text.fit(new Excerpt("deal", 5, 9))).isEqualTo(new Fit.Exact());
    assertThat(text.fit(new Excerpt("deal", 7, 11))).isEqualTo(new Fit.Moved(5, 1));
    assertThat(text.slice(0, 1)).isEqualTo("😀");
  }

  @Test
  void aPlaceBeyondTheTextIsNoCrash() {
    var text = SourceText.of("short");

    assertThat(text.fit(new Excerpt("short", 1_000_000, 1_000_005))).isEqualTo(new Fit.Moved(0, 1));
    assertThat(text.fit(new Excerpt("much too long", 0, 13))).isEqualTo(new Fit.Lost());
    assertThat(SourceText.of("").fit(new Excerpt("x", 0, 1))).isEqualTo(new Fit.Lost());
  }

  @Test
  void likenessIsNotIdentity() {
    assertThat(SourceText.of("a “firm” deal").fit(new Excerpt("\"Firm\" deal", 2, 13)))
        .isEqualTo(new Fit.Nearly(2, "“firm” deal"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "First. It is done. Last.      | It is done.   | true",
        "First. It is done. Last.      | It is done    | true",
        "First. It is done. Last.      | is done.      | false",
        "First. It is done. Last.      | It is         | false",
        "It is done                    | It is done    | false",
        "He said “It is done.” Then    | It is done.   | false",
        "Over. “It is done.” Then      | It is done.   | true",
        "It costs 3.5 billion. Then    | It costs 3    | false",
      })
  void aSentenceIsKnownByItsEnds(String text, String quote, boolean whole) {
    int start = text.indexOf(quote);

    assertThat(SourceText.of(text).isWholeSentence(start, start + quote.length())).isEqualTo(whole);
  }
}
