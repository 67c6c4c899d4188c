package tieline.model.dataset;

/// What is committed; `TOTAL` is a source's own sum over other commitments.
public enum CommitmentKind implements Word {
  COMPUTE,
  EQUITY,
  VENTURE,
  SUPPLY,
  LICENCE,
  TOTAL
}
