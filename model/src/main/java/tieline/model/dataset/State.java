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
  ENDED;

  /// Whether nothing binds yet: so far it is only talked of.
  public boolean isAhead() {
    return compareTo(SIGNED) < 0;
  }

  /// Whether the commitment is over with it.
  public boolean isOver() {
    return this == WITHDRAWN || this == ENDED;
  }
}
