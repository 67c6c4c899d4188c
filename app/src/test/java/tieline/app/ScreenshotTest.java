package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import tieline.app.command.Desktop;
import tieline.app.command.Looks;
import tieline.app.draw.Screen;
import tieline.app.draw.SkiaType;
import tieline.app.draw.Theme;
import tieline.app.figure.FigureSize;
import tieline.app.state.Encoding;
import tieline.model.time.When;

@ExtendWith(ApplicationExtension.class)
class ScreenshotTest {
  private static final Looks LOOKS = new Looks(Theme.LIGHT, Encoding.STATED, List.of(), null, null);

  @TempDir private Path folder = Path.of("");

  private Path taken(String size, double scale, Looks looks) {
    return taken("window.png", size, scale, looks, Threads.start(), () -> {});
  }

  private Path taken(
      String name, String size, double scale, Looks looks, Threads threads, Runnable meanwhile) {
    var out = folder.resolve(name);
    var shot = new Desktop.Shot(null, out, FigureSize.parse(size), scale, looks);
    var settled = Settled.load(null, looks::view).settled();
    var done = new CompletableFuture<@Nullable Void>();
    var loaded = new TielineApp.Loaded(Objects.requireNonNull(settled), new SkiaType());
    Platform.runLater(() -> {
      Screenshot.take(shot, loaded, threads, done);
      meanwhile.run();
    });
    Waiting.until(done.orTimeout(60, TimeUnit.SECONDS));
    return out;
  }

  private static void plantAPictureThatFails() {
    var window = (Stage) Window.getWindows().getLast();
    var screen = Screen.in(window.getScene().getRoot()).findFirst().orElseThrow();
    screen.show((ink, width, height) -> {
      throw new AssertionError("planted");
    });
  }

  @Test
  void aWindowThatCannotBePaintedIsNotWaitedForAndLeavesNoPicture() {
    Runnable failing = ScreenshotTest::plantAPictureThatFails;
    assertThatThrownBy(() -> taken("a.png", "800x600", 1, LOOKS, Threads.start(), failing))
        .hasRootCauseMessage("planted");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({"800x600, 1, 800, 600", "400x300, 2, 800, 600", "300x200, 0.5, 150, 100"})
  void aScreenshotHasTheSizeThatWasAskedFor(String size, double scale, int width, int height)
      throws IOException {
    var image = ImageIO.read(taken(size, scale, LOOKS).toFile());
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
  }

  @Test
  void itWaitsForWhatIsWorkedOutInTheBackground() {
    var threads = Threads.start();
    Executor late =
        task ->
            threads
                .loading()
                .execute(() -> {
                  LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
                  task.run();
                });
    var soon = taken("soon.png", "1200x800", 1, LOOKS, threads, () -> {});
    var slow = new Threads(threads.fx(), threads.painting(), late);
    assertThat(taken("late.png", "1200x800", 1, LOOKS, slow, () -> {}))
        .hasSameBinaryContentAs(soon);
  }

  private BufferedImage picture(double scale, Looks looks) throws IOException {
    return ImageIO.read(taken("800x600", scale, looks).toFile());
  }

  /// How dark a pixel is, 0 to 255.
  private static int grey(BufferedImage picture, int x, int y) {
    int rgb = picture.getRGB(x, y);
    return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
  }

  /// How many pixels of a part of the network, which is in the middle, differ much from the next.
  private static int edges(BufferedImage picture, double scale) {
    int edges = 0;
    for (int y = (int) (120 * scale); y < 300 * scale; y++) {
      for (int x = (int) (200 * scale); x < 500 * scale; x++) {
        edges += Math.abs(grey(picture, x, y) - grey(picture, x + 1, y)) > 120 ? 1 : 0;
      }
    }
    return edges;
  }

  @Test
  void itShowsTheNetworkPaintedAsSharplyAsItsScale() throws IOException {
    int once = edges(picture(1, LOOKS), 1);
    assertThat(once).isGreaterThan(100);
    assertThat(edges(picture(2, LOOKS), 2)).isGreaterThan(3 * once / 2);
  }

  @Test
  void atTwiceTheScaleEverythingIsTwiceAsLarge() throws IOException {
    var once = picture(1, LOOKS);
    var twice = picture(2, LOOKS);
    long difference = 0;
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 800; x++) {
        int four = grey(twice, 2 * x, 2 * y) + grey(twice, 2 * x + 1, 2 * y + 1);
        difference += Math.abs(four / 2 - grey(once, x, y));
      }
    }
    assertThat(difference / (800 * 600.0)).isLessThan(6);
  }

  @Test
  void itLooksAsItWasAskedTo() throws IOException {
    var plain = edges(picture(1, LOOKS), 1);
    var dark = new Looks(Theme.DARK, Encoding.STATED, List.of(), null, null);
    assertThat(grey(picture(1, dark), 400, 590)).isLessThan(60);
    var selected = new Looks(Theme.LIGHT, Encoding.STATED, List.of(), "Oracle", null);
    assertThat(edges(picture(1, selected), 1)).isNotEqualTo(plain);
    var past = new Looks(Theme.LIGHT, Encoding.STATED, List.of(), null, When.parse("1999"));
    assertThat(edges(picture(1, past), 1)).isLessThan(plain);
  }
}
