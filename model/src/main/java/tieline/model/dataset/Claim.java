package tieline.model.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One source saying one thing about one subject.
///
/// @param about id of the party, commitment or event
/// @param source id of the source
/// @param denies whether the source says that it is not so
/// @param excerpts where the source says it, one or more
/// @param note context in the curator's own words
/// @param because why an editor gave a rank other than normal
public record Claim(
    String id,
    String about,
    String source,
    Modality modality,
    boolean denies,
    Statement says,
    List<Excerpt> excerpts,
    @Nullable String note,
    Rank rank,
    @Nullable String because,
    Extras extras) {
  public Claim {
    excerpts = List.copyOf(excerpts);
  }
}
