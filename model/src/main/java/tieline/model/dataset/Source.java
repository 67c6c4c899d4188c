package tieline.model.dataset;

import org.jspecify.annotations.Nullable;
import tieline.model.time.When;

/// A document that makes claims: a CSL-JSON item with a label, the digest of its text and a note.
///
/// @param id a short handle shown on chips, such as `E`
/// @param type the CSL type, such as `article`
/// @param label a few words that a reader knows the source by
/// @param issued when it was published; null where the document does not say
/// @param text where the text was read, or null if no text is attached
/// @param extras all other CSL properties (`author`, `URL`, …) and unknown ones
public record Source(
    String id,
    String type,
    String title,
    String label,
    @Nullable When issued,
    @Nullable Text text,
    @Nullable String note,
    Extras extras) {

  /// The text that the source's excerpts count in. The text itself is not part of the dataset.
  ///
  /// @param file file name, without folders
  /// @param sha256 digest of the file's bytes, 64 lower-case hexadecimal digits
  public record Text(String file, String sha256) {}
}
