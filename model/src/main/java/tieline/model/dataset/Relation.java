package tieline.model.dataset;

import java.util.List;

/// The curator's own judgement of how one commitment relates to another; not a source's claim.
///
/// @param about id of the commitment that is part of, funds, … the other
/// @param because the reason, in the curator's words
/// @param claims ids of the claims that suggest it
public record Relation(
    String id,
    String about,
    RelationType type,
    String to,
    String because,
    List<String> claims,
    Extras extras) {
  public Relation {
    claims = List.copyOf(claims);
  }
}
