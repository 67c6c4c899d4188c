package tieline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
  private final Terminal terminal = new Terminal();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeSample() throws IOException {
    file = Sample.in(folder);
  }

  private String svg(Object... more) throws IOException {
    var out = folder.resolve("a.svg");
    var words = new java.util.ArrayList<Object>(java.util.List.of("render", file, "-o", out));
    words.addAll(java.util.List.of(more));
    var answer = terminal.run(words.toArray());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).isEmpty();
    return Files.readString(out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg"})
  void theSameFigureHasTheSameBytesOnEveryRun(String ending) throws IOException {
    var first = folder.resolve("first." + ending);
    var second = folder.resolve("second." + ending);

    assertThat(terminal.run("render", "-o", first, "--theme", "dark").code()).isZero();
    assertThat(terminal.run("render", "-o", second, "--theme", "dark").code()).isZero();

    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(Files.size(first)).isGreaterThan(5_000);
  }

  @Test
  void theFigureSaysWhatItShowsAndAccordingToWhom() throws IOException {
    assertThat(svg("--title", "Who supplies whom"))
        .contains(">Who supplies whom</text>")
        .contains("According to P First, Q Second · Three parties")
        .contains(">Ada Works</text>");
    assertThat(svg("--according-to", "Q"))
        .contains(
            ">According to Q Second · Of the network, 1 not said by the sources in view</text>");
  }

  @Test
  void theSizeIsTheOneAskedFor() throws IOException {
    assertThat(svg("--size", "900x700")).contains("width=\"900\" height=\"700\"");
  }

  @Test
  void theLeastSizeStillShowsTheNetwork() throws IOException {
    assertThat(svg("--size", "320x240")).contains("width=\"320\"").contains(">Ada Works</text>");
  }

  @Test
  void theTimeOutsideOfAPeriodIsGreyAndTheCaptionSaysSo() throws IOException {
    assertThat(svg("--during", "2024"))
        .contains(" · Time window 2024-01 – 2024-12")
        .isNotEqualTo(svg());
  }

  @Test
  void aSelectionIsLit() throws IOException {
    assertThat(svg("--select", "cray")).isNotEqualTo(svg());
  }

  @Test
  void aFigureWhoseSizesOrColoursAreComputedSaysSo() throws IOException {
    assertThat(svg()).doesNotContain("omputed");
    var figure = svg("--size-by", "betweenness", "--colour-by", "community", "--size", "1600x1000");
    assertThat(figure)
        .contains("Computed from the ties in view, stated by no source: areas of discs")
        .contains("(shortest ways through it), colours of discs and diamonds (communities)")
        .contains(">COMMUNITY</text>")
        .contains(">Both computed from ties</text>");
    assertThat(svg("--size-by", "commitments", "--view", "timeline")).doesNotContain("omputed");
  }

  @Test
  void anUnknownMeasureIsRefusedWithTheKnownOnes() {
    var answer = terminal.run("render", file, "-o", folder.resolve("a.svg"), "--size-by", "fame");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("fame", "amount", "commitments", "betweenness");
  }

  @Test
  void scaleMultipliesThePixels() throws IOException {
    var out = folder.resolve("a.png");

    terminal.run("render", file, "-o", out, "--size", "400x300", "--scale", "2.5");

    var image = javax.imageio.ImageIO.read(out.toFile());
    assertThat(image.getWidth()).isEqualTo(1_000);
    assertThat(image.getHeight()).isEqualTo(750);
  }

  @Test
  void aFigureThatFailsLeavesTheOldOne() throws IOException {
    var out = Files.writeString(folder.resolve("old.png"), "old");

    assertThat(terminal.run("render", "-o", out, "--select", "nobody").code()).isEqualTo(2);

    assertThat(out).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(out, file);
    }
  }
}
