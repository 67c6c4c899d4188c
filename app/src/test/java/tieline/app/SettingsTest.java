package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tieline.app.draw.Theme;

class SettingsTest {
  @Test
  void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
    var settings = new Settings(1280, 720, Theme.DARK, 0.6, 0.7, true, 0.4);
    settings.write(folder.resolve("window.properties"));
    assertThat(Settings.read(folder.resolve("window.properties"))).isEqualTo(settings);
  }

  @Test
  void aFileFromBeforeTheTableKeepsTheRestAndLeavesTheTableClosed(@TempDir Path folder)
      throws IOException {
    var old = Files.writeString(folder.resolve("old"), "width=1280\nrows=0.5\ntheme=dark\n");
    var settings = Settings.read(old);
    assertThat(settings.width()).isEqualTo(1280);
    assertThat(settings.rows()).isEqualTo(0.5);
    assertThat(settings.theme()).isEqualTo(Theme.DARK);
    assertThat(settings.table()).isFalse();
    assertThat(settings.tableAt()).isEqualTo(0.5);
  }

  @Test
  void aPlaceOutsideOfTheWindowIsBroughtInside(@TempDir Path folder) throws IOException {
    var odd = Files.writeString(folder.resolve("odd"), "table=open\ntable-at=7\n");
    assertThat(Settings.read(odd).table()).isTrue();
    assertThat(Settings.read(odd).tableAt()).isLessThan(1);
  }
}
