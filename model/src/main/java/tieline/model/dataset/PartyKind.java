package tieline.model.dataset;

/// What a party is.
public enum PartyKind implements Word {
  COMPANY,
  VENTURE,
  INVESTOR,
  PUBLIC_BODY,
  GROUP,
  PERSON
}
