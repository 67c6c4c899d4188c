package tieline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tieline.assets.Assets;
import tieline.model.dataset.Spot;

class SettledTest {
  private static Settled load(Path file) {
    return Objects.requireNonNull(Settled.load(file).settled());
  }

  private static Path edited(Path folder, String pattern, String by) throws IOException {
    try (var in = Assets.url(Assets.DATASET).openStream()) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(folder.resolve("mine.json"), text.replaceFirst(pattern, by));
    }
  }

  private static Spot place(Settled settled, String id) {
    var vertices = settled.view().network().vertices();
    for (int i = 0; i < vertices.size(); i++) {
      if (vertices.get(i).id().equals(id)) {
        return new Spot(settled.positions().x(i), settled.positions().y(i));
      }
    }
    throw new AssertionError("no vertex " + id);
  }

  @Test
  void whatTheDatasetSavedIsWhereItWasSaved() {
    var settled = Objects.requireNonNull(Settled.load(null).settled());
    assertThat(settled.view().saved()).isNotEmpty();
    settled.view().saved().forEach((id, spot) -> assertThat(place(settled, id)).isEqualTo(spot));
  }

  @Test
  void whereSomePlacesAreSavedTheOthersAreFoundRoundThem(@TempDir Path folder) throws IOException {
    var some = edited(folder, "(?s)\"softbank\": \\{ \"x\": 590.*?\"aws\"", "\"aws\"");
    var settled = load(some);
    assertThat(settled.view().saved()).doesNotContainKey("softbank").containsKey("oracle");
    assertThat(place(settled, "oracle")).isEqualTo(new Spot(330, -150));
    var softbank = place(settled, "softbank");
    assertThat(Math.hypot(softbank.x(), softbank.y())).isBetween(1.0, 3_000.0);
  }

  @Test
  void whereNoneAreSavedItSettlesTheSameEveryTime(@TempDir Path folder) throws IOException {
    var bare = edited(folder, "(?s),\\s*\"layout\": \\{.*\\}\\s*\\}\\s*$", "}");
    assertThat(load(bare).view().saved()).isEmpty();
    assertThat(load(bare).positions()).isEqualTo(load(bare).positions());
  }
}
