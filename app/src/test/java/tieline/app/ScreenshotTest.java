package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

@ExtendWith(ApplicationExtension.class)
class ScreenshotTest {
  private static final Looks LOOKS = new Looks(Theme.LIGHT, Encoding.STATED, List.of(), null, null);

  @TempDir private Path folder = Path.of("");

  private Path taken(String size, double scale, Looks looks) {
    return taken(size, scale, looks, () -> {});
  }

  private Path taken(String size, double scale, Looks looks, Runnable meanwhile) {
    var out = folder.resolve("window.png");
    var shot = new Desktop.Shot(null, out, FigureSize.parse(size), scale, looks);
    var settled = Settled.load(null, looks::view).settled();
    var done = new CompletableFuture<@Nullable Void>();
    var loaded = new TielineApp.Loaded(Objects.requireNonNull(settled), new SkiaType());
    Platform.runLater(() -> {
      Screenshot.take(shot, loaded, Threads.start(), done);
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
    assertThatThrownBy(() -> taken("800x600", 1, LOOKS, ScreenshotTest::plantAPictureThatFails))
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
}
