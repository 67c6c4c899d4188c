package tieline.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class DatasetWriterProperties {
  @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadAgain(@ForAll("datasets") Dataset dataset) {
    var reading = DatasetReader.read(DatasetWriter.toBytes(dataset), "file.json");

    assertThat(reading.hasErrors())
        .as("%s %s", reading.problems(), DatasetWriter.toJson(dataset))
        .isFalse();
    assertThat(reading.salvaged()).isEqualTo(dataset);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void readingAndWritingGivesTheSameBytes(@ForAll("datasets") Dataset dataset) {
    var bytes = DatasetWriter.toBytes(dataset);

    var again = DatasetWriter.toBytes(DatasetReader.read(bytes, "file.json").salvaged());

    assertThat(again).isEqualTo(bytes);
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return DatasetArbitraries.datasets();
  }
}
