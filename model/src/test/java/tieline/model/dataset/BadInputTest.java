package tieline.model.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tieline.model.dataset.Samples.lines;
import static tieline.model.dataset.Samples.read;
import static tieline.model.dataset.Samples.readWith;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not a dataset, or not even JSON.
class BadInputTest {
  @Test
  void whatIsNotJsonIsToldWithItsPlace() {
    var reading = read("Dear reader,\nthis is a letter.");

    assertThat(reading.complete()).isFalse();
    assertThat(reading.dataset()).isEmpty();
    assertThat(lines(reading))
        .containsExactly(
            "file.json:1:1: `Dear` is not JSON"
                + " (texts stand in double quotes; the other words are true, false and null)");
  }

  @Test
  void anEmptyFileSaysSo() {
    assertThat(lines(read("")))
        .containsExactly("file.json:1:1: the file is empty (a dataset is a JSON object: { … })");
    assertThat(lines(read(" \n "))).hasSize(1).first().asString().contains("the file is empty");
  }

  @Test
  void aListIsNotADataset() {
    assertThat(lines(read(" []")))
        .containsExactly(
            "file.json:1:2: this is not an object (a dataset is one JSON object: { … })");
  }

  @Test
  void anEmptyDatasetLacksItsVersionAndTitle() {
    assertThat(lines(read("{}")))
        .containsExactly(
            "file.json:1:1: `tieline` is missing (this program writes \"tieline\": 1)",
            "file.json:1:1: `title` is missing (add it; it is a text)",
            "file.json:1:1: warning: the dataset is empty (add sources, and what they claim)");
  }

  @Test
  void everyPrefixOfAFileIsAProblemAndNeverAnException() {
    var bytes = Samples.WHOLE.strip().getBytes(UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      var reading = DatasetReader.read(Arrays.copyOf(bytes, length), "file.json");

      assertThat(reading.complete()).as("cut after %d bytes", length).isFalse();
      assertThat(reading.hasErrors()).as("cut after %d bytes", length).isTrue();
      assertThat(reading.dataset()).isEmpty();
      assertSpokenPlainly(reading);
    }
  }

  @Test
  void anyByteMayBeWrongWithoutAnException() {
    var bytes = Samples.WHOLE.getBytes(UTF_8);
    var wrong = new byte[] {0, '"', '{', ']', ',', '7', (byte) 0x80, (byte) 0xFF, 'e', '-', '\\'};
    for (int at = 0; at < bytes.length; at++) {
      var damaged = bytes.clone();
      damaged[at] = wrong[at % wrong.length];

      assertSpokenPlainly(DatasetReader.read(damaged, "file.json"));
    }
  }

  private static void assertSpokenPlainly(Reading reading) {
    assertThat(lines(reading))
        .allSatisfy(
            line -> assertThat(line).doesNotContain("Exception", "tools.", "java.", "Json"));
  }

  @Test
  void theCutIsPointedAt() {
    assertThat(lines(read("{ \"tieline\": 1, \"claims\": [{ \"id\": \"A")))
        .containsExactly(
            "file.json:1:38 /claims/0/id: the file ends too early"
                + " (an object, list or text is still open here)");
  }

  @Test
  void latinOneIsNotUtf8() {
    var bytes = Samples.with("Two firms", "Zwei Höfe").getBytes(ISO_8859_1);

    assertThat(lines(DatasetReader.read(bytes, "file.json")))
        .containsExactly("file.json:4:19: byte 0xF6 is not UTF-8 here (save the file as UTF-8)");
  }

