package tieline.model.dataset;

/// How the money or the substance of one commitment relates to another's.
public enum RelationType implements Word {
  PART_OF,
  FUNDS,
  RESTATES,
  SUPERSEDES,
  OVERLAPS
}
