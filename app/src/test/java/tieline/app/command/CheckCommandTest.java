package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private final Terminal terminal = new Terminal();

  @Test
  void theShippedDatasetHasNoProblem() {
    var answer = terminal.run("check");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("no problems").contains("from 5 sources");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void everyProblemIsALineWithItsPlace(@TempDir Path folder) throws IOException {
    var file = folder.resolve("bad.json");
    Files.writeString(
        file,
        Sample.JSON
            .replace("\"2025-11\"", "\"soon\"")
            .replace("\"party\": \"ada\"", "\"party\": \"adda\""));

    var answer = terminal.run("check", file);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .containsPattern("bad\\.json:\\d+:\\d+ /claims/6/says/date: ")
        .containsPattern("bad\\.json:\\d+:\\d+ /claims/0/says/participant/party: ")
        .containsPattern("bad\\.json: \\d problems");
  }

  @Test
  void warningsCountOnlyWhereAskedFor(@TempDir Path folder) throws IOException {
    var file = folder.resolve("odd.json");
    Files.writeString(file, Sample.JSON.replace("\"summary\"", "\"mood\": \"good\", \"summary\""));

    assertThat(terminal.run("check", file).code()).isZero();
    assertThat(terminal.run("check", file).out()).contains("warning").contains("mood");
    assertThat(terminal.run("check", "--strict", file).code()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsAnotherMatter(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("cut.json"), Sample.JSON.substring(0, 300));

    var answer = terminal.run("check", file);

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("ends too early");
  }

  @Test
  void quotesAreHeldAgainstTheTextsWhereThereAreTexts(@TempDir Path folder) throws IOException {
    var text = Files.writeString(folder.resolve("first.txt"), "And so it is not.");
    var sha = HexFormat.of().formatHex(sha256(Files.readAllBytes(text)));
    var attached = "\"text\": {\"file\": \"first.txt\", \"sha256\": \"%s\"}, ".formatted(sha);
    var json = Sample.JSON.replace("\"label\": \"First\"", attached + "\"label\": \"First\"");
    var file = Files.writeString(folder.resolve("attached.json"), json);

    assertThat(terminal.run("check", file).code()).isZero();
    var answer = terminal.run("check", file, "--sources", folder);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).containsPattern("attached\\.json:\\d+:\\d+ /claims/0/excerpt");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThat(terminal.run("check", "--sources", "nowhere").err()).contains("no folder 'nowhere'");
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
