package tieline.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  private final Dataset dataset = Samples.read(Samples.WHOLE).salvaged();

  @Test
  void aCanonicalFileIsWrittenAsItWasRead() {
    assertThat(DatasetWriter.toJson(dataset)).isEqualTo(Samples.WHOLE);
  }

  @Test
  void aLineHasAtMostAHundredColumnsUnlessOneTextNeedsMore() {
    assertThat(DatasetWriter.toJson(dataset).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void whatIsUnknownIsKeptAtEveryDepth() {
    var json =
        Samples.with(
            "\"currency\": \"USD\", \"qualifier\": \"up-to\" }",
            "\"currency\": \"USD\", \"fx\": [1.50, null] }, \"tone\": \"dry\"");
    json =
        json.replace("\"start\": 90, \"end\": 106 }", "\"start\": 90, \"end\": 106, \"page\": 3 }");
    json = json.replace("\"file\": \"a.txt\",", "\"file\": \"a.txt\", \"lines\": 7,");
    var reading = Samples.read(json);

    var written = DatasetWriter.toJson(reading.salvaged());

    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.problems())
        .extracting(Problem::pointer)
        .containsExactly(
            "/sources/0/text/lines",
            "/claims/0/says/amount/fx",
            "/claims/0/says/tone",
            "/claims/1/excerpt/1/page");
    assertThat(written)
        .contains("\"fx\": [1.50, null]", "\"tone\": \"dry\"", "\"page\": 3", "\"lines\": 7");
    assertThat(Samples.read(written).salvaged()).isEqualTo(reading.salvaged());
  }

  @Test
  void defaultsAreLeftOut() {
    var json =
        DatasetWriter.toJson(
            Samples.readWith("\"qualifier\": \"up-to\"", "\"qualifier\": \"exactly\"").salvaged());

    assertThat(json).doesNotContain("qualifier", "\"denies\": false", "\"rank\": \"normal\"");
  }

  @Test
  void savingReplacesTheFileAndLeavesNothingBeside(@TempDir Path folder) throws IOException {
    var file = folder.resolve("data.json");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Files.writeString(folder.resolve(".data.json.saving"), "left behind");

    DatasetWriter.save(dataset, file);

    assertThat(file).hasContent(Samples.WHOLE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(folder.toFile().list()).containsExactly("data.json");
  }

  @Test
  void savingThroughALinkKeepsTheLink(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("data.json"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    DatasetWriter.save(dataset, link);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent(Samples.WHOLE);
  }

  @Test
  void savingIntoNoFolderFails(@TempDir Path folder) {
    assertThatThrownBy(() -> DatasetWriter.save(dataset, folder.resolve("none/data.json")))
        .isInstanceOf(IOException.class);
  }
}
