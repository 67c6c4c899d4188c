package tieline.model.dataset;

/// The state of a commitment, in the order of a life.
public enum State implements Word {
  RUMOURED,
  PLANNED,
  ANNOUNCED,
  SIGNED,
  IN_FORCE,
  UNDER_CONSTRUCTION,
  OPERATIONAL,
  AMENDED,
  DELAYED,
  WITHDRAWN,
  ENDED
}
