package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TielineTest {
  private final Terminal terminal = new Terminal();

  @Test
  void helpNamesTheCommandsAndHowToBegin() {
    var answer = terminal.run("--help");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("open", "check", "list", "path", "render", "screenshot", "format")
        .contains("Examples:", "tieline render -o figure.png")
        .doesNotContain("rehearse");
    assertThat(answer.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"open", "check", "list", "path", "render", "screenshot", "format", "layout"})
  void everyCommandExplainsItselfWithExamples(String command) {
    var answer = terminal.run(command, "--help");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).startsWith("Usage: tieline " + command).contains("Example");
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theSummaryOfACommandIsNeverCut() {
    var help = terminal.run("--help").out().replaceAll("\\s+", " ");

    assertThat(help)
        .contains("a caption that says whose account it is.")
        .contains("the longer ones that a source alone supports.")
        .contains("what is wrong (what would be right).")
        .contains("A file with errors is left as it is.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"list parties", "list claims --json", "check", "path nvidia oracle", "--help"})
  void whatCannotBeWrittenToTheEndIsNoSuccess(String line) {
    var err = new StringWriter();
    var full =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    int code =
        Tieline.run(() -> terminal, new PrintWriter(full), new PrintWriter(err), line.split(" "));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).startsWith("tieline: the results could not be written");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(terminal.run("--version").out()).isEqualToIgnoringNewLines("tieline 0.1.0");
  }

  @Test
  void withoutACommandTheWindowOpens(@TempDir Path folder) throws IOException {
    var file = Sample.in(folder);

    assertThat(terminal.run().code()).isZero();
    assertThat(terminal.run(file).code()).isZero();
    assertThat(terminal.run("open", file).code()).isZero();

    assertThat(terminal.shown)
        .containsExactly("window on null", "window on " + file, "window on " + file);
  }

  @Test
  void nothingButTheWindowNeedsTheDesktop(@TempDir Path folder) {
    var out = new PrintWriter(new StringWriter());
    for (var command :
        new String[][] {
          {"check"},
          {"list", "parties"},
          {"path", "nvidia", "oracle"},
          {"render", "-o", folder.resolve("a.svg").toString()}
        }) {
      int code =
          Tieline.run(
              () -> {
                throw new AssertionError("the toolkit was asked for");
              },
              out,
              out,
              command);
      assertThat(code).as(command[0]).isZero();
    }
  }

  @Test
  void aScreenshotIsOfTheSizeThemeAndSelectionAskedFor(@TempDir Path folder) {
    var out = folder.resolve("w.png");

    terminal.run("screenshot", "-o", out, "--size", "800x600", "--theme", "dark");
    terminal.run("screenshot", "mine.json", "-o", out);

    assertThat(terminal.shown.getFirst()).contains("800x600", "DARK", out.toString());
    assertThat(terminal.shown.getLast()).contains("mine.json", "1600x1000", "LIGHT");
  }

  @Test
  void aScreenshotTakesTheSizesAndColoursThatAFigureTakes(@TempDir Path folder) {
    var out = folder.resolve("w.png");

    terminal.run("screenshot", "-o", out, "--size-by", "betweenness", "--colour-by", "community");
    terminal.run("screenshot", "-o", out, "--scale", "2", "--during", "2025", "--according-to=D,E");

    assertThat(terminal.shown.getFirst()).contains("BETWEENNESS", "COMMUNITY");
    assertThat(terminal.shown.getLast()).contains("scale=2.0", "2025", "[D, E]");
  }

  @ParameterizedTest
  @CsvSource({
    "--according-to, list path render screenshot",
    "--json, list path",
    "--theme, render screenshot",
    "--size, render screenshot",
    "--scale, render screenshot",
    "--select, render screenshot",
    "--during, render screenshot",
    "--size-by, render screenshot",
    "--colour-by, render screenshot"
  })
  void whatSeveralCommandsTakeIsToldInTheSameWords(String option, String commands) {
    assertThat(Stream.of(commands.split(" ")).map(command -> words(command, option)).distinct())
        .singleElement(InstanceOfAssertFactories.STRING)
        .isNotBlank();
  }

  /// What the help of a command says of an option, without the spaces that set it in columns.
  private String words(String command, String option) {
    return terminal
        .run(command, "--help")
        .out()
        .lines()
        .map(String::strip)
        .dropWhile(line -> !line.startsWith(option))
        .takeWhile(line -> line.startsWith(option) || !line.matches("(-|$).*"))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list parties --jsn             | did you mean --json?
          chek                           | did you mean the command check?
          list partys                    | did you mean parties?
          render -o a.png --theme drak   | did you mean dark?
          path nvidai oracle             | did you mean nvidia
          screenshot -o a.jpg            | does not end in .png
          screenshot -o a.png --scale 0  | above 0 and at most 8
          screenshot -o a.png --size 16000x16000 | million pixels
          screenshot -o a.png --size 479x360 | too small to show anything: choose at least 480x360
          render -o a.png --size 200x150 | too small to show anything: choose at least 320x240
          render -o a.png --size 320x239 | choose at least 320x240
          render -o a.gif                | choose .png or .svg
          render -o a                    | choose .png or .svg
          render -o a.png --size 10      | such as 1600x1000
          render -o a.png --size 0x5     | out of bounds
          render -o a.png --size 99999x9 | out of bounds
          render -o a.png --scale 0      | above 0 and at most 8
          render -o a.png --scale NaN    | above 0 and at most 8
          render -o a.png --scale x      | --scale
          render -o a.png --size 16000x16000 | million pixels
          render -o a.png --during Q4-2025   | 2025-36
          render -o a.png --select Nobody    | nothing is named
          render -o nowhere/a.png        | no such folder
          render                         | --output
          list                           | WHAT
          list events --according-to Z   | the sources are A, B, C, D, E
          list events --according-to ,   | parted by commas, such as A,B
          list events --according-to A,,B     | parted by commas, such as A,B
          list events --according-to=    | parted by commas, such as A,B
          path nvidia oracle --according-to A, | parted by commas, such as A,B
          render -o a.png --according-to ,     | parted by commas, such as A,B
          list parties --during 2025     | goes with events
          list parties --single-source   | goes with claims
          layout nowhere -o a            | there is no file
          check nowhere.json             | there is no such file
          check .                        | this is a folder
          format                         | FILE
          """)
  void aSlipIsAnsweredInOneLineThatSaysWhatWouldBeRight(String line, String hint) {
    var answer = terminal.run((Object[]) line.split(" "));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).contains(hint).doesNotContain("Exception", "java.", "tieline.app");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "null",
        "{}",
        "\u0000",
        "{\"tieline\": 1e999}",
        "{\"tieline\": \"x\"}"
      })
  void whateverTheFileHoldsTheAnswerIsPlain(String content, @TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("bad.json"), content);

    for (var command : new String[] {"list parties", "list totals", "path a b", "format"}) {
      var words = (command + " " + file).split(" ");
      var answer = terminal.run((Object[]) words);
      assertThat(answer.code()).as(command).isEqualTo(2);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("" + file));
      assertThat(answer.err()).doesNotContain("Exception", "java.");
    }
    assertThat(terminal.run("check", file).code()).isPositive();
    assertThat(Files.readString(file)).isEqualTo(content);
  }
}
