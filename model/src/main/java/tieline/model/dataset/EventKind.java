package tieline.model.dataset;

/// What happened, or is to happen.
public enum EventKind implements Word {
  ANNOUNCEMENT,
  AMENDMENT,
  WITHDRAWAL,
  OUTAGE,
  CONSTRUCTION,
  MILESTONE,
  LAUNCH,
  STATEMENT,
  FOUNDING,
  FORECAST,
  START
}
