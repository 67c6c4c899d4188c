package tieline.assets;

import java.net.URL;
import java.util.Objects;

/// The only door to this module's resources.
public final class Assets {
  /// The dataset that opens when no file is named.
  public static final String DATASET = "openai-infrastructure.json";

  /// The JSON Schema (2020-12) of the dataset format.
  public static final String SCHEMA = "dataset.schema.json";

  private Assets() {}

  /// The place of a resource of this module.
  ///
  /// @param name its file name, such as [#DATASET]
  public static URL url(String name) {
    return Objects.requireNonNull(Assets.class.getResource(name), () -> "no asset named " + name);
  }
}
