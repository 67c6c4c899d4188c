package tieline.model.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tieline.model.json.JsonPrinter;

/// Writes datasets in canonical form: UTF-8, line feeds, the layout of [JsonPrinter], properties in
/// a fixed order, unknown ones after the known, and nothing that says what is so without it.
/// Reading a canonical file and writing it gives the same bytes.
public final class DatasetWriter {
  private DatasetWriter() {}

  /// The canonical text.
  public static String toJson(Dataset dataset) {
    return JsonPrinter.print(DatasetTree.of(dataset));
  }

  /// The canonical text in UTF-8.
  public static byte[] toBytes(Dataset dataset) {
    return toJson(dataset).getBytes(StandardCharsets.UTF_8);
  }

  /// Replaces a file, or makes it, in one step, as [WholeFile] does.
  ///
  /// @throws IOException with a message for the one who named the file
  public static void save(Dataset dataset, Path path) throws IOException {
    WholeFile.write(path, toBytes(dataset));
  }
}
