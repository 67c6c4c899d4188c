package tieline.app.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tieline.assets.Assets;
import tieline.model.account.Index;
import tieline.model.dataset.DatasetReader;
import tieline.model.dataset.Problem;
import tieline.model.dataset.Reading;

/// What came of opening a file: a document, or the problems that keep it from opening.
public record Opening(Optional<Document> document, List<Problem> problems) {
  public Opening {
    problems = List.copyOf(problems);
  }

  /// Reads a dataset; takes as long as the file is large, so run it off the FX thread.
  ///
  /// @param file null for the shipped dataset
  public static Opening of(@Nullable Path file) {
    var reading = read(file);
    var document =
        reading
            .dataset()
            .map(dataset ->
                new Document(file, Index.of(dataset), reading.problems(), reading.readOnly()));
    return new Opening(document, reading.problems());
  }

  /// Reads a dataset, and keeps all that the reader says of it.
  ///
  /// @param file null for the shipped dataset
  public static Reading read(@Nullable Path file) {
    return file == null ? shipped() : DatasetReader.read(file);
  }

  private static Reading shipped() {
    try (var in = Assets.url(Assets.DATASET).openStream()) {
      return DatasetReader.read(in, Assets.DATASET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
