package tieline.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pictures that were looked at and found right, kept as SVG so that a difference shows what
/// changed. To accept a new one, look at the file that the failure names, and copy it over the old.
public final class Golden {
  private static final Path KEPT = Path.of("src/test/resources/tieline/app");
  private static final Path DRAWN = Path.of("target/golden");

  private Golden() {}

  /// Paints a picture and compares it with the one that is kept.
  ///
  /// @param name a path without ending, such as `network/marks`
  public static void check(String name, Picture picture, double width, double height)
      throws IOException {
    var ink = new SvgInk(width, height, name);
    picture.paint(ink, width, height);
    var drawn = DRAWN.resolve(name + ".svg");
    Files.createDirectories(drawn.getParent());
    Files.writeString(drawn, ink.document());
    var kept = KEPT.resolve(name + ".svg");
    assertThat(kept).as("no picture is kept; look at %s", drawn.toAbsolutePath()).exists();
    assertThat(ink.document())
        .as("the picture differs from the one that is kept; look at %s", drawn.toAbsolutePath())
        .isEqualTo(Files.readString(kept));
  }
}
