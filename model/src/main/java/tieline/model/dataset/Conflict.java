package tieline.model.dataset;

import java.util.List;

/// A curated record of a contradiction.
///
/// @param rank 1 for the contradictions that carry the story, 2 for the others
/// @param sides two or more lists of claim ids; claims of one side agree
/// @param note what differs, and what a reader should not conclude
public record Conflict(
    String id,
    String title,
    Difference differs,
    int rank,
    List<List<String>> sides,
    String note,
    Extras extras) {
  /// The rank of all conflicts but those that carry the story.
  public static final int LOWEST_RANK = 2;

  public Conflict {
    sides = sides.stream().map(List::copyOf).toList();
  }
}
