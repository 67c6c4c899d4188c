package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCommandTest {
  private final Terminal terminal = new Terminal();

  @Test
  void everyNodeHasAPositionAndTheAnswerIsOneLine(@TempDir Path folder) throws IOException {
    var edges = Files.writeString(folder.resolve("e"), "a b\nb \"c d\" 2\n");
    var out = folder.resolve("p");

    var answer = terminal.run("layout", edges, "-o", out, "--seed", "7");

    assertThat(answer.out().lines()).hasSize(1);
    assertThat(answer.json().members())
        .containsEntry("nodes", BigDecimal.valueOf(3))
        .containsEntry("edges", BigDecimal.valueOf(2))
        .containsKeys("iterations", "load", "layout", "write");
    assertThat(Files.readAllLines(out))
        .satisfiesExactly(
            line -> assertThat(line).matches("-?[0-9.E-]+ -?[0-9.E-]+ a"),
            line -> assertThat(line).endsWith(" b"),
            line -> assertThat(line).endsWith(" \"c d\""));
  }

  @Test
  void theSameSeedGivesTheSamePositions(@TempDir Path folder) throws IOException {
    var edges = Files.writeString(folder.resolve("e"), "0 1\n1 2\n2 3\n3 0\n0 2\n");
    var first = folder.resolve("1");
    var second = folder.resolve("2");

    terminal.run("layout", edges, "-o", first);
    terminal.run("layout", edges, "-o", second, "--threads", "2");

    assertThat(first).hasSameTextualContentAs(second);
  }

  @Test
  void aLineThatIsNoEdgeIsNamed(@TempDir Path folder) throws IOException {
    var edges = Files.writeString(folder.resolve("e"), "a b\na b c d e\n");

    var answer = terminal.run("layout", edges, "-o", folder.resolve("p"));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).contains(edges + ":2:");
    assertThat(folder.resolve("p")).doesNotExist();
  }
}
