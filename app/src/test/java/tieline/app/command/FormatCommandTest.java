package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
  private final Terminal terminal = new Terminal();

  @Test
  void aFormattedFileIsLeftAsItIs(@TempDir Path folder) throws IOException {
    var file = Sample.in(folder);

    assertThat(terminal.run("format", file).out()).contains("rewritten");
    var once = Files.readString(file);
    assertThat(terminal.run("format", file).out()).contains("already in canonical form");

    assertThat(file).hasContent(once);
    assertThat(once).isNotEqualTo(Sample.JSON).contains("Ada Works");
    assertThat(terminal.run("check", file).code()).isZero();
  }

  @Test
  void aFileWithErrorsIsLeftAsItIs(@TempDir Path folder) throws IOException {
    var broken = Sample.JSON.replace("\"2025-11\"", "\"soon\"");
    var file = Files.writeString(folder.resolve("broken.json"), broken);

    var answer = terminal.run("format", file);

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("/claims/6/says/date");
    assertThat(file).hasContent(broken);
  }

  @Test
  void aNewerFormatIsNotWritten(@TempDir Path folder) throws IOException {
    var newer = Sample.JSON.replace("\"tieline\": 1", "\"tieline\": 2");
    var file = Files.writeString(folder.resolve("newer.json"), newer);

    assertThat(terminal.run("format", file).err()).contains("newer format");
    assertThat(file).hasContent(newer);
  }
}