  @Test
  void utf16IsNotUtf8() {
    var reading = DatasetReader.read(Samples.WHOLE.getBytes(UTF_16), "file.json");

    assertThat(lines(reading))
        .contains("file.json:1:1: byte 0xFE is not UTF-8 here (save the file as UTF-8)");
    assertThat(reading.dataset()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsAcceptedAndCountsForNothing() {
    assertThat(lines(read("\uFEFF" + Samples.WHOLE))).isEmpty();
    assertThat(read("\uFEFF{ \"tieline\": true }").places().of("/tieline").column()).isEqualTo(14);
  }

  @Test
  void aNameGivenTwiceIsAnErrorAndTheRestIsStillRead() {
    var reading =
        readWith(
            "\"name\": \"Fund\", \"kind\"",
            "\"name\": \"Fund\", \"name\": [{ \"a\": 1 }], \"kind\"");

    assertThat(lines(reading))
        .containsExactly(
            "file.json:22:37 /parties/1/name: `name` is given twice (keep one; the first is read)");
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void aSectionGivenTwiceIsAnError() {
    assertThat(lines(readWith("\"conflicts\": [", "\"events\": [], \"conflicts\": [")))
        .containsExactly(
            "file.json:72:3 /events: `events` is given twice (keep one; the first is read)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NaN       | `NaN` is not a JSON number (leave the value out)",
        "Infinity  | `Infinity` is not a JSON number (leave the value out)",
        "007       | a number that starts with 0 (write 5, not 05)",
        "nil       | `nil` is not JSON (texts stand in double quotes; the other words are true, false and null)",
        "'x'       | `'` is not expected here (a text in double quotes, a number, { or [; no comma before } or ])",
      },
      quoteCharacter = '~')
  void whatJsonLacksIsTold(String value, String message) {
    var reading = readWith("300000000000", value);

    assertThat(reading.complete()).isFalse();
    assertThat(lines(reading)).hasSize(1);
    assertThat(lines(reading).getFirst())
        .startsWith("file.json:35:")
        .endsWith(" /claims/0/says/amount/value: " + message);
  }

  @Test
  void syntaxFaultsSayWhatIsExpected() {
    assertThat(lines(read("{ \"a\": 1 \"b\": 2 }")).getFirst())
        .isEqualTo(
            "file.json:1:10 /a: `\"` is not expected here (a comma, or the end of the object or list)");
    assertThat(lines(read("{ \"a\" 1 }")).getFirst())
        .isEqualTo(
            "file.json:1:7 /a: `1` is not expected here (a colon between the name and its value)");
    assertThat(lines(read("{ \"a\": 1, }")).getFirst())
        .isEqualTo("file.json:1:11 /a: `}` is not expected here (a name in double quotes, or })");
    assertThat(lines(read("{ \"a\": [1} }")).getFirst())
        .isEqualTo("file.json:1:10 /a/0: `}` closes what was not opened ({ ends with }, [ with ])");
    assertThat(lines(read("{ \"a\": \"x\ny\" }")).getFirst())
        .contains("a line break or control character inside a text");
    assertThat(lines(read("{ \"a\": \"\\x\" }")).getFirst()).contains("an escape that JSON lacks");
    assertThat(lines(read("{ \"tieline\": 1, \"title\": \"t\" } {}")).getLast())
        .isEqualTo("file.json:1:32: something follows the end of the dataset (end the file here)");
  }

  @Test
  void anEnormousNumberIsOutOfRange() {
    for (var number : new String[] {"1e999", "-1e999999999", "1e-999", "9".repeat(400)}) {
      assertThat(lines(readWith("300000000000", number)))
          .as(number)
          .containsExactly(
              "file.json:35:38 /claims/0/says/amount/value: this number is out of range"
                  + " (at most 10^21, at most 12 decimals)");
    }
    assertThat(lines(readWith("300000000000", "1e99999999999")).getFirst())
        .contains("cannot be held");
    assertThat(lines(readWith("300000000000", "9".repeat(2_000))).getFirst())
        .endsWith("this number is too long (at most 1,000 digits can be read)");
  }

  @Test
  void nestingHasAnEnd() {
    var deep = "[".repeat(10_000) + "]".repeat(10_000);

    assertThat(lines(read("{ \"tieline\": 1, \"x\": " + deep + " }")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("file.json:1:")
        .endsWith(": nested too deep (at most 64 levels can be read)");
  }

  @Test
  void aTextOfAHundredMegabytesIsRefused() {
    var reading = DatasetReader.read(endless("{ \"title\": \"", "x", 100_000_000), "file.json");

    assertThat(reading.complete()).isFalse();
    assertThat(lines(reading))
        .containsExactly(
            "file.json:1:12 /title: this text is too long"
                + " (at most 1,000,000 characters can be read)");
  }

  @Test
  void aFileOfTwoHundredMegabytesIsRefused() {
    assertThat(lines(DatasetReader.read(endless("", " ", 200_000_000), "file.json")))
        .containsExactly("file.json:1:1: the file is too large (at most 64 MB can be read)");
  }

  @Test
  void aFileOfTooManyValuesIsRefused() {
    var reading = DatasetReader.read(endless("{ \"x\": [0", ",0", 60_000_000), "file.json");

    assertThat(lines(reading))
        .hasSize(1)
        .first()
        .asString()
        .contains("the file has too many values (at most 3,000,000 can be read)");
  }

  @Test
  void aHopelessFileNamesAThousandErrorsAndCountsTheRest() {
    var reading = DatasetReader.read(endless("{ \"claims\": [0", ",0", 200_000), "file.json");

    assertThat(reading.problems()).hasSizeLessThan(1_010);
    assertThat(lines(reading).getLast()).contains("more problems");
    assertThat(reading.hasErrors()).isTrue();
  }

  @Test
  void whatCannotBeOpenedSaysWhy(@TempDir Path folder) throws IOException {
    var missing = folder.resolve("none.json");
    assertThat(lines(DatasetReader.read(folder)))
        .containsExactly(folder + ":1:1: this is a folder (name a dataset file in it)");
    assertThat(lines(DatasetReader.read(missing)))
        .containsExactly(missing + ":1:1: there is no such file (check its name and folder)");

    var file = Files.writeString(folder.resolve("good.json"), Samples.WHOLE);
    assertThat(DatasetReader.read(file).dataset()).isPresent();
    assertThat(DatasetReader.read(folder.resolve("good.json/inside.json")).complete()).isFalse();
  }

  @Test
  void aDiskThatFailsIsNoCrash() throws IOException {
    var failing = InputStream.nullInputStream();
    failing.close();

    assertThat(lines(DatasetReader.read(failing, "file.json")))
        .containsExactly(
            "file.json:1:1: the file cannot be read to its end (is the disk still there?)");
  }

  /// A stream of `head`, then `unit` over and over, of `length` bytes, that is never held whole.
  private static InputStream endless(String head, String unit, int length) {
    var first = head.getBytes(UTF_8);
    var more = unit.getBytes(UTF_8);
    return new InputStream() {
      private int at;

      @Override
      public int read() {
        if (at >= length) {
          return -1;
        }
        int next = at < first.length ? first[at] : more[(at - first.length) % more.length];
        at++;
        return next;
      }

      @Override
      public int read(byte[] buffer, int offset, int most) {
        int count = 0;
        while (count < most && at < length) {
          buffer[offset + count++] = (byte) read();
        }
        return count == 0 ? -1 : count;
      }
    };
  }
}
