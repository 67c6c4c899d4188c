package tieline.model.dataset;

/// An editor's verdict on a claim, best first; it orders the evidence and never hides it.
public enum Rank implements Word {
  PREFERRED,
  NORMAL,
  DEPRECATED
}
