package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tieline.assets.Assets;
import tieline.model.dataset.DatasetReader;
import tieline.model.dataset.Spot;

class PlaceKeeperTest {
  private static final Map<String, Spot> PLACES = Map.of("oracle", new Spot(12.5, -3));

  private static String shipped() throws IOException {
    try (var in = Assets.url("openai-infrastructure.json").openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void thePlacesAreInTheFileAndWhatOthersWroteMeanwhileStays(@TempDir Path folder)
      throws IOException {
    var file = folder.resolve("mine.json");
    Files.writeString(file, shipped().replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Mine\""));
    assertThat(PlaceKeeper.saved(file, PLACES)).isEmpty();
    var dataset = DatasetReader.read(file).dataset().orElseThrow();
    assertThat(dataset.layout()).isEqualTo(PLACES);
    assertThat(dataset.title()).isEqualTo("Mine");
    assertThat(dataset.claims()).hasSizeGreaterThan(100);
  }

  @Test
  void aFileThatNoLongerReadsIsLeftAsItIsAndSaysSo(@TempDir Path folder) throws IOException {
    var file = folder.resolve("broken.json");
    Files.writeString(file, "{ \"tieline\": 1, ");
    assertThat(PlaceKeeper.saved(file, PLACES)).contains("can no longer be read");
    assertThat(Files.readString(file)).isEqualTo("{ \"tieline\": 1, ");
    assertThat(PlaceKeeper.saved(folder.resolve("gone.json"), PLACES)).isNotEmpty();
  }
}
