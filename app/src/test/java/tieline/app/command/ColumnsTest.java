package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static String printed(String... cells) {
    var columns = new Columns();
    columns.row("short", "name", "end");
    columns.row(cells);
    var text = new StringWriter();
    try (var out = new PrintWriter(text)) {
      columns.print(out);
    }
    return text.toString();
  }

  @Test
  void aTextNeitherBreaksALineNorTurnsTheNextOneRound() {
    assertThat(printed("a\nb", "\u202Ec", "d")).isEqualTo("short  name  end\na b    c     d\n");
  }

  @Test
  void aTextWithoutEndIsCut() {
    var endless = "x".repeat(1_000_000);
    assertThat(printed("id", endless, "end").lines()).allMatch(line -> line.length() < 200);
    assertThat(printed("id", "name", endless).lines()).allMatch(line -> line.length() < 700);
  }

  @Test
  void neitherDoesATitle() {
    var columns = new Columns();
    columns.title("Ti\ntle\u202E");
    columns.title("x".repeat(1_000_000));
    var text = new StringWriter();
    try (var out = new PrintWriter(text)) {
      columns.print(out);
    }
    assertThat(text.toString()).startsWith("Ti tle\n").hasSizeLessThan(700);
  }
}
