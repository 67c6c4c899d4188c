package tieline.model.dataset;

import java.util.Set;

/// An entry of a file that could not be read, or that refers to one. What it would have said is not
/// missed a second time.
///
/// @param mentions the ids that it refers to, and for those that lead nowhere, what they were meant
///   to be
public record Omission(Section section, Set<String> mentions) {
  public Omission {
    mentions = Set.copyOf(mentions);
  }
}
