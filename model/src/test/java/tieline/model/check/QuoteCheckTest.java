package tieline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One planted fault after another, in quotes, in the numbers read from them, and in their texts.
class QuoteCheckTest {
  @TempDir private Path folder = Path.of("");
  private CheckSample sample = new CheckSample(folder);

  @BeforeEach
  void freshSample() {
    sample = new CheckSample(folder);
  }

  @Test
  void aQuoteMovedByOneCharacterIsFound() {
    sample.plant("\"start\": 61, \"end\": 70", "\"start\": 62, \"end\": 71");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:24:51 /claims/1/excerpt/start: moved: the quote stands at 61, not at 62"
                + " (\"start\": 61, \"end\": 70, or at 1 other place)");
  }

  @Test
  void theNearestPlaceComesFirst() {
    sample.plant("\"start\": 61, \"end\": 70", "\"start\": 180, \"end\": 189");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:24:51 /claims/1/excerpt/start: moved: the quote stands at 174, not at 180"
                + " (\"start\": 174, \"end\": 183, or at 1 other place)");
  }

  @Test
  void aChangedQuoteIsLost() {
    sample.plant("\"quote\": \"fund pays\"", "\"quote\": \"fund paid\"");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:24:29 /claims/1/excerpt/quote: lost: the text does not have this quote"
                + " (copy it from the text, letter by letter)");
  }

  @Test
  void aQuoteInOtherLettersShowsTheTextsOwn() {
    sample.plant(
        "\"quote\": \"27% of it\", \"start\": 151, \"end\": 160",
        "\"quote\": \"27% of it \\\"green\\\"\", \"start\": 151, \"end\": 168");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:49:29 /claims/6/excerpt/quote: lost: the text has it otherwise, at 151"
                + " (write “27% of it “green””)");
  }

  @Test
  void onlyOneOfSeveralExcerptsIsPointedAt() {
    sample.plant(
        "\"excerpt\": { \"quote\": \"fund pays\", \"start\": 61, \"end\": 70 }",
        "\"excerpt\": [{ \"quote\": \"fund pays\", \"start\": 61, \"end\": 70 },"
            + " { \"quote\": \"fund pays\", \"start\": 176, \"end\": 185 }]");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:24:102 /claims/1/excerpt/1/start: moved: the quote stands at 174, not at 176"
                + " (\"start\": 174, \"end\": 183, or at 1 other place)");
  }

  @Test
  void aChangedTextIsTold() {
    sample.text(CheckSample.TEXT + "One more line.");

    assertThat(sample.problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith(
            "file.json:9:44 /sources/0/text/sha256: text changed: the digest of a.txt differs")
        .contains("check its quotes, then write ");
  }

  @Test
  void aMissingTextIsTold() {
    assertThat(sample.problems(folder.resolve("elsewhere")))
        .containsExactly(
            "file.json:9:25 /sources/0/text/file: there is no file a.txt in "
                + folder.resolve("elsewhere")
                + " (name the folder that has the texts)");
  }

  @Test
  void aTextThatIsNotUtf8IsTold() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xFF});

    assertThat(sample.problems(folder))
        .containsExactly(
            "file.json:9:25 /sources/0/text/file: a.txt cannot be read"
                + " (a text is UTF-8 and has at most 16 MB)");
  }

  @Test
  void aSourceWithoutATextCannotBeChecked() {
    sample.plant("\"text\": {", "\"custom\": {");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:5:5 /sources/0: warning: no text is named, so its quotes cannot be checked"
                + " (add \"text\": { \"file\", \"sha256\" })");
    assertThat(sample.problemsWithoutTexts()).isEmpty();
  }

  @Test
  void aWholeSentenceIsNoFragment() {
    sample.plant(
        "\"quote\": \"fund pays\", \"start\": 61, \"end\": 70",
        "\"quote\": \"The fund pays late.\", \"start\": 170, \"end\": 189");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:24:29 /claims/1/excerpt/quote: the quote is a whole sentence"
                + " (keep the fragment of it that bears the claim)");
  }

  @Test
  void aChangedAmountIsNotInTheQuote() {
    sample.plant("300000000000", "30000000000");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:18:38 /claims/0/says/amount/value: warning:"
                + " 30000000000 does not occur in the quote (the quote has 300, 300000000000)");
  }

  @Test
  void everyKindOfNumberIsHeldAgainstItsQuote() {
    sample
        .plant("\"P5Y\"", "\"P4Y\"")
        .plant("\"starts\": \"2025\"", "\"starts\": \"2024\"")
        .plant("\"max\": 300,", "\"max\": 350,")
        .plant("\"percent\": 27", "\"percent\": 26");

    assertThat(sample.problems())
        .containsExactly(
            "file.json:28:25 /claims/2/says/term: warning:"
                + " 4 does not occur in the quote (the quote has 5)",
            "file.json:33:27 /claims/3/says/starts: warning:"
                + " 2024 does not occur in the quote (the quote has 2025)",
            "file.json:43:50 /claims/5/says/quantity/max: warning:"
                + " 350 does not occur in the quote (the quote has 250, 300)",
            "file.json:48:39 /claims/6/says/share/percent: warning:"
                + " 26 does not occur in the quote (the quote has 27)");
  }
}
