package tieline.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tieline.assets.Assets;

class ShippedDatasetTest {
  @Test
  void itIsInCanonicalFormAndReadsWithoutAProblem() throws IOException {
    try (var in = Assets.url(Assets.DATASET).openStream()) {
      var bytes = in.readAllBytes();
      var reading = DatasetReader.read(bytes, Assets.DATASET);

      assertThat(reading.problems()).isEmpty();
      assertThat(DatasetWriter.toBytes(reading.salvaged())).isEqualTo(bytes);
    }
  }
}
